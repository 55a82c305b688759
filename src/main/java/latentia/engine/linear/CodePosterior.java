package latentia.engine.linear;

import java.util.Arrays;
import latentia.engine.linalg.ThinSvd;

/**
 * p(z | x) = N(M^-1 W'(x - mu), sigma^2 M^-1) with M = W'W + sigma^2 I (Bishop 12.42). Its
 * covariance is the same for all rows. Where sigma^2 is 0 and columns of W depend on each other,
 * M^-1 W' is the pseudo-inverse of W, which is the limit. Immutable.
 *
 * <p>M is never made: W = P D V' gives M = V (D^2 + sigma^2 I) V' and keeps the digits that squares
 * would lose.
 */
public final class CodePosterior {
  private static final double ROUNDING = 4 * Math.ulp(1.0);

  private final ProbabilisticPca model;

  /** D, length q. */
  private final double[] lengths;

  /** Row i is the i-th column of V; {@code q x q}. */
  private final double[][] turn;

  /** Row i is the i-th column of P, or zeros where D_ii is 0; {@code q x d}. */
  private final double[][] axes;

  public CodePosterior(ProbabilisticPca model) {
    this(model, Matrices.transposed(model.w()), decomposed(model));
  }

  /**
   * @param transposed W', {@code q x d}
   * @param svd of W
   */
  CodePosterior(ProbabilisticPca model, double[][] transposed, ThinSvd svd) {
    this.model = model;
    turn = svd.vectors();
    lengths = svd.values().clone();
    axes = Matrices.times(turn, transposed);
    double least = model.columns() * ROUNDING * lengths[0];
    for (int i = 0; i < axes.length; i++) {
      lengths[i] = lengths[i] > least ? lengths[i] : 0;
      for (int j = 0; j < axes[i].length; j++) {
        axes[i][j] = lengths[i] == 0 ? 0 : axes[i][j] / lengths[i];
      }
    }
  }

  private static ThinSvd decomposed(ProbabilisticPca model) {
    double[] w = Arrays.stream(model.w()).flatMapToDouble(Arrays::stream).toArray();
    return ThinSvd.of(w, model.columns(), model.codeSize());
  }

  /** M^-1 W'(x - mu); length q. */
  public double[] mean(double[] row) {
    double[] mean = new double[turn.length];
    for (int i = 0; i < axes.length; i++) {
      double along = 0;
      for (int j = 0; j < row.length; j++) {
        along += axes[i][j] * (row[j] - model.mean()[j]);
      }
      Matrices.addMultiple(mean, gain(i) * along, turn[i]);
    }
    return mean;
  }

  /** sigma^2 M^-1; {@code q x q}. */
  public double[][] covariance() {
    int q = turn.length;
    double[][] covariance = new double[q][q];
    for (int i = 0; i < q; i++) {
      for (int a = 0; a < q; a++) {
        Matrices.addMultiple(covariance[a], doubt(i) * turn[i][a], turn[i]);
      }
    }
    return covariance;
  }

  /** D_ii / (D_ii^2 + sigma^2): M^-1 W' = V diag(gain) P'. */
  double gain(int i) {
    return lengths[i] == 0 ? 0 : lengths[i] / (lengths[i] * lengths[i] + model.noiseVariance());
  }

  /** sigma^2 / (D_ii^2 + sigma^2): sigma^2 M^-1 = V diag(doubt) V'. */
  double doubt(int i) {
    double noise = model.noiseVariance();
    return noise == 0 ? 0 : noise / (lengths[i] * lengths[i] + noise);
  }

  /** ln |M|. */
  double logDeterminant() {
    double sum = 0;
    for (double length : lengths) {
      sum += Math.log(length * length + model.noiseVariance());
    }
    return sum;
  }

  /** P', {@code q x d}; not to be written to. */
  double[][] axes() {
    return axes;
  }

  /** V', {@code q x q}; not to be written to. */
  double[][] turn() {
    return turn;
  }
}
