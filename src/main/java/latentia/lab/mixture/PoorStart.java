package latentia.lab.mixture;

import java.util.Arrays;
import latentia.engine.linalg.SymmetricEigen;
import latentia.engine.mixture.MixtureParameters;

/**
 * A start that is worth watching: the centres stand in a row along the first principal axis of the
 * standardised columns, from {@link #NEAREST} to {@link #FARTHEST} standard deviations off the
 * mean, so that one sits between the clusters and another beyond them; every covariance is half the
 * data's. Old Faithful takes a dozen iterations from here.
 */
final class PoorStart {
  private static final double NEAREST = -0.6;
  private static final double FARTHEST = 1.4;
  private static final double SHARE_OF_COVARIANCE = 0.5;

  private PoorStart() {}

  static MixtureParameters of(DataMoments moments, int components) {
    int d = moments.mean().length;
    double[] direction = longestDirection(moments);
    double[] weights = new double[components];
    Arrays.fill(weights, 1.0 / components);
    double[][] means = new double[components][d];
    double[][][] covariances = new double[components][d][d];
    for (int k = 0; k < components; k++) {
      double along =
          components == 1 ? NEAREST : NEAREST + (FARTHEST - NEAREST) * k / (components - 1);
      for (int i = 0; i < d; i++) {
        means[k][i] = moments.mean()[i] + along * direction[i];
        for (int j = 0; j < d; j++) {
          covariances[k][i][j] = SHARE_OF_COVARIANCE * moments.covariance()[i][j];
        }
      }
    }
    return new MixtureParameters(weights, means, covariances);
  }

  /** One standard deviation along the first principal axis of the standardised columns. */
  private static double[] longestDirection(DataMoments moments) {
    int d = moments.mean().length;
    double[][] correlation = new double[d][d];
    for (int i = 0; i < d; i++) {
      for (int j = 0; j < d; j++) {
        double scale = moments.standardDeviation(i) * moments.standardDeviation(j);
        correlation[i][j] = scale > 0 ? moments.covariance()[i][j] / scale : 0;
      }
    }
    SymmetricEigen eigen = SymmetricEigen.of(correlation);
    double[] direction = eigen.vectors()[0].clone();
    for (int j = 0; j < d; j++) {
      direction[j] *= Math.sqrt(eigen.values()[0]) * moments.standardDeviation(j);
    }
    return direction;
  }
}
