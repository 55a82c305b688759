package latentia.engine.linear;

import latentia.training.Snapshot;

/** A moment in the making of a linear model. */
public sealed interface LinearSnapshot extends Snapshot
    permits PcaSnapshot, PpcaSnapshot, LogisticPcaSnapshot, DictionarySnapshot, GivenSnapshot {
  /** The model as it stands. */
  LinearModel model();

  /**
   * What is minimised, or for probabilistic PCA maximised, after each step; index 0 is the start.
   * Of models found in closed form a single value, or none.
   */
  Trace trace();
}
