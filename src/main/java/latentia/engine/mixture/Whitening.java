package latentia.engine.mixture;

import java.util.Arrays;
import java.util.Optional;
import latentia.engine.linalg.Cholesky;

/**
 * The map L^-1 (x - mu) that makes a Gaussian round, applied to a block of rows at once: the part
 * of a density that depends on the covariance's shape.
 */
sealed interface Whitening permits Whitening.Triangular, Whitening.Diagonal {
  /** ln |Sigma|. */
  double logDeterminant();

  /** tr Sigma^-1; its inverse bounds the smallest eigenvalue of Sigma from below. */
  double inverseTrace();

  /**
   * squared[n] = (x_n - mu)' Sigma^-1 (x_n - mu) for a block of rows.
   *
   * @param columns x_nj at {@code [j][n]}
   * @param mahalanobis what full covariances are left to
   */
  void squaredDistances(
      double[][] columns, int size, double[] mean, Mahalanobis mahalanobis, double[] squared);

  /** Empty if the covariance is not positive definite. */
  static Optional<Whitening> of(double[][] covariance, boolean diagonal) {
    return diagonal ? Diagonal.of(covariance) : Triangular.of(covariance);
  }

  /** Full covariances: forward substitution with the inverse of the Cholesky factor. */
  record Triangular(double[][] inverseLower, double logDeterminant) implements Whitening {
    static Optional<Whitening> of(double[][] covariance) {
      return Cholesky.of(covariance)
          .map(factor -> new Triangular(factor.inverseLower(), factor.logDeterminant()));
    }

    @Override
    public double inverseTrace() {
      double sum = 0;
      for (double[] row : inverseLower) {
        for (double entry : row) {
          sum += entry * entry;
        }
      }
      return sum;
    }

    @Override
    public void squaredDistances(
        double[][] columns, int size, double[] mean, Mahalanobis mahalanobis, double[] squared) {
      mahalanobis.squaredDistances(columns, size, mean, inverseLower, squared);
    }
  }

  /** Diagonal and spherical covariances: one division by a standard deviation per column. */
  record Diagonal(double[] inverseDeviations, double logDeterminant) implements Whitening {
    static Optional<Whitening> of(double[][] covariance) {
      double[] inverse = new double[covariance.length];
      double logDeterminant = 0;
      for (int j = 0; j < inverse.length; j++) {
        double variance = covariance[j][j];
        if (!(variance >= Double.MIN_NORMAL)) {
          return Optional.empty();
        }
        inverse[j] = 1 / Math.sqrt(variance);
        logDeterminant += Math.log(variance);
      }
      return Optional.of(new Diagonal(inverse, logDeterminant));
    }

    @Override
    public double inverseTrace() {
      double sum = 0;
      for (double inverse : inverseDeviations) {
        sum += inverse * inverse;
      }
      return sum;
    }

    @Override
    public void squaredDistances(
        double[][] columns, int size, double[] mean, Mahalanobis mahalanobis, double[] squared) {
      Arrays.fill(squared, 0, size, 0);
      for (int j = 0; j < columns.length; j++) {
        RowLoops.addScaledSquares(columns[j], mean[j], inverseDeviations[j], squared, size);
      }
    }
  }
}
