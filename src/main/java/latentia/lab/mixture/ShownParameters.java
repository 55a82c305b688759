package latentia.lab.mixture;

import java.util.Arrays;
import latentia.data.Dataset;
import latentia.engine.mixture.GmmSnapshot;
import latentia.engine.mixture.KMeansSnapshot;
import latentia.engine.mixture.MixtureParameters;
import latentia.engine.mixture.MixtureSnapshot;

/** What is on screen as the parameters of a mixture, so that another run can begin from it. */
final class ShownParameters {
  /** Below this share of the data's variance a cluster's own variance says too little. */
  private static final double LEAST_VARIANCE = 1e-3;

  private ShownParameters() {}

  /**
   * theta itself for EM. For K-means its centres, with the shares of the rows as weights and the
   * covariances of the clusters; clusters too small for one get a share of the data's.
   */
  static MixtureParameters of(Dataset data, MixtureSnapshot snapshot) {
    if (snapshot instanceof GmmSnapshot gmm) {
      return gmm.parameters();
    }
    KMeansSnapshot kmeans = (KMeansSnapshot) snapshot;
    int components = kmeans.components();
    DataMoments whole = DataMoments.of(data);
    double[] weights = new double[components];
    double[][][] covariances = new double[components][][];
    for (int k = 0; k < components; k++) {
      double[] members = new double[data.rows()];
      for (int n = 0; n < members.length; n++) {
        members[n] = kmeans.label(n) == k ? 1 : 0;
      }
      double size = Arrays.stream(members).sum();
      weights[k] = (size + 1) / (data.rows() + components);
      double[][] share = share(whole.covariance(), 1.0 / components);
      boolean own = size > data.columns() + 1;
      covariances[k] = own ? DataMoments.weighted(data, members).covariance() : share;
      for (int j = 0; j < data.columns(); j++) {
        covariances[k][j][j] =
            Math.max(covariances[k][j][j], LEAST_VARIANCE * whole.covariance()[j][j]);
      }
    }
    if (kmeans.step() == 0) {
      Arrays.fill(weights, 1.0 / components);
    }
    return new MixtureParameters(weights, kmeans.centers(), covariances);
  }

  static double[][] share(double[][] covariance, double share) {
    double[][] scaled = new double[covariance.length][covariance.length];
    for (int i = 0; i < covariance.length; i++) {
      for (int j = 0; j < covariance.length; j++) {
        scaled[i][j] = share * covariance[i][j];
      }
    }
    return scaled;
  }
}
