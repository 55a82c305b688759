package latentia.figure;

/**
 * Fills an ellipse in a pixel buffer, anti-aliased: the covered length of every eighth of a row is
 * exact. Several times quicker than filling the same outline with Java 2D, which matters because
 * mixtures show many large translucent ellipses.
 */
final class EllipseFiller {
  private static final int SLICES = 8;

  private final double cx;
  private final double cy;

  // A dx^2 + 2 B dx dy + C dy^2 <= 1 inside.
  private final double a;
  private final double b;
  private final double c;
  private final double reach;
  private final double[] from = new double[SLICES];
  private final double[] to = new double[SLICES];

  /** The ellipse (cx, cy) + cos(t) (ax, ay) + sin(t) (bx, by), in device pixels. */
  EllipseFiller(double cx, double cy, double ax, double ay, double bx, double by) {
    this.cx = cx;
    this.cy = cy;
    double determinant = ax * by - ay * bx;
    double square = determinant * determinant;
    a = (by * by + ay * ay) / square;
    b = -(bx * by + ax * ay) / square;
    c = (bx * bx + ax * ax) / square;
    reach = Math.hypot(ay, by);
  }

  /** Whether it has an area that can be computed with. */
  boolean isProper() {
    return Double.isFinite(a + b + c + cx + cy) && a > 1e-12 && c > 1e-12;
  }

  /**
   * @param colour premultiplied
   * @param clip the pixels that may change
   */
  void fill(int[] pixels, int stride, int colour, PointStamp.Clip clip) {
    int firstRow = (int) Math.max(clip.top(), Math.floor(cy - reach));
    int lastRow = (int) Math.min(clip.bottom(), Math.ceil(cy + reach));
    for (int row = firstRow; row < lastRow; row++) {
      slice(row);
      double outermostLeft = Double.POSITIVE_INFINITY;
      double outermostRight = Double.NEGATIVE_INFINITY;
      double innermostLeft = Double.NEGATIVE_INFINITY;
      double innermostRight = Double.POSITIVE_INFINITY;
      for (int s = 0; s < SLICES; s++) {
        if (from[s] < to[s]) {
          outermostLeft = Math.min(outermostLeft, from[s]);
          outermostRight = Math.max(outermostRight, to[s]);
        }
        innermostLeft = Math.max(innermostLeft, from[s]);
        innermostRight = Math.min(innermostRight, to[s]);
      }
      if (outermostLeft < outermostRight) {
        int left = (int) Math.max(clip.left(), Math.floor(outermostLeft));
        int right = (int) Math.min(clip.right(), Math.ceil(outermostRight));
        int solid = (int) Math.max(left, Math.min(right, Math.ceil(innermostLeft)));
        int solidEnd = (int) Math.max(solid, Math.min(right, Math.floor(innermostRight)));
        int at = row * stride;
        edge(pixels, at, left, solid, colour);
        run(pixels, at + solid, at + solidEnd, colour);
        edge(pixels, at, solidEnd, right, colour);
      }
    }
  }

  /** Where each slice of a row enters and leaves the ellipse; equal where it misses it. */
  private void slice(int row) {
    for (int s = 0; s < SLICES; s++) {
      double dy = row + (s + 0.5) / SLICES - cy;
      double half = b * dy;
      double root = half * half - a * (c * dy * dy - 1);
      double width = root > 0 ? Math.sqrt(root) / a : 0;
      from[s] = cx - half / a - width;
      to[s] = cx - half / a + width;
    }
  }

  private void edge(int[] pixels, int at, int left, int right, int colour) {
    for (int x = left; x < right; x++) {
      double covered = 0;
      for (int s = 0; s < SLICES; s++) {
        covered += Math.max(0, Math.min(to[s], x + 1) - Math.max(from[s], x));
      }
      int share = (int) (256 * covered / SLICES + 0.5);
      int source =
          (colour & 0xff00ff) * share + 0x800080 >>> 8 & 0xff00ff
              | (colour >>> 8 & 0xff00ff) * share + 0x800080 & 0xff00ff00;
      pixels[at + x] = Ink.over(source, pixels[at + x]);
    }
  }

  private static void run(int[] pixels, int from, int to, int colour) {
    for (int i = from; i < to; i++) {
      pixels[i] = Ink.over(colour, pixels[i]);
    }
  }
}
