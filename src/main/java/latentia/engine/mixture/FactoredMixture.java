package latentia.engine.mixture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * theta about the data's centre, ready for densities: every covariance conforms to its shape, rests
 * on the floor where it must and is factored once.
 *
 * @param weights pi, length K
 * @param means mu less the columns' offset, {@code K x d}
 * @param covariances Sigma, {@code K x d x d}
 * @param whitenings one per component
 * @param floored components whose covariance rests on the floor, and those that answer for no row
 */
record FactoredMixture(
    double[] weights,
    double[][] means,
    double[][][] covariances,
    Whitening[] whitenings,
    List<Integer> floored) {

  /**
   * @param covariances of the right shape already
   * @throws SingularCovariance if a covariance is not positive definite even with the floor
   */
  static FactoredMixture of(
      double[] weights,
      double[][] means,
      double[][][] covariances,
      CovarianceShape shape,
      CovarianceFloor floor)
      throws SingularCovariance {
    int components = weights.length;
    double[][][] supported = new double[components][][];
    Whitening[] whitenings = new Whitening[components];
    List<Integer> floored = new ArrayList<>();
    List<Integer> singular = new ArrayList<>();
    Optional<CovarianceFloor.Footing> footing = Optional.empty();
    for (int k = 0; k < components; k++) {
      if (k == 0 || covariances[k] != covariances[k - 1]) {
        footing = floor.support(covariances[k], !shape.crossProducts());
      }
      if (footing.isEmpty()) {
        singular.add(k);
        continue;
      }
      supported[k] = footing.get().covariance();
      whitenings[k] = footing.get().whitening();
      if (footing.get().raised() || weights[k] == 0) {
        floored.add(k);
      }
    }
    if (!singular.isEmpty()) {
      throw new SingularCovariance(singular);
    }
    return new FactoredMixture(weights, means, supported, whitenings, List.copyOf(floored));
  }

  int components() {
    return weights.length;
  }

  /** ln pi_k - (d ln 2 pi + ln |Sigma_k|) / 2: the log joint density at the mean. */
  double logPeak(int component) {
    int d = means[component].length;
    return Math.log(weights[component])
        - 0.5 * (d * Math.log(2 * Math.PI) + whitenings[component].logDeterminant());
  }

  /** The component with the smallest |Sigma_k|. */
  int narrowest() {
    int narrowest = 0;
    for (int k = 1; k < whitenings.length; k++) {
      if (whitenings[k].logDeterminant() < whitenings[narrowest].logDeterminant()) {
        narrowest = k;
      }
    }
    return narrowest;
  }

  /** theta in the data's own coordinates. */
  MixtureParameters parameters(double[] offset) {
    double[][] moved = new double[means.length][];
    for (int k = 0; k < moved.length; k++) {
      moved[k] = means[k].clone();
      for (int j = 0; j < offset.length; j++) {
        moved[k][j] += offset[j];
      }
    }
    return new MixtureParameters(weights, moved, covariances);
  }

  @Override
  public String toString() {
    return "weights " + Arrays.toString(weights) + ", floored " + floored;
  }
}
