package latentia.training;

import java.util.List;

/** Where a run stands. Words for it are chosen by whoever shows it. */
public sealed interface Status {
  /** More steps can be taken. */
  record Running() implements Status {}

  /** The tolerance was met. */
  record Converged() implements Status {}

  /** The last permitted iteration was carried out before the tolerance was met. */
  record IterationLimit() implements Status {}

  /**
   * Components shrank onto too few points and the run stopped before a wrong number appeared.
   *
   * @param components the 0-based numbers of the collapsed components
   */
  record Collapsed(List<Integer> components) implements Status {
    public Collapsed {
      components = List.copyOf(components);
    }
  }

  /**
   * A loss or a weight became infinite or no number at all; what was there before it stays.
   *
   * @param step the step that was not taken over
   */
  record Diverged(int step) implements Status {}

  /**
   * The test loss has not fallen for as long as was allowed.
   *
   * @param best the epoch with the lowest test loss
   */
  record StoppedEarly(int best) implements Status {}

  default boolean running() {
    return this instanceof Running;
  }
}
