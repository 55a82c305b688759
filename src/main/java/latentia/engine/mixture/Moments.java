package latentia.engine.mixture;

import latentia.engine.linalg.Workers;

/**
 * The weighted counts, means and covariances on which the M-step rests (Bishop 9.24 to 9.27).
 *
 * @param counts N_k = sum_n r_nk, length K
 * @param means mu_k = sum_n r_nk x_n / N_k, {@code K x d}, about the columns' offset
 * @param covariances sum_n r_nk (x_n - mu_k)(x_n - mu_k)' / N_k about the new means, {@code K x d x
 *     d}; only the diagonal where cross products were not asked for
 */
record Moments(double[] counts, double[][] means, double[][][] covariances) {
  /** Below this a component answers for no row, and dividing by its count would overflow. */
  static final double EMPTY = 1e-280;

  static final int BLOCK = 512;

  /**
   * @param shares r, {@code K x n}
   * @param means mu before, which an empty component keeps; null if none can be empty
   * @param covariances Sigma before, likewise
   */
  static Moments of(
      Columns data,
      double[][] shares,
      double[][] means,
      double[][][] covariances,
      Scatter scatter,
      Workers workers) {
    int components = shares.length;
    Moments moments =
        new Moments(
            new double[components],
            new double[components][data.columns()],
            new double[components][][]);
    workers.split(
        components,
        (from, to) -> {
          moments.addMeans(data, shares, from, to);
          for (int k = from; k < to; k++) {
            moments.divideMean(k, means);
          }
        });
    double[][][] sums = scatter.about(moments.means, data, shares);
    for (int k = 0; k < components; k++) {
      moments.covariances[k] = moments.empty(k) ? covariances[k] : moments.divided(sums[k], k);
    }
    return moments;
  }

  boolean empty(int component) {
    return counts[component] < EMPTY;
  }

  private void addMeans(Columns data, double[][] shares, int firstComponent, int lastComponent) {
    for (int from = 0; from < data.rows(); from += BLOCK) {
      int size = Math.min(BLOCK, data.rows() - from);
      for (int k = firstComponent; k < lastComponent; k++) {
        counts[k] += RowLoops.sum(shares[k], from, size);
        RowLoops.addDots(shares[k], from, data.values(), from, data.columns(), means[k], size);
      }
    }
  }

  private void divideMean(int component, double[][] previous) {
    if (empty(component)) {
      means[component] = previous[component];
      return;
    }
    for (int j = 0; j < means[component].length; j++) {
      means[component][j] /= counts[component];
    }
  }

  private double[][] divided(double[][] scatter, int component) {
    for (int i = 0; i < scatter.length; i++) {
      for (int j = 0; j <= i; j++) {
        scatter[i][j] /= counts[component];
        scatter[j][i] = scatter[i][j];
      }
    }
    return scatter;
  }
}
