package latentia.engine.neural;

/** What is done to a row before the encoder sees it; the loss compares with the clean row. */
public sealed interface Noise {
  record None() implements Noise {}

  /** N(0, sd^2) added to each cell, nothing clipped. */
  record Gaussian(double standardDeviation) implements Noise {}

  /** Each cell set to 0 with this probability. */
  record Masking(double probability) implements Noise {}
}
