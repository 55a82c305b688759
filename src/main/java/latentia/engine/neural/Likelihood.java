package latentia.engine.neural;

/** What the decoder's output says about a row: p(x | z), and with it the reconstruction loss. */
public sealed interface Likelihood {
  /** Whether the loss is a negative log-likelihood, in nats; else it is a squared error. */
  default boolean inNats() {
    return !(this instanceof SquaredError);
  }

  /** Each column a coin with logit as decoded; rows lie in [0, 1]. Cross-entropy in nats. */
  record Bernoulli() implements Likelihood {}

  /** ||x - xhat||^2 without a factor; for autoencoders. */
  record SquaredError() implements Likelihood {}

  /**
   * N(xhat, variance I): the full negative log-density with its constants, in nats.
   *
   * @param variance greater than 0
   */
  record Gaussian(double variance) implements Likelihood {}

  /** N(xhat, s^2 I) with one learned ln s^2 for all columns, which starts at 0. */
  record LearnedGaussian() implements Likelihood {}
}
