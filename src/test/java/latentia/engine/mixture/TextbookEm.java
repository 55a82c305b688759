package latentia.engine.mixture;

import latentia.engine.linalg.Cholesky;

/**
 * EM written as the textbook has it (Bishop 9.2.2), in plain loops over rows: what the fast engine
 * is held to, and the baseline it is timed against.
 */
final class TextbookEm {
  private TextbookEm() {}

  /**
   * ln(pi_k N(x_n | mu_k, Sigma_k)), {@code n x K}.
   *
   * @param x {@code n x d}
   */
  static double[][] logJoint(double[][] x, MixtureParameters theta) {
    int components = theta.components();
    Cholesky[] factors = new Cholesky[components];
    double[] constant = new double[components];
    for (int k = 0; k < components; k++) {
      factors[k] = Cholesky.of(theta.covariances()[k]).orElseThrow();
      constant[k] =
          Math.log(theta.weights()[k])
              - 0.5 * (x[0].length * Math.log(2 * Math.PI) + factors[k].logDeterminant());
    }
    double[][] logJoint = new double[x.length][components];
    double[] difference = new double[x[0].length];
    for (int n = 0; n < x.length; n++) {
      for (int k = 0; k < components; k++) {
        for (int j = 0; j < difference.length; j++) {
          difference[j] = x[n][j] - theta.means()[k][j];
        }
        double squared = 0;
        for (double white : factors[k].whiten(difference)) {
          squared += white * white;
        }
        logJoint[n][k] = constant[k] - 0.5 * squared;
      }
    }
    return logJoint;
  }

  /** ln p(X|theta). */
  static double logLikelihood(double[][] logJoint) {
    double total = 0;
    for (double[] row : logJoint) {
      total += logSum(row);
    }
    return total;
  }

  /** gamma, {@code K x n}. */
  static double[][] responsibilities(double[][] logJoint) {
    double[][] shares = new double[logJoint[0].length][logJoint.length];
    for (int n = 0; n < logJoint.length; n++) {
      double total = logSum(logJoint[n]);
      for (int k = 0; k < shares.length; k++) {
        shares[k][n] = Math.exp(logJoint[n][k] - total);
      }
    }
    return shares;
  }

  /**
   * theta = argmax Q.
   *
   * @param shares gamma, {@code K x n}
   */
  static MixtureParameters maximise(double[][] x, double[][] shares, CovarianceKind kind) {
    int components = shares.length;
    int d = x[0].length;
    double[] weights = new double[components];
    double[][] means = new double[components][d];
    double[][][] covariances = new double[components][][];
    double[][] pooled = new double[d][d];
    for (int k = 0; k < components; k++) {
      double count = 0;
      for (int n = 0; n < x.length; n++) {
        count += shares[k][n];
        for (int j = 0; j < d; j++) {
          means[k][j] += shares[k][n] * x[n][j];
        }
      }
      for (int j = 0; j < d; j++) {
        means[k][j] /= count;
      }
      weights[k] = count / x.length;
      covariances[k] = constrained(covariance(x, shares[k], means[k], count), kind);
      for (int i = 0; i < d; i++) {
        for (int j = 0; j < d; j++) {
          pooled[i][j] += weights[k] * covariances[k][i][j];
        }
      }
    }
    if (kind == CovarianceKind.TIED) {
      java.util.Arrays.fill(covariances, pooled);
    }
    return new MixtureParameters(weights, means, covariances);
  }

  private static double[][] covariance(double[][] x, double[] share, double[] mean, double count) {
    int d = mean.length;
    double[][] covariance = new double[d][d];
    double[] difference = new double[d];
    for (int n = 0; n < x.length; n++) {
      for (int j = 0; j < d; j++) {
        difference[j] = x[n][j] - mean[j];
      }
      for (int i = 0; i < d; i++) {
        for (int j = 0; j <= i; j++) {
          covariance[i][j] += share[n] * difference[i] * difference[j];
        }
      }
    }
    for (int i = 0; i < d; i++) {
      for (int j = 0; j <= i; j++) {
        covariance[i][j] /= count;
        covariance[j][i] = covariance[i][j];
      }
    }
    return covariance;
  }

  private static double[][] constrained(double[][] covariance, CovarianceKind kind) {
    if (kind == CovarianceKind.FULL || kind == CovarianceKind.TIED) {
      return covariance;
    }
    int d = covariance.length;
    double trace = 0;
    for (int j = 0; j < d; j++) {
      trace += covariance[j][j];
    }
    double[][] diagonal = new double[d][d];
    for (int j = 0; j < d; j++) {
      diagonal[j][j] = kind == CovarianceKind.DIAGONAL ? covariance[j][j] : trace / d;
    }
    return diagonal;
  }

  static double logSum(double[] logs) {
    double largest = Double.NEGATIVE_INFINITY;
    for (double log : logs) {
      largest = Math.max(largest, log);
    }
    double sum = 0;
    for (double log : logs) {
      sum += Math.exp(log - largest);
    }
    return largest + Math.log(sum);
  }
}
