package latentia.lab.mixture;

import java.util.Arrays;
import latentia.data.ColumnBins;

/**
 * Counts in bins of equal width, scaled so that the bars' area is 1.
 *
 * @param left left edges of the bins
 * @param right right edges
 * @param height density in each bin
 */
record Histogram(double[] left, double[] right, double[] height) {
  /** Bins as {@link ColumnBins#of} chooses them. */
  static Histogram of(double[] values) {
    ColumnBins bins = ColumnBins.of(values);
    double[] edges = bins.edges();
    double[] height = new double[bins.bins()];
    for (int b = 0; b < height.length; b++) {
      height[b] = bins.counts()[b] / (values.length * (edges[b + 1] - edges[b]));
    }
    return new Histogram(
        Arrays.copyOf(edges, height.length), Arrays.copyOfRange(edges, 1, edges.length), height);
  }

  double highest() {
    return Arrays.stream(height).max().orElse(0);
  }
}
