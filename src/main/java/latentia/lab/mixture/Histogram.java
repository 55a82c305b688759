package latentia.lab.mixture;

import java.util.Arrays;

/**
 * Counts in bins of equal width, scaled so that the bars' area is 1.
 *
 * @param left left edges of the bins
 * @param right right edges
 * @param height density in each bin
 */
record Histogram(double[] left, double[] right, double[] height) {
  private static final int FEWEST_BINS = 5;
  private static final int MOST_BINS = 80;

  /**
   * Bins of width 2 IQR n^(-1/3) (Freedman and Diaconis 1981), which are too few where clusters
   * stand far apart: therefore at least sqrt(n), and from 5 to 80.
   */
  static Histogram of(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double low = sorted[0];
    double range = sorted[sorted.length - 1] - low;
    if (range == 0) {
      range = Math.max(1e-9, Math.abs(low) * 1e-3);
      low -= range / 2;
    }
    int bins = bins(sorted, range);
    double width = range / bins;
    double[] left = new double[bins];
    double[] right = new double[bins];
    double[] height = new double[bins];
    for (int b = 0; b < bins; b++) {
      left[b] = low + b * width;
      right[b] = low + (b + 1) * width;
    }
    for (double value : sorted) {
      int bin = Math.min(bins - 1, (int) ((value - low) / width));
      height[bin] += 1 / (sorted.length * width);
    }
    return new Histogram(left, right, height);
  }

  double highest() {
    return Arrays.stream(height).max().orElse(0);
  }

  private static int bins(double[] sorted, double range) {
    double spread = quantile(sorted, 0.75) - quantile(sorted, 0.25);
    double width = 2 * spread / Math.cbrt(sorted.length);
    double root = Math.ceil(Math.sqrt(sorted.length));
    double wanted = width > 0 ? Math.max(root, Math.ceil(range / width)) : root;
    return (int) Math.max(FEWEST_BINS, Math.min(MOST_BINS, wanted));
  }

  private static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
