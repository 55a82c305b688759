package latentia.lab.mixture;

import java.util.List;
import java.util.OptionalInt;
import latentia.engine.mixture.MixtureParameters;
import latentia.engine.mixture.MixtureStart;

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

  /** These rows (0-based), one per component, become the centres. */
  record Rows(List<Integer> rows) implements StartChoice {
    public Rows {
      rows = List.copyOf(rows);
    }
  }

  /** Exactly these parameters, as dragged on screen or written in a file. */
  record ByHand(MixtureParameters parameters) implements StartChoice {}

  /** The choice that stands for a start of the engine. */
  static StartChoice of(MixtureStart start) {
    if (start instanceof MixtureStart.Rows chosen) {
      return new Rows(chosen.rows());
    }
    if (start instanceof MixtureStart.Given given) {
      return new ByHand(given.parameters());
    }
    return start instanceof MixtureStart.KMeans ? new KMeans() : new RandomRows();
  }

  /** How many components this start has; empty where it fits any number. */
  default OptionalInt components() {
    if (this instanceof Rows chosen) {
      return OptionalInt.of(chosen.rows().size());
    }
    return this instanceof ByHand byHand
        ? OptionalInt.of(byHand.parameters().components())
        : OptionalInt.empty();
  }
}
