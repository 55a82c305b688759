package latentia.data;

import latentia.text.Messages;

/**
 * Mean and standard deviation of the known cells of a column, in two passes. Deviations are taken
 * from one of the column's own values first, so that a large offset costs no digits, not even those
 * that the mean itself would lose by rounding.
 *
 * @param origin one of the column's values
 * @param meanFromOrigin mean minus origin
 * @param standardDeviation with n-1; 0 if all cells are equal
 */
record ColumnMoments(double origin, double meanFromOrigin, double standardDeviation) {
  /**
   * @throws DataException if the values are too large for their squares to be added up
   */
  static ColumnMoments of(Dataset data, int column) throws DataException {
    double origin = Double.NaN;
    for (int n = 0; n < data.rows() && Double.isNaN(origin); n++) {
      origin = data.value(n, column);
    }
    int count = 0;
    double sum = 0;
    for (int n = 0; n < data.rows(); n++) {
      double deviation = data.value(n, column) - origin;
      if (!Double.isNaN(deviation)) {
        count++;
        sum += deviation;
      }
    }
    double meanFromOrigin = sum / count;
    double squares = 0;
    for (int n = 0; n < data.rows(); n++) {
      double deviation = data.value(n, column) - origin - meanFromOrigin;
      squares += Double.isNaN(deviation) ? 0 : deviation * deviation;
    }
    if (!Double.isFinite(sum) || !Double.isFinite(squares)) {
      throw new DataException(
          Messages.of(ColumnMoments.class)
              .get("column.tooLarge", data.name(), data.columnNames().get(column)));
    }
    double variance = count == 1 ? 0 : squares / (count - 1);
    return new ColumnMoments(origin, meanFromOrigin, Math.sqrt(variance));
  }

  double mean() {
    return origin + meanFromOrigin;
  }

  /** How many standard deviations {@code value} lies above the mean; 0 in a constant column. */
  double standardized(double value) {
    return standardDeviation == 0 ? 0 : (value - origin - meanFromOrigin) / standardDeviation;
  }
}
