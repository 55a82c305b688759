package latentia.engine.mixture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import latentia.engine.linalg.Workers;

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
      CovarianceFloor floor,
      Workers workers)
      throws SingularCovariance {
    CovarianceFloor.Footing[] footings = footings(covariances, shape, floor, workers);
    double[][][] supported = new double[footings.length][][];
    Whitening[] whitenings = new Whitening[footings.length];
    List<Integer> floored = new ArrayList<>();
    List<Integer> singular = new ArrayList<>();
    for (int k = 0; k < footings.length; k++) {
      if (footings[k] == null) {
        singular.add(k);
        continue;
      }
      supported[k] = footings[k].covariance();
      whitenings[k] = footings[k].whitening();
      if (footings[k].raised() || weights[k] == 0) {
        floored.add(k);
      }
    }
    if (!singular.isEmpty()) {
      throw new SingularCovariance(singular);
    }
    return new FactoredMixture(weights, means, supported, whitenings, List.copyOf(floored));
  }

  /** One per component, null where there is none; a covariance that all share is factored once. */
  private static CovarianceFloor.Footing[] footings(
      double[][][] covariances, CovarianceShape shape, CovarianceFloor floor, Workers workers) {
    CovarianceFloor.Footing[] footings = new CovarianceFloor.Footing[covariances.length];
    boolean shared = Arrays.stream(covariances).allMatch(each -> each == covariances[0]);
    int own = shared ? 1 : footings.length;
    workers.split(
        own,
        (from, to) -> {
          for (int k = from; k < to; k++) {
            footings[k] = floor.support(covariances[k], !shape.crossProducts()).orElse(null);
          }
        });
    Arrays.fill(footings, own, footings.length, footings[0]);
    return footings;
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
