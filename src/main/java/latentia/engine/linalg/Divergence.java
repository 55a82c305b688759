package latentia.engine.linalg;

/**
 * Kullback-Leibler divergences in closed form and the entropy of a Gaussian, in nats (Bishop 1.6.1;
 * Kingma and Welling 2014, appendix B).
 */
public final class Divergence {
  private Divergence() {}

  /**
   * KL of a coin with probability p from one with probability q.
   *
   * @param q in (0, 1)
   */
  public static double bernoulli(double p, double q) {
    return xLogRatio(p, q) + xLogRatio(1 - p, 1 - q);
  }

  /** KL(N(mean, e^logVariance) || N(0, 1)); 0 only if both are 0. */
  public static double gaussianToStandard(double mean, double logVariance) {
    // e^v - 1 - v keeps its digits near 0, where 1 + v - e^v would lose them.
    return 0.5 * (mean * mean + (Math.expm1(logVariance) - logVariance));
  }

  /** KL(N(mean, sd^2) || N(otherMean, otherSd^2)). */
  public static double gaussian(double mean, double sd, double otherMean, double otherSd) {
    return gaussianToStandard((mean - otherMean) / otherSd, 2 * Math.log(sd / otherSd));
  }

  /**
   * KL(N(mean, covariance) || N(otherMean, otherCovariance)).
   *
   * @param covariance {@code d x d}, positive definite, as the other
   * @throws IllegalArgumentException if a covariance is not positive definite
   */
  public static double gaussian(
      double[] mean, double[][] covariance, double[] otherMean, double[][] otherCovariance) {
    Cholesky own = factor(covariance);
    Cholesky other = factor(otherCovariance);
    int d = mean.length;
    double trace = 0;
    double[] difference = new double[d];
    for (int i = 0; i < d; i++) {
      trace += other.solve(covariance[i])[i];
      difference[i] = otherMean[i] - mean[i];
    }
    double squared = 0;
    for (double white : other.whiten(difference)) {
      squared += white * white;
    }
    return 0.5 * (trace + squared - d + other.logDeterminant() - own.logDeterminant());
  }

  /**
   * H(N(., covariance)) = 1/2 ln |2 pi e Sigma|.
   *
   * @throws IllegalArgumentException if the covariance is not positive definite
   */
  public static double gaussianEntropy(double[][] covariance) {
    double constant = covariance.length * (1 + Math.log(2 * Math.PI));
    return 0.5 * (constant + factor(covariance).logDeterminant());
  }

  private static Cholesky factor(double[][] covariance) {
    return Cholesky.of(covariance)
        .orElseThrow(() -> new IllegalArgumentException("covariance is not positive definite"));
  }

  private static double xLogRatio(double x, double y) {
    return x == 0 ? 0 : x * Math.log(x / y);
  }
}
