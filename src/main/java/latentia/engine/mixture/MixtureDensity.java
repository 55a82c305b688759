package latentia.engine.mixture;

import latentia.engine.linalg.Cholesky;
import latentia.engine.linalg.LogSpace;

/**
 * p(x) of a Gaussian mixture at single points, for heat maps, contours and probes. Immutable and
 * safe on any thread.
 */
public final class MixtureDensity {
  private final MixtureParameters parameters;
  private final Cholesky[] factors;
  private final double[] logNorms;

  /**
   * @throws IllegalArgumentException if a covariance is not positive definite
   */
  public MixtureDensity(MixtureParameters parameters) {
    this.parameters = parameters;
    int components = parameters.components();
    factors = new Cholesky[components];
    logNorms = new double[components];
    for (int k = 0; k < components; k++) {
      int number = k;
      factors[k] =
          Cholesky.of(parameters.covariances()[k])
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "covariance " + number + " is not positive definite"));
      logNorms[k] =
          -0.5 * (parameters.columns() * Math.log(2 * Math.PI) + factors[k].logDeterminant());
    }
  }

  /** ln p(x) = ln sum_k pi_k N(x | mu_k, Sigma_k), in nats; minus infinity where it overflows. */
  public double logDensity(double[] x) {
    return LogSpace.logSumExp(logJoint(x));
  }

  /** N(x | mu_k, Sigma_k) for each k, without the mixing weights. */
  public double[] componentDensities(double[] x) {
    double[] densities = new double[factors.length];
    for (int k = 0; k < densities.length; k++) {
      densities[k] = Math.exp(logNormal(k, x));
    }
    return densities;
  }

  /** gamma_k(x) = p(k | x), sums to 1 however far x lies from all means. */
  public double[] responsibilities(double[] x) {
    double[] joint = logJoint(x);
    double total = LogSpace.logSumExp(joint);
    for (int k = 0; k < joint.length; k++) {
      joint[k] = Math.exp(joint[k] - total);
    }
    return joint;
  }

  private double[] logJoint(double[] x) {
    double[] joint = new double[factors.length];
    for (int k = 0; k < joint.length; k++) {
      joint[k] = Math.log(parameters.weights()[k]) + logNormal(k, x);
    }
    return joint;
  }

  private double logNormal(int component, double[] x) {
    double[] mean = parameters.means()[component];
    double[] difference = new double[mean.length];
    for (int j = 0; j < difference.length; j++) {
      difference[j] = x[j] - mean[j];
    }
    double squared = 0;
    for (double white : factors[component].whiten(difference)) {
      squared += white * white;
    }
    return logNorms[component] - 0.5 * squared;
  }
}
