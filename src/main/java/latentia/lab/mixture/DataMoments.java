package latentia.lab.mixture;

import java.util.Arrays;
import latentia.data.Dataset;

/**
 * Mean and covariance (divided by n) of a data set.
 *
 * @param mean length d
 * @param covariance {@code d x d}
 */
record DataMoments(double[] mean, double[][] covariance) {
  static DataMoments of(Dataset data) {
    double[] evenly = new double[data.rows()];
    Arrays.fill(evenly, 1.0);
    return weighted(data, evenly);
  }

  /** Each row counts as often as its weight says; the weights must not all be zero. */
  static DataMoments weighted(Dataset data, double[] weights) {
    int d = data.columns();
    double total = 0;
    double[] mean = new double[d];
    for (int n = 0; n < data.rows(); n++) {
      total += weights[n];
      for (int j = 0; j < d; j++) {
        mean[j] += weights[n] * data.value(n, j);
      }
    }
    for (int j = 0; j < d; j++) {
      mean[j] /= total;
    }
    double[][] covariance = new double[d][d];
    for (int n = 0; n < data.rows(); n++) {
      for (int i = 0; weights[n] != 0 && i < d; i++) {
        double share = weights[n] * (data.value(n, i) - mean[i]) / total;
        for (int j = 0; j <= i; j++) {
          covariance[i][j] += share * (data.value(n, j) - mean[j]);
        }
      }
    }
    for (int i = 0; i < d; i++) {
      for (int j = 0; j < i; j++) {
        covariance[j][i] = covariance[i][j];
      }
    }
    return new DataMoments(mean, covariance);
  }

  double standardDeviation(int column) {
    return Math.sqrt(covariance[column][column]);
  }
}
