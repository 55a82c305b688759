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
 * stamped in any colours straight into a pixel buffer. Pixels are listed, not framed: first those
 * that the point fills, then those that point and rim fill together, then those that show what is
 * below: some beside the point's colour, most beside the rim's alone. Used by one thread.
 */
final class PointStamp {
  /** Sub-pixel places along each direction. */
  static final int PHASES = 4;

  private static final int WHOLE = 256;

  private final int size;
  private final int stride;
  private final int[] offset;
  private final int[] column;
  private final int[] row;
  private final int[] inner;
  private final int[] outer;
  private int count;
  private final int solidEnd;
  private final int opaqueEnd;
  private final int tintedEnd;

  /** What each pixel from solidEnd on adds in the colours used last. */
  private final int[] sources;

  private int inkedColour;
  private int inkedRim;

  /** All phases of a point, in the order y * 4 + x; lengths in device pixels. */
  static PointStamp[] phases(Mark.Shape shape, double diameter, double rimWidth, int stride) {
    PointStamp[] stamps = new PointStamp[PHASES * PHASES];
    for (int i = 0; i < stamps.length; i++) {
      stamps[i] = new PointStamp(shape, diameter, rimWidth, stride, i % PHASES, i / PHASES);
    }
    return stamps;
  }

  private PointStamp(
      Mark.Shape shape, double diameter, double rimWidth, int stride, int phaseX, int phaseY) {
    this.stride = stride;
    size = (int) Math.ceil(1.3 * diameter + 2 * rimWidth) + 3;
    double x = size / 2 + (phaseX + 0.5) / PHASES;
    double y = size / 2 + (phaseY + 0.5) / PHASES;
    Shape outline = PointShape.of(shape, x, y, diameter);
    int[] fill = coverage(outline, 0);
    int[] whole = coverage(outline, rimWidth);
    offset = new int[size * size];
    column = new int[size * size];
    row = new int[size * size];
    inner = new int[size * size];
    outer = new int[size * size];
    for (int i = 0; i < fill.length; i++) {
      add(i, fill[i], whole[i], fill[i] == WHOLE);
    }
    solidEnd = count;
    for (int i = 0; i < fill.length; i++) {
      add(i, fill[i], whole[i], fill[i] < WHOLE && whole[i] == WHOLE);
    }
    opaqueEnd = count;
    for (int i = 0; i < fill.length; i++) {
      add(i, fill[i], whole[i], fill[i] > 0 && whole[i] < WHOLE);
    }
    tintedEnd = count;
    for (int i = 0; i < fill.length; i++) {
      add(i, fill[i], whole[i], fill[i] == 0 && whole[i] > 0 && whole[i] < WHOLE);
    }
    sources = new int[count];
  }

  private void add(int i, int fill, int whole, boolean wanted) {
    if (wanted) {
      column[count] = i % size;
      row[count] = i / size;
      offset[count] = row[count] * stride + column[count];
      inner[count] = fill;
      outer[count] = Math.max(0, whole - fill);
      count++;
    }
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
   * @param rim premultiplied
   * @param clip the pixels that may change
   */
  void paint(int[] pixels, int x, int y, int colour, int rim, Clip clip) {
    int left = x - size / 2;
    int top = y - size / 2;
    boolean inside =
        left >= clip.left
            && top >= clip.top
            && left + size <= clip.right
            && top + size <= clip.bottom;
    int at = top * stride + left;
    if (!inside) {
      paintClipped(pixels, at, left, top, colour, rim, clip);
      return;
    }
    ink(colour, rim);
    if ((colour & rim) >>> 24 == 255) {
      paintOpaque(pixels, at, colour);
    } else {
      for (int i = 0; i < solidEnd; i++) {
        blend(pixels, at + offset[i], colour);
      }
      for (int i = solidEnd; i < count; i++) {
        blend(pixels, at + offset[i], sources[i]);
      }
    }
  }

  /** The pixels that may change, right and bottom exclusive. */
  record Clip(int left, int top, int right, int bottom) {}

  private void paintOpaque(int[] pixels, int at, int colour) {
    for (int i = 0; i < solidEnd; i++) {
      pixels[at + offset[i]] = colour;
    }
    for (int i = solidEnd; i < opaqueEnd; i++) {
      pixels[at + offset[i]] = sources[i];
    }
    for (int i = opaqueEnd; i < count; i++) {
      blend(pixels, at + offset[i], sources[i]);
    }
  }

  /** Neighbours in the order of painting often share their colours, and nearly always the rim's. */
  private void ink(int colour, int rim) {
    boolean otherRim = rim != inkedRim;
    if (otherRim || colour != inkedColour) {
      for (int i = solidEnd; i < tintedEnd; i++) {
        sources[i] = mixed(i, colour, rim);
      }
      inkedColour = colour;
    }
    if (otherRim) {
      for (int i = tintedEnd; i < count; i++) {
        sources[i] = mixed(i, 0, rim);
      }
      inkedRim = rim;
    }
  }

  private void paintClipped(
      int[] pixels, int at, int left, int top, int colour, int rim, Clip clip) {
    int firstColumn = clip.left - left;
    int lastColumn = clip.right - left;
    int firstRow = clip.top - top;
    int lastRow = clip.bottom - top;
    for (int i = 0; i < count; i++) {
      boolean inside =
          row[i] >= firstRow
              && row[i] < lastRow
              && column[i] >= firstColumn
              && column[i] < lastColumn;
      if (inside) {
        blend(pixels, at + offset[i], mixed(i, colour, rim));
      }
    }
  }

  private int mixed(int i, int colour, int rim) {
    int ofColour = inner[i];
    int ofRim = outer[i];
    int even = (colour & 0xff00ff) * ofColour + (rim & 0xff00ff) * ofRim + 0x800080;
    int odd = (colour >>> 8 & 0xff00ff) * ofColour + (rim >>> 8 & 0xff00ff) * ofRim + 0x800080;
    return even >>> 8 & 0xff00ff | odd & 0xff00ff00;
  }

  private static void blend(int[] pixels, int at, int source) {
    pixels[at] = Ink.over(source, pixels[at]);
  }
}
