package latentia.engine.mixture;

import java.util.Arrays;

/** Squared distances of a block of rows from a point, by loops that vectorise. */
final class SquaredDistance {
  private SquaredDistance() {}

  /**
   * squared[n] = ||x_n - point||^2.
   *
   * @param columns x_nj at {@code [j][n]}
   */
  static void of(double[][] columns, int size, double[] point, double[] squared) {
    Arrays.fill(squared, 0, size, 0);
    int j = columns.length % 4;
    if (j % 2 == 1) {
      add(columns[0], point[0], size, squared);
    }
    if (j >= 2) {
      addTwo(columns[j - 2], point[j - 2], columns[j - 1], point[j - 1], size, squared);
    }
    for (; j < columns.length; j += 4) {
      addTwo(columns[j], point[j], columns[j + 1], point[j + 1], size, squared);
      addTwo(columns[j + 2], point[j + 2], columns[j + 3], point[j + 3], size, squared);
    }
  }

  private static void add(double[] x, double a, int size, double[] squared) {
    for (int n = 0; n < size; n++) {
      squared[n] += (x[n] - a) * (x[n] - a);
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
