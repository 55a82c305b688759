package latentia.engine.neural;

/**
 * The weights of a network at one moment, in plain arrays: encodes and decodes single rows in plain
 * Java on any thread. Immutable.
 */
public interface TrainedNetwork {
  NetworkSettings settings();

  /** d, the width of a row. */
  int columns();

  /** The width of a code. */
  default int latent() {
    return settings().architecture().latent();
  }

  default boolean isVariational() {
    return settings().isVariational();
  }

  /** The code of a row. */
  Code encode(double[] row);

  /** The mean of p(x|z), length {@code d}: probabilities for Bernoulli. */
  double[] decode(double[] z);

  /** Reconstruction loss of a row from a code: -ln p(x|z) in nats, or the squared error. */
  double reconstructionLoss(double[] row, double[] z);

  /** The variance of p(x|z) where that is Gaussian, learned or fixed; else NaN. */
  double outputVariance();

  /**
   * The weights of the decoder's layer l (0-based from the code), {@code outputs x inputs}.
   *
   * @throws IndexOutOfBoundsException if there is no such layer
   */
  double[][] decoderWeights(int layer);

  /** How many numbers were trained. */
  int parameters();
}
