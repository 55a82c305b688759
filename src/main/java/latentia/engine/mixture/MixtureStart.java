package latentia.engine.mixture;

import java.util.List;

/** Where a mixture or K-means begins. */
public sealed interface MixtureStart {
  /** K different rows drawn from the seed become the means. */
  record RandomRows() implements MixtureStart {}

  /**
   * For K-means: k-means++ seeding (Arthur and Vassilvitskii 2007). For a Gaussian mixture: the
   * centres and cluster covariances of a K-means run to convergence from such a seeding.
   */
  record KMeans() implements MixtureStart {}

  /** These rows (0-based) become the means. */
  record Rows(List<Integer> rows) implements MixtureStart {
    public Rows {
      rows = List.copyOf(rows);
    }
  }

  /** These parameters; K-means takes the means. */
  record Given(MixtureParameters parameters) implements MixtureStart {}
}
