package latentia.engine.neural;

/**
 * -ln p(x|z) of decoded rows, or their squared error. A target row may serve several decoded rows:
 * decoded row r belongs to target row r / copies.
 */
sealed interface ReconstructionLoss permits BernoulliLoss, QuadraticLoss {
  /**
   * @param output as decoded, {@code rows x columns}
   * @param targets x, {@code rows/copies x columns}
   * @param losses receives the loss of each decoded row
   * @param delta receives d loss / d output of each row; null if nobody asks for it
   */
  void rows(float[] output, float[] targets, int rows, int copies, double[] losses, float[] delta);

  /** What is decoded becomes the mean of p(x|z), in place. */
  void toMeans(float[] output, int size);

  /**
   * Of a Gaussian with learned variance: sum_r weights_r d losses_r / d ln s^2; else 0.
   *
   * @param losses of the rows, as {@link #rows} gave them
   */
  double varianceGradient(double[] losses, double[] weights, int rows);

  /**
   * @param logVariance gives a learned ln s^2, and is asked each time
   */
  static ReconstructionLoss of(Likelihood likelihood, int columns, LogVarianceSource logVariance) {
    if (likelihood instanceof Likelihood.Bernoulli) {
      return new BernoulliLoss(columns);
    }
    if (likelihood instanceof Likelihood.Gaussian gaussian) {
      double fixed = Math.log(gaussian.variance());
      return new QuadraticLoss(columns, () -> fixed, false);
    }
    if (likelihood instanceof Likelihood.LearnedGaussian) {
      return new QuadraticLoss(columns, logVariance, true);
    }
    return new QuadraticLoss(columns, null, false);
  }

  /** Where ln s^2 of a Gaussian comes from. */
  @FunctionalInterface
  interface LogVarianceSource {
    double logVariance();
  }
}
