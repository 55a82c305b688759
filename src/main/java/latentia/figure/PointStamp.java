package latentia.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * The anti-aliased coverage of a point and its rim at one of 16 places within a pixel, ready to be
 * stamped in any colours straight into a pixel buffer.
 */
final class PointStamp {
  /** Sub-pixel places along each direction. */
  static final int PHASES = 4;

  private final int size;
  private final int[] fill;
  private final int[] rim;
  private final int[] begin;
  private final int[] solidBegin;
  private final int[] solidEnd;
  private final int[] end;

  /** All phases of a point, in the order y * 4 + x; lengths in device pixels. */
  static PointStamp[] phases(Mark.Shape shape, double diameter, double rimWidth) {
    PointStamp[] stamps = new PointStamp[PHASES * PHASES];
    for (int i = 0; i < stamps.length; i++) {
      stamps[i] = new PointStamp(shape, diameter, rimWidth, i % PHASES, i / PHASES);
    }
    return stamps;
  }

  private PointStamp(Mark.Shape shape, double diameter, double rimWidth, int phaseX, int phaseY) {
    size = (int) Math.ceil(1.3 * diameter + 2 * rimWidth) + 3;
    double x = size / 2 + (phaseX + 0.5) / PHASES;
    double y = size / 2 + (phaseY + 0.5) / PHASES;
    Shape outline = PointShape.of(shape, x, y, diameter);
    fill = coverage(outline, 0);
    int[] whole = coverage(outline, rimWidth);
    rim = new int[size * size];
    begin = new int[size];
    solidBegin = new int[size];
    solidEnd = new int[size];
    end = new int[size];
    for (int row = 0; row < size; row++) {
      begin[row] = size;
      solidBegin[row] = size;
      for (int column = 0; column < size; column++) {
        int i = row * size + column;
        rim[i] = Math.max(0, whole[i] - fill[i]);
        if (whole[i] > 0) {
          begin[row] = Math.min(begin[row], column);
          end[row] = column + 1;
        }
      }
      findSolidRun(row);
    }
  }

  private void findSolidRun(int row) {
    int column = begin[row];
    while (column < end[row] && fill[row * size + column] < 256) {
      column++;
    }
    solidBegin[row] = column;
    while (column < end[row] && fill[row * size + column] == 256) {
      column++;
    }
    solidEnd[row] = column;
  }

  /** Coverage from 0 to 256. */
  private int[] coverage(Shape outline, double rimWidth) {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setColor(Color.WHITE);
    g.fill(outline);
    if (rimWidth > 0) {
      g.setStroke(new BasicStroke((float) (2 * rimWidth)));
      g.draw(outline);
    }
    g.dispose();
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    int[] coverage = new int[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      int alpha = pixels[i] >>> 24;
      coverage[i] = alpha + (alpha >> 7);
    }
    return coverage;
  }

  /**
   * Stamps the point into a buffer.
   *
   * @param x the pixel that holds the centre
   * @param colour premultiplied
   * @param rimColour premultiplied
   * @param clip left, top, right, bottom in device pixels, right and bottom exclusive
   */
  void paint(int[] pixels, int stride, int x, int y, int colour, int rimColour, int[] clip) {
    int left = x - size / 2;
    int top = y - size / 2;
    int firstRow = Math.max(0, clip[1] - top);
    int lastRow = Math.min(size, clip[3] - top);
    int firstColumn = Math.max(0, clip[0] - left);
    int lastColumn = Math.min(size, clip[2] - left);
    boolean opaque = colour >>> 24 == 255;
    for (int row = firstRow; row < lastRow; row++) {
      int to = Math.min(end[row], lastColumn);
      int at = (top + row) * stride + left;
      int column = Math.max(begin[row], firstColumn);
      if (opaque) {
        int solidTo = Math.min(solidEnd[row], to);
        int edgeTo = Math.min(solidBegin[row], to);
        blend(pixels, at, row * size, column, edgeTo, colour, rimColour);
        for (column = Math.max(column, edgeTo); column < solidTo; column++) {
          pixels[at + column] = colour;
        }
      }
      blend(pixels, at, row * size, column, to, colour, rimColour);
    }
  }

  private void blend(int[] pixels, int at, int mask, int from, int to, int colour, int rimColour) {
    int even = colour & 0xff00ff;
    int odd = colour >>> 8 & 0xff00ff;
    int rimEven = rimColour & 0xff00ff;
    int rimOdd = rimColour >>> 8 & 0xff00ff;
    for (int column = from; column < to; column++) {
      int inner = fill[mask + column];
      int outer = rim[mask + column];
      int source =
          even * inner + rimEven * outer + 0x800080 >>> 8 & 0xff00ff
              | odd * inner + rimOdd * outer + 0x800080 & 0xff00ff00;
      pixels[at + column] = Ink.over(source, pixels[at + column]);
    }
  }
}
