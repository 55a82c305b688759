package latentia.engine.linear;

import latentia.data.Dataset;
import latentia.engine.linalg.SymmetricSum;
import latentia.engine.linalg.Workers;

/**
 * Rows less their mean, handed out in blocks: whoever multiplies them keeps its digits however far
 * the data lies from 0. A constant column is exactly 0. Immutable.
 */
final class CentredRows {
  /** A block stays in a processor's cache while it is centred, copied and multiplied. */
  private static final int BLOCK_CELLS = 1 << 14;

  /** Of fewer rows products are slow. */
  private static final int FEWEST_ROWS = 256;

  private static final int MOST_PARTS = 4;

  /** What all parts' sums may hold together, 64 MB. */
  private static final int MOST_SUM_CELLS = 1 << 23;

  /** How many operations of a native product take as long as one of a loop. */
  private static final int PER_LOOP_OPERATION = 64;

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

  /**
   * sum of (x - m)(x - m)' over all rows, which the caller closes. The rows are summed in parts,
   * each on one of the computer's processors, and the parts in their order; how many there are
   * depends on the data alone.
   */
  SymmetricSum squares() {
    int blocks = (rows() + blockRows() - 1) / blockRows();
    long cells = (long) columns() * columns();
    int most = (int) Math.max(1, Math.min(MOST_PARTS, MOST_SUM_CELLS / cells));
    SymmetricSum[] parts = new SymmetricSum[Math.min(most, blocks)];
    int processors = Runtime.getRuntime().availableProcessors();
    try (Workers workers = Workers.of(processors, rows() * cells / PER_LOOP_OPERATION)) {
      workers.split(
          parts.length,
          (first, last) -> {
            double[] block = new double[Math.min(rows(), blockRows()) * columns()];
            for (int p = first; p < last; p++) {
              parts[p] = SymmetricSum.of(columns());
              int from = (int) ((long) blocks * p / parts.length);
              add(from, (int) ((long) blocks * (p + 1) / parts.length), block, parts[p]);
            }
          });
    }
    for (int p = 1; p < parts.length; p++) {
      parts[0].add(parts[p]);
      parts[p].close();
    }
    return parts[0];
  }

  private void add(int firstBlock, int lastBlock, double[] block, SymmetricSum sum) {
    int end = Math.min(rows(), lastBlock * blockRows());
    for (int from = firstBlock * blockRows(); from < end; from += blockRows()) {
      int to = Math.min(end, from + blockRows());
      copy(from, to, block);
      sum.add(block, to - from);
    }
  }

  private int blockRows() {
    return Math.max(FEWEST_ROWS, BLOCK_CELLS / columns());
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

  /** Row by row through an array of its own, since only there the loop vectorises. */
  private void copy(int from, int to, double[] into) {
    int d = mean.length;
    double[] row = new double[d];
    for (int n = from; n < to; n++) {
      data.copyRows(n, n + 1, row);
      for (int j = 0; j < d; j++) {
        row[j] -= mean[j];
      }
      System.arraycopy(row, 0, into, (n - from) * d, d);
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
