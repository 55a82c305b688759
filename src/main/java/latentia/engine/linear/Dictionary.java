package latentia.engine.linear;

import java.util.Optional;
import java.util.stream.IntStream;
import latentia.data.Dataset;

/**
 * Atoms of length at most 1 of which few make up a row: the code minimises 1/2 ||x - m - D c||^2 +
 * alpha |c|_1. Immutable; arrays are not to be written to.
 *
 * @param mean m, length d; zeros where rows are not centred
 * @param atoms row j is d_j; {@code q x d}
 * @param alpha weight of |c|_1
 * @param encoder what guesses the code at once, where one was learned
 */
public record Dictionary(
    double[] mean, double[][] atoms, double alpha, Optional<LearnedEncoder> encoder)
    implements LinearModel {
  @Override
  public int columns() {
    return mean.length;
  }

  @Override
  public int codeSize() {
    return atoms.length;
  }

  /** The lasso code, by coordinate descent. For many rows make one {@link #coder} and use that. */
  @Override
  public double[] encode(double[] row) {
    return coder().lasso(centred(row), alpha);
  }

  @Override
  public double[][] encode(Dataset rows) {
    SparseCoder coder = coder();
    return IntStream.range(0, rows.rows())
        .mapToObj(n -> coder.lasso(centred(rows.row(n)), alpha))
        .toArray(double[][]::new);
  }

  /** What finds codes of rows from which m was taken away. */
  public SparseCoder coder() {
    return new SparseCoder(atoms);
  }

  /** x - m; length d. */
  public double[] centred(double[] row) {
    double[] difference = row.clone();
    for (int j = 0; j < difference.length; j++) {
      difference[j] -= mean[j];
    }
    return difference;
  }

  @Override
  public double[] decode(double[] code) {
    double[] row = mean.clone();
    for (int i = 0; i < Math.min(code.length, atoms.length); i++) {
      for (int j = 0; j < row.length; j++) {
        row[j] += code[i] * atoms[i][j];
      }
    }
    return row;
  }

  @Override
  public double[] basis(int j) {
    return atoms[j];
  }
}
