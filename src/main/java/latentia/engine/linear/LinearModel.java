package latentia.engine.linear;

import java.util.stream.IntStream;
import latentia.data.Dataset;

/**
 * Coefficient times basis: a code of q numbers stands for a row of d, and every row has a code.
 * Immutable; safe for any thread.
 */
public interface LinearModel {
  /** d. */
  int columns();

  /** q, the length of a code. */
  int codeSize();

  /**
   * The code of a row: its coefficients, or the mean of its posterior.
   *
   * @param row length d
   * @return length q
   */
  double[] encode(double[] row);

  /**
   * The codes of all rows, the same as one by one but sooner.
   *
   * @return {@code n x q}
   */
  default double[][] encode(Dataset rows) {
    return IntStream.range(0, rows.rows())
        .mapToObj(n -> encode(rows.row(n)))
        .toArray(double[][]::new);
  }

  /**
   * The row that a code stands for.
   *
   * @param code length q, or shorter: what is missing counts as 0
   * @return length d
   */
  double[] decode(double[] code);

  /**
   * What one unit of coefficient {@code j} (0-based) adds to a row, or to its log-odds; length d,
   * not to be written to.
   */
  double[] basis(int j);

  /** The row that belongs to a code of zeros; length d. */
  default double[] origin() {
    return decode(new double[codeSize()]);
  }
}
