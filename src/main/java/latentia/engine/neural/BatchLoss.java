package latentia.engine.neural;

import java.util.SplittableRandom;

/** The objective at work on a network: its value and gradient over batches, and losses of rows. */
sealed interface BatchLoss extends AutoCloseable permits AutoencoderLoss, VariationalLoss {
  /**
   * The objective of the rows in the network's input, its gradient left in the network's.
   *
   * @param targets what is to be reconstructed, {@code rows x d}; may be the input itself
   * @param noise eps of a variational network, {@code rows S x latent}, else of no account
   */
  double gradient(int rows, float[] targets, float[] noise);

  /** How many numbers {@link #gradient} needs as noise. */
  int noisePerRow();

  /**
   * Losses of clean rows, without a gradient; a variational network's with as many draws per row as
   * in training.
   *
   * @param random draws the codes
   */
  Losses evaluate(FloatRows rows, SplittableRandom random);

  @Override
  void close();

  static BatchLoss of(DenseNetwork network, Objective objective) {
    return objective instanceof Objective.Variational variational
        ? new VariationalLoss(network, variational)
        : new AutoencoderLoss(network, (Objective.Autoencoding) objective);
  }

  /** The sum over all cells of (mean - target)^2. */
  static double squares(float[] means, float[] targets, int size) {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      double difference = means[i] - targets[i];
      sum += difference * difference;
    }
    return sum;
  }

  /** Multiplies each row of {@code delta} by its weight. */
  static void scaleRows(float[] delta, double[] weights, int rows, int width) {
    for (int r = 0; r < rows; r++) {
      scale(delta, r * width, width, (float) weights[r]);
    }
  }

  private static void scale(float[] delta, int from, int size, float factor) {
    for (int i = from; i < from + size; i++) {
      delta[i] *= factor;
    }
  }
}
