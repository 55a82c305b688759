package latentia.data.generate;

/** A square of pixels that ink is laid on layer by layer, with soft edges. */
final class Paper {
  private static final double SOFTNESS = 1.4;

  private final int side;
  private final double[] ink;

  Paper(int side) {
    this.side = side;
    ink = new double[side * side];
  }

  /** Covers a region with ink of this tone, from 0 for bare paper to 1. */
  void cover(Region region, double tone) {
    for (int row = pixel(region.top()); row <= pixel(region.bottom()); row++) {
      for (int column = pixel(region.left()); column <= pixel(region.right()); column++) {
        double coverage = coverage(region.distance().at(column + 0.5, row + 0.5));
        int j = row * side + column;
        ink[j] += coverage * (tone - ink[j]);
      }
    }
  }

  private int pixel(double place) {
    return (int) Math.max(0, Math.min(place, side - 1));
  }

  /** The pixels row by row from the top. */
  double[] pixels() {
    return ink.clone();
  }

  /** How much of a pixel is inked whose middle lies so far outside a region: smooth, 1 to 0. */
  static double coverage(double distance) {
    double inside = Math.max(0, Math.min(0.5 - distance / SOFTNESS, 1));
    return inside * inside * (3 - 2 * inside);
  }
}
