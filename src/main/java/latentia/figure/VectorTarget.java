package latentia.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * Paints shapes into a vector file. Pictures are embedded at twice the resolution of the screen or
 * more; so are points when there are so many that the file would be hard to open.
 */
final class VectorTarget implements Target {
  /** More points than this in one mark are embedded as a picture. */
  static final int MOST_POINTS = 20_000;

  private static final int POINTS_DENSITY = 4;
  private static final int SMOOTH_DENSITY = 2;
  private static final int HARD_EDGED_DENSITY = 4;

  private final Graphics2D graphics;
  private final double width;
  private final double height;

  VectorTarget(Graphics2D graphics, double width, double height) {
    this.graphics = graphics;
    this.width = width;
    this.height = height;
  }

  @Override
  public Graphics2D graphics() {
    return graphics;
  }

  @Override
  public double scale() {
    return 1;
  }

  @Override
  public boolean outlines() {
    return true;
  }

  @Override
  public void points(Mark.Points points, AxesLayout frame, double markScale) {
    if (points.x().length > MOST_POINTS) {
      embedPoints(points, frame, markScale);
      return;
    }
    double diameter = points.diameter() * markScale;
    double rim = points.rimWidth() * markScale;
    BasicStroke rimStroke = new BasicStroke((float) (2 * rim));
    for (int i = 0; i < points.x().length; i++) {
      double x = frame.toPixelX(points.x()[i]);
      double y = frame.toPixelY(points.y()[i]);
      if (frame.contains(x, y)) {
        Shape shape = PointShape.of(points.shape(), x, y, diameter);
        if (rim > 0 && points.rim() != null) {
          graphics.setColor(Ink.of(points.rim()));
          graphics.setStroke(rimStroke);
          graphics.draw(shape);
        }
        graphics.setColor(Ink.of(new Colour(points.argb()[i])));
        graphics.fill(shape);
      }
    }
  }

  private void embedPoints(Mark.Points points, AxesLayout frame, double markScale) {
    int columns = POINTS_DENSITY * (int) Math.ceil(width);
    int rows = POINTS_DENSITY * (int) Math.ceil(height);
    int[] pixels = new int[columns * rows];
    PixelTarget target = new PixelTarget(pixels, columns, rows, POINTS_DENSITY);
    target.points(points, frame, markScale);
    target.graphics().dispose();
    embed(PixelTarget.image(pixels, columns, rows), 0, 0, POINTS_DENSITY);
  }

  @Override
  public void fillEllipse(Shape outline, double[] centreAndAxes, Colour colour, AxesLayout frame) {
    graphics.setColor(Ink.of(colour));
    graphics.fill(outline);
  }

  /** Enlarged beforehand, since a viewer would smooth what it enlarges itself. */
  @Override
  public void tile(Picture picture, PanelLayout.Box box, int[] inks, PanelLayout.Box clip) {
    FittedPicture fitted = FittedPicture.of(picture, box.scaled(HARD_EDGED_DENSITY), inks);
    BufferedImage image =
        new BufferedImage(fitted.width(), fitted.height(), BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, fitted.width(), fitted.height(), fitted.argb(), 0, fitted.width());
    double density = HARD_EDGED_DENSITY;
    AffineTransform place =
        AffineTransform.getTranslateInstance(fitted.left() / density, fitted.top() / density);
    place.scale(1 / density, 1 / density);
    graphics.drawImage(image, place, null);
  }

  @Override
  public void picture(Sampled picture) {
    PanelLayout.Box extent = picture.extent();
    int left = (int) Math.floor(extent.left());
    int top = (int) Math.floor(extent.top());
    int density = picture.hardEdged() ? HARD_EDGED_DENSITY : SMOOTH_DENSITY;
    int columns = density * ((int) Math.ceil(extent.right()) - left);
    int rows = density * ((int) Math.ceil(extent.bottom()) - top);
    if (columns < 1 || rows < 1) {
      return;
    }
    double[] across = new double[columns];
    for (int i = 0; i < columns; i++) {
      across[i] = left + (i + 0.5) / density;
    }
    Sampled.Rows sampler = picture.across(across);
    int[] pixels = new int[columns * rows];
    int[] row = new int[columns];
    for (int i = 0; i < rows; i++) {
      sampler.sample(top + (i + 0.5) / density, row);
      System.arraycopy(row, 0, pixels, i * columns, columns);
    }
    graphics.setClip(
        new Rectangle2D.Double(extent.left(), extent.top(), extent.width(), extent.height()));
    embed(PixelTarget.image(pixels, columns, rows), left, top, density);
  }

  /** Whole pixels and densities that are powers of two: files round what they are told. */
  private void embed(BufferedImage image, int left, int top, int density) {
    BufferedImage straight =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
    Graphics2D copy = straight.createGraphics();
    copy.drawImage(image, 0, 0, null);
    copy.dispose();
    AffineTransform place = AffineTransform.getTranslateInstance(left, top);
    place.scale(1.0 / density, 1.0 / density);
    graphics.drawImage(straight, place, null);
  }
}
