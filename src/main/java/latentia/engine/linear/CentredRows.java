package latentia.engine.linear;

import latentia.data.Dataset;
import latentia.engine.linalg.SymmetricSum;

/**
 * Rows less their mean: whoever multiplies them keeps its digits however far the data lies from 0.
 * A constant column is exactly 0. Immutable.
 */
final class CentredRows {
  private static final int MOST_PARTS = 4;

  /**
   * Rows for each part of the sum of squares beyond the second: to begin a part and to add it to
   * the others takes as long as multiplying 350 rows.
   */
  private static final int ROWS_OF_A_PART = 8192;

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

  /** sum of (x - m)(x - m)' over all rows, which the caller closes. */
  SymmetricSum squares() {
    long cells = (long) columns() * columns();
    long operations = rows() * cells / PER_LOOP_OPERATION;
    long worthwhile = Math.max(2, Math.min(MOST_PARTS, rows() / ROWS_OF_A_PART));
    int most = (int) Math.max(1, Math.min(worthwhile, MOST_SUM_CELLS / cells));
    return RowParts.joined(rows(), operations, most, this::squares, CentredRows::added);
  }

  private static SymmetricSum added(SymmetricSum sum, SymmetricSum part) {
    sum.add(part);
    part.close();
    return sum;
  }

  private SymmetricSum squares(int from, int to) {
    SymmetricSum sum = SymmetricSum.of(columns());
    double[] row = new double[columns()];
    for (int n = from; n < to; n++) {
      copy(n, row);
      sum.add(row);
    }
    return sum;
  }

  /** All rows, {@code n x d}, row after row. */
  double[] all() {
    int d = columns();
    double[] all = new double[rows() * d];
    double[] row = new double[d];
    for (int n = 0; n < rows(); n++) {
      copy(n, row);
      System.arraycopy(row, 0, all, n * d, d);
    }
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

  private void copy(int n, double[] row) {
    data.copyRows(n, n + 1, row);
    for (int j = 0; j < row.length; j++) {
      row[j] -= mean[j];
    }
  }

  /** The mean as the first row and what the others differ from it, which leaves constants alone. */
  private static double[] meanOf(Dataset data) {
    double[] first = data.row(0);
    double[] sum =
        RowParts.joined(
            data.rows(),
            (long) data.rows() * first.length,
            MOST_PARTS,
            (from, to) -> differences(data, first, from, to),
            CentredRows::added);
    for (int j = 0; j < sum.length; j++) {
      first[j] += sum[j] / data.rows();
    }
    return first;
  }

  private static double[] differences(Dataset data, double[] first, int from, int to) {
    double[] sum = new double[first.length];
    double[] row = new double[first.length];
    for (int n = from; n < to; n++) {
      data.copyRows(n, n + 1, row);
      for (int j = 0; j < sum.length; j++) {
        sum[j] += row[j] - first[j];
      }
    }
    return sum;
  }

  private static double[] added(double[] sum, double[] part) {
    for (int j = 0; j < sum.length; j++) {
      sum[j] += part[j];
    }
    return sum;
  }
}
