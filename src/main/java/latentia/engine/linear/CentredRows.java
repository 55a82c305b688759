package latentia.engine.linear;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import latentia.data.Dataset;
import latentia.engine.linalg.SymmetricSum;
import latentia.engine.linalg.Workers;

/**
 * Rows less their mean: whoever multiplies them keeps its digits however far the data lies from 0.
 * A constant column is exactly 0. Immutable.
 */
final class CentredRows {
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
   * sum of (x - m)(x - m)' over all rows, which the caller closes. Where it is worth it the rows
   * are summed in parts, each on one of the computer's processors, and the parts in their order;
   * how many there are depends on the data alone.
   */
  SymmetricSum squares() {
    long cells = (long) columns() * columns();
    long operations = rows() * cells / PER_LOOP_OPERATION;
    int most = (int) Math.max(1, Math.min(MOST_PARTS, MOST_SUM_CELLS / cells));
    List<SymmetricSum> parts = inParts(rows(), operations, most, this::squares);
    SymmetricSum sum = parts.get(0);
    for (SymmetricSum part : parts.subList(1, parts.size())) {
      sum.add(part);
      part.close();
    }
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
    double[] sum = new double[first.length];
    long operations = (long) data.rows() * first.length;
    for (double[] part :
        inParts(
            data.rows(),
            operations,
            MOST_PARTS,
            (from, to) -> differences(data, first, from, to))) {
      for (int j = 0; j < sum.length; j++) {
        sum[j] += part[j];
      }
    }
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

  /** What is made of the rows from {@code from} to before {@code to}. */
  private interface Part<T> {
    T of(int from, int to);
  }

  /** Makes one part of all rows, or where it is worth it several of about as many rows each. */
  private static <T> List<T> inParts(int rows, long operations, int most, Part<T> part) {
    int count = Workers.worthSharing(operations) ? Math.min(most, rows) : 1;
    List<T> parts = new ArrayList<>(Collections.nCopies(count, null));
    int processors = Runtime.getRuntime().availableProcessors();
    try (Workers workers = Workers.of(processors, operations)) {
      workers.split(
          count,
          (first, last) -> {
            for (int p = first; p < last; p++) {
              int from = (int) ((long) rows * p / count);
              int to = (int) ((long) rows * (p + 1) / count);
              parts.set(p, part.of(from, to));
            }
          });
    }
    return parts;
  }
}
