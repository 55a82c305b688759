package latentia.engine.mixture;

import java.util.Arrays;

/**
 * theta = {pi_k, mu_k, Sigma_k}: the parameters of a Gaussian mixture, K components in d columns.
 * The arrays are not copied; treat them as read-only.
 *
 * @param weights pi, length K, sums to 1
 * @param means mu, {@code K x d}
 * @param covariances Sigma, {@code K x d x d}, whatever the kind of covariance
 */
public record MixtureParameters(double[] weights, double[][] means, double[][][] covariances) {
  public int components() {
    return weights.length;
  }

  public int columns() {
    return means[0].length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MixtureParameters that
        && Arrays.equals(weights, that.weights)
        && Arrays.deepEquals(means, that.means)
        && Arrays.deepEquals(covariances, that.covariances);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(weights) + 31 * Arrays.deepHashCode(means);
  }

  @Override
  public String toString() {
    return "weights " + Arrays.toString(weights) + ", means " + Arrays.deepToString(means);
  }
}
