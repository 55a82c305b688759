package latentia.engine.mixture;

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
      boolean crossProducts,
      Workers workers) {
    int components = shares.length;
    int d = data.columns();
    Moments moments =
        new Moments(new double[components], new double[components][d], new double[components][][]);
    workers.split(
        components,
        (from, to) -> {
          moments.addMeans(data, shares, from, to);
          for (int k = from; k < to; k++) {
            moments.divideMean(k, means);
          }
          double[][][] scatter = new double[to - from][d][d];
          moments.addScatter(data, shares, from, scatter, crossProducts);
          for (int k = from; k < to; k++) {
            moments.covariances[k] =
                moments.empty(k) ? covariances[k] : moments.divided(scatter[k - from], k);
          }
        });
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

  /** Adds the lower triangles (or diagonals) of the scatter matrices. */
  private void addScatter(
      Columns data, double[][] shares, int firstComponent, double[][][] scatter, boolean cross) {
    int d = data.columns();
    int room = Math.min(BLOCK, data.rows());
    double[][] difference = new double[d][room];
    double[][] weighted = new double[2][room];
    for (int from = 0; from < data.rows(); from += BLOCK) {
      int size = Math.min(BLOCK, data.rows() - from);
      for (int k = 0; k < scatter.length; k++) {
        double[] mean = means[firstComponent + k];
        double[] share = shares[firstComponent + k];
        for (int j = 0; j < d; j++) {
          RowLoops.subtract(data.values()[j], from, mean[j], difference[j], size);
        }
        if (cross) {
          addProducts(share, from, difference, weighted, scatter[k], size);
        } else {
          addSquares(share, from, difference, weighted[0], scatter[k], size);
        }
      }
    }
  }

  /** scatter[i][j] += sum_n r_n y_in y_jn for j up to i, two rows of the matrix at a time. */
  private static void addProducts(
      double[] share,
      int from,
      double[][] difference,
      double[][] weighted,
      double[][] scatter,
      int size) {
    int i = difference.length % 2;
    if (i == 1) {
      RowLoops.multiply(share, from, difference[0], weighted[0], size);
      scatter[0][0] += RowLoops.dot(weighted[0], 0, difference[0], 0, size);
    }
    for (; i < difference.length; i += 2) {
      RowLoops.multiply(share, from, difference[i], weighted[0], size);
      RowLoops.multiply(share, from, difference[i + 1], weighted[1], size);
      RowLoops.addDots(
          weighted[0], weighted[1], difference, i + 2, scatter[i], scatter[i + 1], size);
    }
  }

  private static void addSquares(
      double[] share,
      int from,
      double[][] difference,
      double[] weighted,
      double[][] scatter,
      int size) {
    for (int j = 0; j < difference.length; j++) {
      RowLoops.multiply(share, from, difference[j], weighted, size);
      scatter[j][j] += RowLoops.dot(weighted, 0, difference[j], 0, size);
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
