package latentia.engine.linear;

import java.util.Arrays;
import latentia.engine.linalg.SymmetricSum;

/** All that EM for probabilistic PCA needs of the data: tr S and products R S with slim R. */
sealed interface CovarianceProduct {
  /**
   * R S, {@code q x d}.
   *
   * @param few R, {@code q x d}
   */
  double[][] times(double[][] few);

  /** tr S, divided by N. */
  double trace();

  /** By S where that is cheaper for the shape of the data than by the rows themselves. */
  static CovarianceProduct of(CentredRows rows) {
    return rows.columns() <= 2 * rows.rows() ? ByCovariance.of(rows) : ByRows.of(rows);
  }

  /** Products of d^2 q multiplications. */
  record ByCovariance(double[][] covariance) implements CovarianceProduct {
    static ByCovariance of(CentredRows rows) {
      try (SymmetricSum sum = rows.squares()) {
        return new ByCovariance(sum.times(1.0 / rows.rows()));
      }
    }

    @Override
    public double[][] times(double[][] few) {
      return Matrices.times(few, covariance);
    }

    @Override
    public double trace() {
      double trace = 0;
      for (int j = 0; j < covariance.length; j++) {
        trace += covariance[j][j];
      }
      return trace;
    }
  }

  /**
   * Products of 2 n d q multiplications: R S = (1/N) (R X')X.
   *
   * @param rows X, {@code n x d}
   */
  record ByRows(double[][] rows) implements CovarianceProduct {
    static ByRows of(CentredRows rows) {
      int d = rows.columns();
      double[] all = rows.all();
      double[][] copies = new double[rows.rows()][];
      Arrays.setAll(copies, n -> Arrays.copyOfRange(all, n * d, (n + 1) * d));
      return new ByRows(copies);
    }

    @Override
    public double[][] times(double[][] few) {
      double[][] product = Matrices.times(Matrices.timesTransposed(few, rows), rows);
      for (double[] row : product) {
        for (int i = 0; i < row.length; i++) {
          row[i] /= rows.length;
        }
      }
      return product;
    }

    @Override
    public double trace() {
      return Matrices.traceOfTransposedTimes(rows, rows) / rows.length;
    }
  }
}
