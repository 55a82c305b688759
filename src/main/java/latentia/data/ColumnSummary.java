package latentia.data;

import java.util.Arrays;

/**
 * What a column's numbers say of it. Numbers are NaN where there is no known cell; quartiles
 * interpolate linearly between the values in order (type 7 of Hyndman and Fan 1996).
 *
 * @param count how many cells are known
 * @param missing how many are not
 * @param mean NaN also where the values are too large to be added up
 * @param standardDeviation with n-1; 0 for a single cell; NaN as the mean
 * @param distinct how many different values there are
 */
public record ColumnSummary(
    String name,
    int count,
    int missing,
    double min,
    double lowerQuartile,
    double median,
    double upperQuartile,
    double max,
    double mean,
    double standardDeviation,
    int distinct) {
  /** Of column j. */
  public static ColumnSummary of(Dataset data, int column) {
    double[] sorted = sorted(data.column(column));
    int n = sorted.length;
    double mean = Double.NaN;
    double deviation = Double.NaN;
    if (n > 0) {
      try {
        ColumnMoments moments = ColumnMoments.of(data, column);
        mean = moments.mean();
        deviation = moments.standardDeviation();
      } catch (DataException e) {
        // Too large to be added up: min, max and quartiles still tell what is there.
        mean = Double.NaN;
      }
    }
    return new ColumnSummary(
        data.columnNames().get(column),
        n,
        data.rows() - n,
        quantile(sorted, 0),
        quantile(sorted, 0.25),
        quantile(sorted, 0.5),
        quantile(sorted, 0.75),
        quantile(sorted, 1),
        mean,
        deviation,
        distinct(sorted));
  }

  /** The known values in ascending order. */
  static double[] sorted(double[] values) {
    return Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
  }

  static double quantile(double[] sorted, double share) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    double part = place - below;
    return part == 0 ? sorted[below] : (1 - part) * sorted[below] + part * sorted[above];
  }

  private static int distinct(double[] sorted) {
    int distinct = Math.min(1, sorted.length);
    for (int i = 1; i < sorted.length; i++) {
      distinct += sorted[i] != sorted[i - 1] ? 1 : 0;
    }
    return distinct;
  }
}
