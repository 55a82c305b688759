package latentia.engine.neural;

/** How the learning rate changes from epoch to epoch. */
public sealed interface Schedule {
  record Constant() implements Schedule {}

  /** Multiplied by {@code factor} after every {@code epochs} epochs. */
  record Step(int epochs, double factor) implements Schedule {}

  /** Halved when the test loss (else the training loss) has not fallen for so many epochs. */
  record HalvingOnPlateau(int patience) implements Schedule {}

  /** From the full rate to 0 along half a cosine, over all epochs of the run. */
  record Cosine() implements Schedule {}
}
