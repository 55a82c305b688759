package latentia.engine.neural;

/**
 * scale ||x - xhat||^2 + constant: the squared error with 1 and 0, a Gaussian's negative
 * log-density with 1 / (2 s^2) and d/2 ln(2 pi s^2).
 */
final class QuadraticLoss implements ReconstructionLoss {
  private final int columns;
  private final LogVarianceSource logVariance;
  private final boolean learned;

  /**
   * @param logVariance ln s^2 of a Gaussian; null for the squared error
   */
  QuadraticLoss(int columns, LogVarianceSource logVariance, boolean learned) {
    this.columns = columns;
    this.logVariance = logVariance;
    this.learned = learned;
  }

  @Override
  public void rows(
      float[] output, float[] targets, int rows, int copies, double[] losses, float[] delta) {
    double scale = logVariance == null ? 1 : 0.5 * Math.exp(-logVariance.logVariance());
    double constant = constant();
    for (int r = 0; r < rows; r++) {
      int target = r / copies * columns;
      losses[r] = scale * squares(output, r * columns, targets, target, columns) + constant;
    }
    if (delta != null) {
      for (int r = 0; r < rows; r++) {
        int target = r / copies * columns;
        differences(output, r * columns, targets, target, columns, (float) (2 * scale), delta);
      }
    }
  }

  private double constant() {
    return logVariance == null
        ? 0
        : 0.5 * columns * (Math.log(2 * Math.PI) + logVariance.logVariance());
  }

  private static double squares(float[] output, int from, float[] targets, int target, int size) {
    double even = 0;
    double odd = 0;
    int j = 0;
    for (; j + 1 < size; j += 2) {
      double first = output[from + j] - targets[target + j];
      double second = output[from + j + 1] - targets[target + j + 1];
      even += first * first;
      odd += second * second;
    }
    if (j < size) {
      double last = output[from + j] - targets[target + j];
      even += last * last;
    }
    return even + odd;
  }

  private static void differences(
      float[] output,
      int from,
      float[] targets,
      int target,
      int size,
      float factor,
      float[] delta) {
    for (int j = 0; j < size; j++) {
      delta[from + j] = factor * (output[from + j] - targets[target + j]);
    }
  }

  @Override
  public void toMeans(float[] output, int size) {
    // The output is the mean.
  }

  /** By ln s^2 the loss has the slope d/2 - ||x - xhat||^2 / (2 s^2). */
  @Override
  public double varianceGradient(double[] losses, double[] weights, int rows) {
    if (!learned) {
      return 0;
    }
    double constant = constant();
    double gradient = 0;
    for (int r = 0; r < rows; r++) {
      gradient += weights[r] * (0.5 * columns - (losses[r] - constant));
    }
    return gradient;
  }
}
