package latentia.engine.mixture;

/**
 * Everything that decides a K-means run (Lloyd's algorithm), apart from the data. It stops when no
 * label changes.
 *
 * @param clusters K, at least 1
 * @param start where the centres begin
 * @param iterationLimit the most full iterations (assign and update)
 * @param seed decides every random number
 * @param threads how many threads share the work; the result does not depend on it
 */
public record KMeansSettings(
    int clusters, MixtureStart start, int iterationLimit, long seed, int threads) {
  /** On one thread. */
  public KMeansSettings(int clusters, MixtureStart start, int iterationLimit, long seed) {
    this(clusters, start, iterationLimit, seed, 1);
  }
}
