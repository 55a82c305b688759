package latentia.engine.mixture;

/**
 * Everything that decides an EM run for a Gaussian mixture, apart from the data.
 *
 * @param components K, at least 1
 * @param covariance the family of the covariances
 * @param start where EM begins
 * @param floor smallest covariance eigenvalue allowed, as a multiple of the mean column variance; 0
 *     allows the singularity
 * @param tolerance stop when |change of log-likelihood| / |log-likelihood| over one full iteration
 *     falls below it; 0 never stops
 * @param iterationLimit the most full iterations (E and M)
 * @param restarts how many starts are tried to the end; the best that is not collapsed is kept
 * @param seed decides every random number
 * @param threads how many threads share the work; part of the settings because it is recorded,
 *     though the result does not depend on it
 */
public record GmmSettings(
    int components,
    CovarianceKind covariance,
    MixtureStart start,
    double floor,
    double tolerance,
    int iterationLimit,
    int restarts,
    long seed,
    int threads) {
  /** Full covariances, k-means start, floor 1e-6, tolerance 1e-6, 500 iterations, one start. */
  public static GmmSettings of(int components, long seed) {
    return new GmmSettings(
        components, CovarianceKind.FULL, new MixtureStart.KMeans(), 1e-6, 1e-6, 500, 1, seed, 1);
  }

  public GmmSettings withStart(MixtureStart newStart) {
    return new GmmSettings(
        components,
        covariance,
        newStart,
        floor,
        tolerance,
        iterationLimit,
        restarts,
        seed,
        threads);
  }

  /** These settings for a single start from {@code newSeed}. */
  GmmSettings alone(long newSeed) {
    return new GmmSettings(
        components, covariance, start, floor, tolerance, iterationLimit, 1, newSeed, threads);
  }
}
