package latentia.figure;

import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.HashMap;
import java.util.Map;

/**
 * Paints into an int[] of premultiplied ARGB pixels. Points are stamped and pictures sampled
 * straight into the array; the rest goes through Java 2D.
 */
final class PixelTarget implements Target {
  private static final int[] MASKS = {0xff0000, 0xff00, 0xff, 0xff000000};

  private final int[] pixels;
  private final int width;
  private final int height;
  private final double scale;
  private final Graphics2D graphics;
  private final Map<StampKey, PointStamp[]> stamps;

  /** The form and size of a point, in device pixels. */
  record StampKey(Mark.Shape shape, double diameter, double rimWidth, int stride) {}

  PixelTarget(int[] pixels, int width, int height, double scale) {
    this(pixels, width, height, scale, new HashMap<>());
  }

  /**
   * As above, with stamps that outlive this target.
   *
   * @param stamps filled as points are painted
   */
  PixelTarget(
      int[] pixels, int width, int height, double scale, Map<StampKey, PointStamp[]> stamps) {
    this.pixels = pixels;
    this.width = width;
    this.height = height;
    this.scale = scale;
    this.stamps = stamps;
    graphics = image(pixels, width, height).createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(scale, scale);
  }

  /** An image whose pixels are the array itself. */
  static BufferedImage image(int[] pixels, int width, int height) {
    DataBufferInt buffer = new DataBufferInt(pixels, width * height);
    WritableRaster raster =
        Raster.createPackedRaster(buffer, width, height, width, MASKS, new Point());
    DirectColorModel model =
        new DirectColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            32,
            MASKS[0],
            MASKS[1],
            MASKS[2],
            MASKS[3],
            true,
            DataBuffer.TYPE_INT);
    return new BufferedImage(model, raster, true, null);
  }

  @Override
  public Graphics2D graphics() {
    return graphics;
  }

  @Override
  public double scale() {
    return scale;
  }

  @Override
  public boolean outlines() {
    return false;
  }

  @Override
  public void points(Mark.Points points, AxesLayout frame, double markScale) {
    double diameter = points.diameter() * markScale * scale;
    double rimWidth = points.rimWidth() * markScale * scale;
    PointStamp[] phases =
        stamps.computeIfAbsent(
            new StampKey(points.shape(), diameter, rimWidth, width),
            key -> PointStamp.phases(key.shape, key.diameter, key.rimWidth, key.stride));
    int reach = (int) Math.ceil(diameter + rimWidth) + 2;
    PointStamp.Clip clip = reachable(frame, reach);
    int rim = Ink.premultiplied(points.rim() == null ? 0 : points.rim().argb());
    double places = scale * PointStamp.PHASES;
    for (int i = 0; i < points.x().length; i++) {
      double pixelX = frame.toPixelX(points.x()[i]);
      double pixelY = frame.toPixelY(points.y()[i]);
      if (frame.contains(pixelX, pixelY)) {
        // On a tiny canvas the frame may begin left of it or above.
        int placeX = (int) Math.floor(pixelX * places);
        int placeY = (int) Math.floor(pixelY * places);
        int phase =
            Math.floorMod(placeY, PointStamp.PHASES) * PointStamp.PHASES
                + Math.floorMod(placeX, PointStamp.PHASES);
        phases[phase].paint(
            pixels,
            Math.floorDiv(placeX, PointStamp.PHASES),
            Math.floorDiv(placeY, PointStamp.PHASES),
            Ink.premultiplied(points.argb()[i]),
            rim,
            clip);
      }
    }
  }

  private PointStamp.Clip reachable(AxesLayout frame, int reach) {
    return new PointStamp.Clip(
        Math.max(0, (int) Math.round(frame.left() * scale) - reach),
        Math.max(0, (int) Math.round(frame.top() * scale) - reach),
        Math.min(width, (int) Math.round(frame.right() * scale) + reach),
        Math.min(height, (int) Math.round(frame.bottom() * scale) + reach));
  }

  @Override
  public void fillEllipse(Shape outline, double[] centreAndAxes, Colour colour, AxesLayout frame) {
    double[] e = centreAndAxes.clone();
    for (int i = 0; i < e.length; i++) {
      e[i] *= scale;
    }
    EllipseFiller ellipse = new EllipseFiller(e[0], e[1], e[2], e[3], e[4], e[5]);
    if (ellipse.isProper()) {
      ellipse.fill(pixels, width, Ink.premultiplied(colour.argb()), reachable(frame, 0));
    } else {
      graphics.setColor(Ink.of(colour));
      graphics.fill(outline);
    }
  }

  @Override
  public void picture(Sampled picture) {
    PanelLayout.Box box = picture.extent();
    int left = Math.max(0, (int) Math.round(box.left() * scale));
    int right = Math.min(width, (int) Math.round(box.right() * scale));
    int top = Math.max(0, (int) Math.round(box.top() * scale));
    int bottom = Math.min(height, (int) Math.round(box.bottom() * scale));
    if (left >= right) {
      return;
    }
    double[] across = new double[right - left];
    for (int i = 0; i < across.length; i++) {
      across[i] = (left + i + 0.5) / scale;
    }
    Sampled.Rows rows = picture.across(across);
    int[] row = new int[across.length];
    for (int y = top; y < bottom; y++) {
      rows.sample((y + 0.5) / scale, row);
      int at = y * width + left;
      over(row, at);
    }
  }

  @Override
  public void tile(Picture picture, PanelLayout.Box box, int[] inks, PanelLayout.Box clip) {
    FittedPicture fitted = FittedPicture.of(picture, box.scaled(scale), inks);
    int left = Math.max(fitted.left(), Math.max(0, (int) Math.round(clip.left() * scale)));
    int top = Math.max(fitted.top(), Math.max(0, (int) Math.round(clip.top() * scale)));
    int right = Math.min(width, (int) Math.round(clip.right() * scale));
    int bottom = Math.min(height, (int) Math.round(clip.bottom() * scale));
    int columns = Math.min(fitted.left() + fitted.width(), right) - left;
    for (int y = top; columns > 0 && y < Math.min(fitted.top() + fitted.height(), bottom); y++) {
      int from = (y - fitted.top()) * fitted.width() + left - fitted.left();
      System.arraycopy(fitted.argb(), from, pixels, y * width + left, columns);
    }
  }

  /** Paints a row of colours; of neighbours that are alike only the first is worked out. */
  private void over(int[] row, int at) {
    int source = 0;
    int under = 0;
    int mixed = 0;
    for (int i = 0; i < row.length; i++) {
      if (row[i] != source || pixels[at + i] != under) {
        source = row[i];
        under = pixels[at + i];
        mixed = Ink.over(source, under);
      }
      pixels[at + i] = mixed;
    }
  }
}
