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

  /**
   * The mixture that the points axes (x - origin) follow: means A (mu - origin), covariances A
   * Sigma A'. With unit vectors for axes, this is the mixture seen in a plane.
   *
   * @param axes A, {@code m x d}
   * @param origin length d
   */
  public MixtureParameters projected(double[][] axes, double[] origin) {
    double[][] mappedMeans = new double[components()][axes.length];
    double[][][] mappedCovariances = new double[components()][axes.length][axes.length];
    for (int k = 0; k < components(); k++) {
      for (int a = 0; a < axes.length; a++) {
        for (int i = 0; i < origin.length; i++) {
          mappedMeans[k][a] += axes[a][i] * (means[k][i] - origin[i]);
        }
        for (int b = 0; b <= a; b++) {
          mappedCovariances[k][a][b] = form(axes[a], covariances[k], axes[b]);
          mappedCovariances[k][b][a] = mappedCovariances[k][a][b];
        }
      }
    }
    return new MixtureParameters(weights, mappedMeans, mappedCovariances);
  }

  /** a' M b. */
  private static double form(double[] a, double[][] matrix, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      double row = 0;
      for (int j = 0; j < b.length; j++) {
        row += matrix[i][j] * b[j];
      }
      sum += a[i] * row;
    }
    return sum;
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
