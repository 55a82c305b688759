package latentia.engine.mixture;

import latentia.training.Status;

/** K-means after a half step. Immutable; arrays handed out are read-only. */
public final class KMeansSnapshot implements MixtureSnapshot {
  private final int step;
  private final Status status;
  private final double[][] centers;
  private final int[] labels;
  private final double[] inertia;
  private final double[][][] centerHistory;

  /**
   * @param step half steps taken
   * @param centers mu, {@code K x d}
   * @param labels the cluster of each row, length n; -1 before the first assignment
   * @param inertia J after every half step from 0 to {@code step}: index 2t+1 is the t-th
   *     assignment; NaN at 0
   * @param centerHistory the centres at the start and after every update, {@code (t+1) x K x d}
   */
  KMeansSnapshot(
      int step,
      Status status,
      double[][] centers,
      int[] labels,
      double[] inertia,
      double[][][] centerHistory) {
    this.step = step;
    this.status = status;
    this.centers = centers;
    this.labels = labels;
    this.inertia = inertia;
    this.centerHistory = centerHistory;
  }

  @Override
  public int step() {
    return step;
  }

  @Override
  public Status status() {
    return status;
  }

  @Override
  public long bytes() {
    return 4L * labels.length + 512;
  }

  @Override
  public int rows() {
    return labels.length;
  }

  @Override
  public int components() {
    return centers.length;
  }

  @Override
  public double responsibility(int row, int component) {
    if (labels[row] < 0) {
      return 1.0 / components();
    }
    return labels[row] == component ? 1 : 0;
  }

  @Override
  public double[] mean(int component) {
    return centers[component];
  }

  @Override
  public double[] meanAt(int iteration, int component) {
    return centerHistory[iteration][component];
  }

  /** mu at the start (0) and after each full iteration, {@code K x d}; not to be written to. */
  double[][] centersAt(int iteration) {
    return centerHistory[iteration];
  }

  /** mu, {@code K x d}. */
  public double[][] centers() {
    return centers;
  }

  /** The cluster of row n, -1 before the first assignment. */
  public int label(int row) {
    return labels[row];
  }

  /**
   * J = sum of squared distances of rows to their centre after {@code halfSteps} half steps; NaN at
   * 0.
   */
  public double inertiaAt(int halfSteps) {
    return inertia[halfSteps];
  }
}
