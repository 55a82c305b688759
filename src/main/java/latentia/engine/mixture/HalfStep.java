package latentia.engine.mixture;

/** The two halves of an iteration of EM; of K-means: assignment and update. */
public enum HalfStep {
  E_STEP,
  M_STEP
}
