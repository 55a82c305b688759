package latentia.lab.mixture;

import latentia.engine.mixture.MixtureParameters;

/** Where a run is to begin, as a user chooses it. */
public sealed interface StartChoice {
  /**
   * Centres side by side along the longest direction of the data, off its middle, with covariances
   * that overlap: the same for the same data, and far enough from an optimum to be watched.
   */
  record Poor() implements StartChoice {}

  /** Different rows drawn by the seed become the centres. */
  record RandomRows() implements StartChoice {}

  /** The result of a K-means run; for K-means itself, k-means++ seeding. */
  record KMeans() implements StartChoice {}

  /** Exactly these parameters, as dragged on screen or written in a file. */
  record ByHand(MixtureParameters parameters) implements StartChoice {}
}
