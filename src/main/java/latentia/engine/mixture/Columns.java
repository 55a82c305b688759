package latentia.engine.mixture;

import latentia.data.Dataset;

/**
 * The data column by column, so that loops over rows run along memory and vectorise. Immutable.
 *
 * @param values x_nj - offset_j at {@code [j][n]}, {@code d x n}; not to be written to
 * @param offset what was taken from each column, length d
 */
record Columns(double[][] values, double[] offset) {

  /** The columns as they are. */
  static Columns raw(Dataset data) {
    double[][] values = new double[data.columns()][];
    for (int j = 0; j < values.length; j++) {
      values[j] = data.column(j);
    }
    return new Columns(values, new double[values.length]);
  }

  /**
   * The columns less their means, so that products of differences keep their digits however far the
   * data lies from 0. A constant column becomes exactly 0.
   */
  static Columns centred(Dataset data) {
    Columns raw = raw(data);
    for (int j = 0; j < raw.offset.length; j++) {
      double[] column = raw.values[j];
      raw.offset[j] = meanOf(column);
      for (int n = 0; n < column.length; n++) {
        column[n] -= raw.offset[j];
      }
    }
    return raw;
  }

  int rows() {
    return values[0].length;
  }

  int columns() {
    return values.length;
  }

  /**
   * into[j][n] = x of row {@code from + n}. Loops over a block of its own vectorise, since all of
   * their arrays run from 0; where one begins elsewhere the compiler fears that a write meets a
   * later read, and they take four times as long.
   *
   * @param into {@code d} arrays of at least {@code size} numbers
   */
  void copyBlock(int from, int size, double[][] into) {
    for (int j = 0; j < values.length; j++) {
      System.arraycopy(values[j], from, into[j], 0, size);
    }
  }

  double[] row(int row) {
    double[] copy = new double[columns()];
    for (int j = 0; j < copy.length; j++) {
      copy[j] = values[j][row];
    }
    return copy;
  }

  /** Mean over columns of the variance (/n) of centred data. */
  double meanVariance() {
    double sum = 0;
    for (double[] column : values) {
      for (double x : column) {
        sum += x * x / rows();
      }
    }
    return sum / columns();
  }

  private static double meanOf(double[] column) {
    double smallest = column[0];
    double largest = column[0];
    double mean = 0;
    for (double x : column) {
      smallest = Math.min(smallest, x);
      largest = Math.max(largest, x);
      mean += x / column.length;
    }
    if (smallest == largest) {
      return smallest;
    }
    double correction = 0;
    for (double x : column) {
      correction += (x - mean) / column.length;
    }
    return mean + correction;
  }
}
