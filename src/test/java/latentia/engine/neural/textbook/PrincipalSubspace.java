package latentia.engine.neural.textbook;

import latentia.engine.linalg.SymmetricEigen;

/**
 * Mean and principal axes of rows, as linear networks are held against them (Bishop 12.1).
 *
 * @param mean length d
 * @param variances all d eigenvalues of the covariance (divided by n), descending
 * @param axes unit eigenvectors, one per row
 */
record PrincipalSubspace(double[] mean, double[] variances, double[][] axes) {
  static PrincipalSubspace of(double[][] x) {
    int d = x[0].length;
    double[] mean = new double[d];
    for (double[] row : x) {
      for (int j = 0; j < d; j++) {
        mean[j] += row[j] / x.length;
      }
    }
    double[][] covariance = new double[d][d];
    for (double[] row : x) {
      for (int i = 0; i < d; i++) {
        for (int j = 0; j < d; j++) {
          covariance[i][j] += (row[i] - mean[i]) * (row[j] - mean[j]) / x.length;
        }
      }
    }
    SymmetricEigen eigen = SymmetricEigen.of(covariance);
    return new PrincipalSubspace(mean, eigen.values(), eigen.vectors());
  }

  double[][] centred(double[][] x) {
    double[][] centred = new double[x.length][];
    for (int n = 0; n < x.length; n++) {
      centred[n] = x[n].clone();
      for (int j = 0; j < mean.length; j++) {
        centred[n][j] -= mean[j];
      }
    }
    return centred;
  }

  /** ||x - projection of x||^2 on the first q axes, summed over the rows. */
  double squaredResidual(double[][] x, int q) {
    double sum = 0;
    for (double[] row : centred(x)) {
      for (double value : row) {
        sum += value * value;
      }
      for (int m = 0; m < q; m++) {
        double along = 0;
        for (int j = 0; j < row.length; j++) {
          along += row[j] * axes[m][j];
        }
        sum -= along * along;
      }
    }
    return sum;
  }

  /** The sum of the eigenvalues after the first q. */
  double discarded(int q) {
    double sum = 0;
    for (int m = q; m < variances.length; m++) {
      sum += Math.max(0, variances[m]);
    }
    return sum;
  }
}
