package latentia.engine.linear;

import latentia.data.Dataset;

/**
 * Rows less their mean, handed out in blocks: whoever multiplies them keeps its digits however far
 * the data lies from 0. A constant column is exactly 0. Immutable.
 */
final class CentredRows {
  /** A block stays in a processor's cache while it is centred, copied and multiplied. */
  private static final int BLOCK_CELLS = 1 << 14;

  /** Of fewer rows products are slow. */
  private static final int FEWEST_ROWS = 256;

  private final Dataset data;
  private final double[] mean;

  /**
   * @param data at least one row, no missing cells
   */
  CentredRows(Dataset data) {
    this.data = data;
    this.mean = meanOf(data);
  }

  int rows() {
    return data.rows();
  }

  int columns() {
    return data.columns();
  }

  /** m, length d; not to be written to. */
  double[] mean() {
    return mean;
  }

  /** What is done with a block: {@code rows x d} values, row after row. */
  interface BlockConsumer {
    void accept(double[] block, int rows);
  }

  /** Shows all rows in their order; every block is the same array, to be used at once. */
  void forEachBlock(BlockConsumer consumer) {
    int d = columns();
    int most = Math.min(rows(), Math.max(FEWEST_ROWS, BLOCK_CELLS / d));
    double[] block = new double[most * d];
    for (int from = 0; from < rows(); from += most) {
      int to = Math.min(rows(), from + most);
      copy(from, to, block);
      consumer.accept(block, to - from);
    }
  }

  /** All rows, {@code n x d}, row after row. */
  double[] all() {
    double[] all = new double[rows() * columns()];
    copy(0, rows(), all);
    return all;
  }

  /** Column j of all rows, length n. */
  double[] column(int j) {
    double[] column = data.column(j);
    for (int n = 0; n < column.length; n++) {
      column[n] -= mean[j];
    }
    return column;
  }

  private void copy(int from, int to, double[] into) {
    int d = mean.length;
    data.copyRows(from, to, into);
    for (int start = 0; start < (to - from) * d; start += d) {
      for (int j = 0; j < d; j++) {
        into[start + j] -= mean[j];
      }
    }
  }

  /** The mean as the first row and what the others differ from it, which leaves constants alone. */
  private static double[] meanOf(Dataset data) {
    double[] first = data.row(0);
    int d = first.length;
    double[] sum = new double[d];
    double[] row = new double[d];
    for (int n = 1; n < data.rows(); n++) {
      data.copyRows(n, n + 1, row);
      for (int j = 0; j < d; j++) {
        sum[j] += row[j] - first[j];
      }
    }
    for (int j = 0; j < d; j++) {
      first[j] += sum[j] / data.rows();
    }
    return first;
  }
}
