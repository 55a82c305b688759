package latentia.engine.mixture;

/** Squared distances of a block of rows from a point, by loops that vectorise. */
final class SquaredDistance {
  /** The sums of so many points and two columns stay in a processor's first cache. */
  private static final int POINTS_AT_A_TIME = 10;

  private SquaredDistance() {}

  /**
   * squared[n] = ||x_n - point||^2.
   *
   * @param columns x_nj at {@code [j][n]}
   */
  static void of(double[][] columns, int size, double[] point, double[] squared) {
    of(columns, size, new double[][] {point}, new double[][] {squared});
  }

  /**
   * squared[k][n] = ||x_n - points[k]||^2. Some points are met by two columns before the next two:
   * then the block is read once for all of them, and not once for each.
   *
   * @param columns x_nj at {@code [j][n]}
   */
  static void of(double[][] columns, int size, double[][] points, double[][] squared) {
    for (int first = 0; first < points.length; first += POINTS_AT_A_TIME) {
      int last = Math.min(first + POINTS_AT_A_TIME, points.length);
      of(columns, size, points, first, last, squared);
    }
  }

  private static void of(
      double[][] columns, int size, double[][] points, int first, int last, double[][] squared) {
    int begun = columns.length % 2 == 1 ? 1 : 2;
    for (int k = first; k < last; k++) {
      double[] point = points[k];
      if (begun == 1) {
        begin(columns[0], point[0], size, squared[k]);
      } else {
        beginTwo(columns[0], point[0], columns[1], point[1], size, squared[k]);
      }
    }
    for (int j = begun; j < columns.length; j += 2) {
      for (int k = first; k < last; k++) {
        double[] point = points[k];
        addTwo(columns[j], point[j], columns[j + 1], point[j + 1], size, squared[k]);
      }
    }
  }

  private static void begin(double[] x, double a, int size, double[] squared) {
    for (int n = 0; n < size; n++) {
      squared[n] = (x[n] - a) * (x[n] - a);
    }
  }

  private static void beginTwo(
      double[] x, double a, double[] y, double b, int size, double[] squared) {
    for (int n = 0; n < size; n++) {
      double alongX = x[n] - a;
      double alongY = y[n] - b;
      squared[n] = alongX * alongX + alongY * alongY;
    }
  }

  /** Two columns at a time: the sum is loaded and stored half as often. */
  private static void addTwo(
      double[] x, double a, double[] y, double b, int size, double[] squared) {
    for (int n = 0; n < size; n++) {
      double alongX = x[n] - a;
      double alongY = y[n] - b;
      squared[n] += alongX * alongX + alongY * alongY;
    }
  }
}
