package latentia.lab.components;

/** What stands on the stage. */
public enum Board {
  /** A row built up, scores, scree, error. */
  BUILD,
  /** Rows in their own space. */
  SPACE,
  /** Probabilistic PCA as a generative model. */
  GENERATIVE,
  /** Methods side by side. */
  COMPARE,
  /** Nearest rows by hash. */
  RETRIEVAL
}
