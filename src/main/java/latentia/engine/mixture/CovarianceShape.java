package latentia.engine.mixture;

import java.util.Arrays;

/**
 * What makes one kind of covariance differ from another: given the covariance that each component
 * would have if it were free, which covariances of the kind fit best (maximum likelihood; Bishop
 * 9.2.2 for free ones; Celeux and Govaert 1995 for the constrained).
 */
sealed interface CovarianceShape {
  /** Whether covariances have entries off the diagonal. */
  boolean crossProducts();

  /**
   * @param counts N_k, length K; only their ratios matter
   * @param free {@code K x d x d}, each component's own covariance; off the diagonal unread unless
   *     {@link #crossProducts()}
   * @return {@code K x d x d}
   */
  double[][][] conform(double[] counts, double[][][] free);

  static CovarianceShape of(CovarianceKind kind) {
    return switch (kind) {
      case FULL -> new Full();
      case TIED -> new Tied();
      case DIAGONAL -> new Diagonal();
      case SPHERICAL -> new Spherical();
    };
  }

  /** Every component keeps its own. */
  record Full() implements CovarianceShape {
    @Override
    public boolean crossProducts() {
      return true;
    }

    @Override
    public double[][][] conform(double[] counts, double[][][] free) {
      return free;
    }
  }

  /** The mean of all, weighted by N_k; every entry of the result is the same array. */
  record Tied() implements CovarianceShape {
    @Override
    public boolean crossProducts() {
      return true;
    }

    @Override
    public double[][][] conform(double[] counts, double[][][] free) {
      double total = 0;
      for (double count : counts) {
        total += count;
      }
      int d = free[0].length;
      double[][] pooled = new double[d][d];
      for (int k = 0; k < counts.length; k++) {
        double share = counts[k] / total;
        for (int i = 0; i < d; i++) {
          for (int j = 0; j < d; j++) {
            pooled[i][j] += share * free[k][i][j];
          }
        }
      }
      double[][][] shared = new double[counts.length][][];
      Arrays.fill(shared, pooled);
      return shared;
    }
  }

  /** The diagonal of each. */
  record Diagonal() implements CovarianceShape {
    @Override
    public boolean crossProducts() {
      return false;
    }

    @Override
    public double[][][] conform(double[] counts, double[][][] free) {
      int d = free[0].length;
      double[][][] diagonal = new double[free.length][d][d];
      for (int k = 0; k < free.length; k++) {
        for (int j = 0; j < d; j++) {
          diagonal[k][j][j] = free[k][j][j];
        }
      }
      return diagonal;
    }
  }

  /** The mean variance of each. */
  record Spherical() implements CovarianceShape {
    @Override
    public boolean crossProducts() {
      return false;
    }

    @Override
    public double[][][] conform(double[] counts, double[][][] free) {
      int d = free[0].length;
      double[][][] round = new double[free.length][d][d];
      for (int k = 0; k < free.length; k++) {
        double trace = 0;
        for (int j = 0; j < d; j++) {
          trace += free[k][j][j];
        }
        for (int j = 0; j < d; j++) {
          round[k][j][j] = trace / d;
        }
      }
      return round;
    }
  }
}
