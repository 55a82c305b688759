package latentia.engine.linear;

import java.util.Arrays;
import latentia.data.Dataset;

/**
 * All principal components of a data set (Bishop 12.1): S = (1/N) sum (x - m)(x - m)' = U Lambda
 * U'. Immutable; arrays are not to be written to.
 */
public final class PrincipalComponents {
  private final int rows;
  private final double[] mean;
  private final double[] variances;
  private final double[][] axes;
  private final double totalVariance;

  PrincipalComponents(
      int rows, double[] mean, double[] variances, double[][] axes, double totalVariance) {
    this.rows = rows;
    this.mean = mean;
    this.variances = variances;
    this.axes = axes;
    this.totalVariance = totalVariance;
  }

  /**
   * The components of rows without missing cells.
   *
   * @param data at least one row; its cells finite, and their squares too
   */
  public static PrincipalComponents of(Dataset data, PcaSolver solver) {
    CentredRows rows = new CentredRows(data);
    PrincipalAxes found = PrincipalAxes.of(rows, solver);
    double total = Arrays.stream(found.variances()).sum();
    return new PrincipalComponents(
        rows.rows(), rows.mean(), found.variances(), found.axes(), total);
  }

  /** N, the rows they were found from. */
  public int rows() {
    return rows;
  }

  /** d. */
  public int columns() {
    return mean.length;
  }

  /** How many components there are: min(N, d). */
  public int count() {
    return axes.length;
  }

  /** m; length d. */
  public double[] mean() {
    return mean;
  }

  /** lambda_i, divided by N, descending; length {@link #count}. */
  public double[] variances() {
    return variances;
  }

  /** Row i is the unit axis a_i, its largest-magnitude loading positive; {@code count x d}. */
  public double[][] axes() {
    return axes;
  }

  /** tr S, divided by N. */
  public double totalVariance() {
    return totalVariance;
  }

  /** lambda_i N / (N - 1); 0 of a single row. */
  public double unbiasedVariance(int i) {
    return rows == 1 ? 0 : variances[i] * rows / (rows - 1);
  }

  /** The share of the total variance along axis i; 0 where nothing varies. */
  public double ratio(int i) {
    return totalVariance > 0 ? variances[i] / totalVariance : 0;
  }

  /** The share of the total variance along the first M axes. */
  public double cumulativeRatio(int used) {
    double sum = 0;
    for (int i = 0; i < used; i++) {
      sum += ratio(i);
    }
    return sum;
  }

  /** sum of the discarded lambda_i: ||x - xhat||^2 with M components, the mean over the rows. */
  public double discarded(int used) {
    double sum = 0;
    for (int i = variances.length - 1; i >= used; i--) {
      sum += variances[i];
    }
    return sum;
  }

  /** The mean over all cells of (x - xhat)^2 with M components. */
  public double meanSquaredError(int used) {
    return discarded(used) / columns();
  }

  /** z_i = a_i'(x - m) of one row. */
  public double score(double[] row, int i) {
    double sum = 0;
    for (int j = 0; j < mean.length; j++) {
      sum += axes[i][j] * (row[j] - mean[j]);
    }
    return sum;
  }

  /**
   * The model that keeps the first M components.
   *
   * @param whitened whether codes are divided by their standard deviation
   */
  public PcaModel keeping(int used, boolean whitened) {
    return new PcaModel(this, used, whitened);
  }
}
