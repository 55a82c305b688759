package latentia.engine.mixture;

import latentia.training.Snapshot;

/**
 * What K-means and EM have in common on screen: n rows shared out among K components. Steps are
 * half steps: 0 is the start, odd ones follow an E-step (assignment), even ones an M-step (update).
 */
public sealed interface MixtureSnapshot extends Snapshot permits GmmSnapshot, KMeansSnapshot {
  int rows();

  int components();

  /** Full iterations finished: {@code step() / 2}. */
  default int iteration() {
    return step() / 2;
  }

  /** The half step that comes next. */
  default HalfStep next() {
    return step() % 2 == 0 ? HalfStep.E_STEP : HalfStep.M_STEP;
  }

  /**
   * r_nk (gamma_nk), how much of row n component k answers for: in [0, 1], each row sums to 1. Of
   * K-means: 1 for the row's cluster, else 0. Before the first E-step every row is shared as the
   * mixing weights say, and evenly in K-means.
   */
  double responsibility(int row, int component);

  /** mu_k, length d; not to be written to. */
  double[] mean(int component);

  /**
   * mu_k at the start (0) and after each full iteration up to {@link #iteration()}: the trail of a
   * centre. Not to be written to.
   */
  double[] meanAt(int iteration, int component);
}
