package latentia.data;

import java.util.Arrays;

/**
 * The values of a column counted in bins of equal width.
 *
 * @param edges one more than bins, ascending; a bin holds its left edge, the last its right one too
 * @param counts how many known values lie in each bin
 */
public record ColumnBins(double[] edges, int[] counts) {
  private static final int FEWEST_BINS = 5;
  private static final int MOST_BINS = 80;

  /**
   * Bins of width 2 IQR n^(-1/3) (Freedman and Diaconis 1981), which are too few where clusters
   * stand far apart: therefore at least sqrt(n), and from 5 to 80; NaN is left out. Whole numbers
   * that are fewer than the bins get one each, in its middle.
   *
   * @throws IllegalArgumentException if there is no value
   */
  public static ColumnBins of(double[] values) {
    double[] sorted = ColumnSummary.sorted(values);
    if (sorted.length == 0) {
      throw new IllegalArgumentException("no value to be counted");
    }
    double low = sorted[0];
    double high = sorted[sorted.length - 1];
    if (low == high) {
      double half = Math.max(1e-9, Math.abs(low) * 1e-3) / 2;
      low -= half;
      high += half;
    }
    int bins = bins(sorted, high / 2 - low / 2);
    if (high - low < bins && Arrays.stream(sorted).allMatch(value -> value == Math.rint(value))) {
      bins = (int) (high - low) + 1;
      low -= 0.5;
      high += 0.5;
    }
    return of(sorted, edges(low, high, bins));
  }

  /** The same bins for other values, of which those outside are left out. */
  public ColumnBins with(double[] values) {
    return of(values, edges);
  }

  private static ColumnBins of(double[] values, double[] edges) {
    int bins = edges.length - 1;
    double width = edges[bins] / bins - edges[0] / bins;
    int[] counts = new int[bins];
    for (double value : values) {
      if (value >= edges[0] && value <= edges[bins]) {
        int bin = (int) (value / width - edges[0] / width);
        counts[Math.max(0, Math.min(bins - 1, bin))]++;
      }
    }
    return new ColumnBins(edges, counts);
  }

  private static double[] edges(double low, double high, int bins) {
    double[] edges = new double[bins + 1];
    Arrays.setAll(edges, i -> low + i * (high / bins - low / bins));
    edges[bins] = high;
    return edges;
  }

  public int bins() {
    return counts.length;
  }

  /** How many values the fullest bin holds. */
  public int highest() {
    return Arrays.stream(counts).max().orElse(0);
  }

  /** Halves are given and taken because the range itself may exceed a double. */
  private static int bins(double[] sorted, double halfRange) {
    double lower = ColumnSummary.quantile(sorted, 0.25);
    double upper = ColumnSummary.quantile(sorted, 0.75);
    double halfWidth = 2 * (upper / 2 - lower / 2) / Math.cbrt(sorted.length);
    double root = Math.ceil(Math.sqrt(sorted.length));
    double wanted = halfWidth > 0 ? Math.max(root, Math.ceil(halfRange / halfWidth)) : root;
    return (int) Math.max(FEWEST_BINS, Math.min(MOST_BINS, wanted));
  }
}
