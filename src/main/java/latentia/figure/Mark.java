package latentia.figure;

import java.util.List;

/**
 * Something painted inside the frame of an axes. Positions are data coordinates; sizes are pixels
 * at scale 1, enlarged by {@link Theme#markScale()}. Arrays are not copied: treat them as
 * read-only. Marks are compared by identity when painted layers are reused, so hand the same object
 * over again when nothing changed.
 */
public sealed interface Mark {
  /** The form of a point. */
  enum Shape {
    DISC,
    SQUARE,
    TRIANGLE,
    DIAMOND,
    INVERTED_TRIANGLE,
    RING
  }

  /** Which point of a text sits at its place. */
  enum Anchor {
    CENTRE,
    LEFT,
    RIGHT,
    TOP,
    BOTTOM
  }

  /**
   * Many points, each with its own colour, all of one shape, with a rim.
   *
   * @param argb one colour per point, 0xAARRGGBB
   * @param diameter in pixels
   * @param rim colour of the rim, usually the canvas
   * @param rimWidth in pixels; 0 for none
   */
  record Points(
      double[] x, double[] y, int[] argb, Shape shape, double diameter, Colour rim, double rimWidth)
      implements Mark {}

  /** A line through points; NaN lifts the pen. */
  record Polyline(double[] x, double[] y, Stroke stroke) implements Mark {}

  /** A closed outline; {@code fill} or {@code stroke} may be null. */
  record Polygon(double[] x, double[] y, Colour fill, Stroke stroke) implements Mark {}

  /**
   * The ellipse centre + cos(t) a + sin(t) b, where a and b are vectors in data coordinates; {@code
   * fill} or {@code stroke} may be null.
   */
  record Ellipse(
      double cx, double cy, double ax, double ay, double bx, double by, Colour fill, Stroke stroke)
      implements Mark {}

  /** A line across the whole frame at a value of x ({@code vertical}) or of y. */
  record Rule(boolean vertical, double value, Stroke stroke) implements Mark {}

  /** Bars that stand on {@code base}; from left[i] to right[i] in x, up to height[i]. */
  record Bars(double[] left, double[] right, double[] height, double base, Colour fill)
      implements Mark {}

  /**
   * A grid of values shown by colour from {@code low} to {@code high}, bilinear between the grid's
   * points.
   */
  record HeatMap(Field field, ColourMap colours, double low, double high, double opacity)
      implements Mark {}

  /** Lines along which a grid of values is equal to each level. */
  record Contours(Field field, double[] levels, Stroke stroke) implements Mark {}

  /**
   * A picture stretched over a rectangle in data coordinates; row 0 is the top (highest y).
   *
   * @param argb {@code height x width} colours
   * @param smooth bilinear when true, hard-edged pixels when false
   */
  record Raster(
      double left,
      double bottom,
      double right,
      double top,
      int width,
      int height,
      int[] argb,
      boolean smooth)
      implements Mark {}

  /**
   * Words at a place, moved by (dx, dy) pixels, y downwards.
   *
   * @param halo colour of a soft outline that keeps it legible on other ink, or null
   */
  record Label(
      double x,
      double y,
      double dx,
      double dy,
      String text,
      TextRole role,
      Colour colour,
      Anchor anchor,
      Colour halo)
      implements Mark {}

  /** A disc with a short text on it, such as a component's number; {@code rim} around it. */
  record Badge(
      double x, double y, String text, double diameter, Colour fill, Colour ink, Colour rim)
      implements Mark {}

  /** A single point of any shape, filled and outlined; either may be null. */
  record Marker(double x, double y, Shape shape, double diameter, Colour fill, Stroke stroke)
      implements Mark {}

  /**
   * A small box of words with a leader line to the place it speaks of, set by the painter in the
   * emptiest corner near that place, clear of the {@code avoid} points.
   *
   * @param lines one text per line
   * @param bars shares shown as a stacked bar under the first line, or empty
   */
  record Callout(
      double x, double y, List<String> lines, List<Share> bars, Colour ink, List<double[]> avoid)
      implements Mark {
    public Callout {
      lines = List.copyOf(lines);
      bars = List.copyOf(bars);
      avoid = List.copyOf(avoid);
    }
  }

  /**
   * A small box with a picture and words under it, and a leader line to the place it speaks of, set
   * as a {@link Callout} is.
   *
   * @param lines one text per line, the first in the weight of a number
   */
  record PictureCallout(
      double x, double y, Picture picture, List<String> lines, List<double[]> avoid)
      implements Mark {
    public PictureCallout {
      lines = List.copyOf(lines);
      avoid = List.copyOf(avoid);
    }
  }

  /**
   * Pictures with hard-edged pixels, each at the largest whole multiple of its size that its box
   * holds, in the middle of the box; fitted by averages where less than twice its size fits.
   *
   * @param framed whether a thin frame is drawn around each; the current one is framed in accent
   */
  record Tiles(List<Tile> tiles, boolean framed) implements Mark {
    public Tiles {
      tiles = List.copyOf(tiles);
    }
  }

  /** A picture and its box in data coordinates. */
  record Tile(
      double left, double bottom, double right, double top, Picture picture, boolean current) {}

  /** A map pin with a short text whose point is at (x, y). */
  record Pin(double x, double y, String text) implements Mark {}

  /** A part of a whole: its share in [0, 1], its colour, and its number in words. */
  record Share(double share, Shade shade, String text) {}
}
