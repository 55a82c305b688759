package latentia.lab.mixture;

import java.util.Arrays;
import latentia.engine.linalg.SymmetricEigen;
import latentia.engine.mixture.MixtureParameters;

/**
 * A start that is worth watching: the centres stand in a row along the first principal axis of the
 * standardised columns, from {@link #NEAREST} to {@link #FARTHEST} standard deviations off the mean
 * and by turns on either side of it, so that one sits between the clusters and another beyond them;
 * every covariance is the data's. Old Faithful takes fourteen iterations from here.
 */
final class PoorStart {
  private static final double NEAREST = -0.63;
  private static final double FARTHEST = 1.385;
  private static final double ASIDE = 0.85;

  private PoorStart() {}

  static MixtureParameters of(DataMoments moments, int components) {
    int d = moments.mean().length;
    SymmetricEigen eigen = SymmetricEigen.of(correlation(moments));
    double[] weights = new double[components];
    Arrays.fill(weights, 1.0 / components);
    double[][] means = new double[components][];
    double[][][] covariances = new double[components][][];
    for (int k = 0; k < components; k++) {
      double along =
          components == 1 ? NEAREST : NEAREST + (FARTHEST - NEAREST) * k / (components - 1);
      means[k] = moments.mean().clone();
      step(means[k], eigen, 0, along, moments);
      if (d > 1) {
        step(means[k], eigen, 1, k % 2 == 0 ? ASIDE : -ASIDE, moments);
      }
      covariances[k] = moments.covariance();
    }
    return new MixtureParameters(weights, means, covariances);
  }

  /** Moves a mean by standard deviations along a principal axis of the standardised columns. */
  private static void step(
      double[] mean, SymmetricEigen eigen, int axis, double deviations, DataMoments moments) {
    double[] direction = eigen.vectors()[axis];
    double forward = firstEntry(direction) < 0 ? -1 : 1;
    double length = forward * deviations * Math.sqrt(Math.max(0, eigen.values()[axis]));
    for (int j = 0; j < mean.length; j++) {
      mean[j] += length * direction[j] * moments.standardDeviation(j);
    }
  }

  /** Of two columns both entries are equally large, so that the first has to decide the sign. */
  private static double firstEntry(double[] direction) {
    for (double entry : direction) {
      if (Math.abs(entry) > 1e-9) {
        return entry;
      }
    }
    return 1;
  }

  private static double[][] correlation(DataMoments moments) {
    int d = moments.mean().length;
    double[][] correlation = new double[d][d];
    for (int i = 0; i < d; i++) {
      for (int j = 0; j < d; j++) {
        double scale = moments.standardDeviation(i) * moments.standardDeviation(j);
        correlation[i][j] = scale > 0 ? moments.covariance()[i][j] / scale : 0;
      }
    }
    return correlation;
  }
}
