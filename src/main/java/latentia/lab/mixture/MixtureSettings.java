package latentia.lab.mixture;

import latentia.data.Dataset;
import latentia.engine.mixture.CovarianceKind;
import latentia.engine.mixture.GmmSettings;
import latentia.engine.mixture.KMeansSettings;
import latentia.engine.mixture.MixtureStart;

/**
 * Everything that decides a run of the Mixtures lab, apart from the data.
 *
 * @param components K, from 1 to {@link #MOST_COMPONENTS}
 * @param covariance family of the covariances; K-means ignores it
 * @param floor smallest covariance eigenvalue allowed, as a multiple of the mean column variance
 * @param tolerance relative change of the log-likelihood below which EM stops; 0 never stops
 * @param restarts how many starts are tried, the best kept
 * @param iterationLimit the most full iterations
 * @param seed decides every random number
 * @param threads how many threads share the work; the result does not depend on it
 */
public record MixtureSettings(
    Method method,
    int components,
    CovarianceKind covariance,
    StartChoice start,
    double floor,
    double tolerance,
    int restarts,
    int iterationLimit,
    long seed,
    int threads) {
  /** As many components as a class can still tell apart. */
  public static final int MOST_COMPONENTS = 12;

  /** How rows are shared out among components. */
  public enum Method {
    /** Each row belongs to its nearest centre. */
    KMEANS,
    /** Each row is shared by posterior probability. */
    EM
  }

  /** EM, two components with full covariances, a poor start, floor and tolerance 1e-6, seed 7. */
  public static MixtureSettings standard() {
    return new MixtureSettings(
        Method.EM, 2, CovarianceKind.FULL, new StartChoice.Poor(), 1e-6, 1e-6, 1, 500, 7, 1);
  }

  /** These settings for the engine's EM on {@code data}. */
  public GmmSettings gmm(Dataset data) {
    return new GmmSettings(
        components,
        covariance,
        engineStart(data),
        floor,
        tolerance,
        iterationLimit,
        restarts,
        seed,
        threads);
  }

  /** These settings for the engine's K-means on {@code data}. */
  public KMeansSettings kmeans(Dataset data) {
    return new KMeansSettings(components, engineStart(data), iterationLimit, seed);
  }

  private MixtureStart engineStart(Dataset data) {
    if (start instanceof StartChoice.RandomRows) {
      return new MixtureStart.RandomRows();
    }
    if (start instanceof StartChoice.KMeans) {
      return new MixtureStart.KMeans();
    }
    if (start instanceof StartChoice.Rows chosen) {
      return new MixtureStart.Rows(chosen.rows());
    }
    if (start instanceof StartChoice.ByHand byHand) {
      return new MixtureStart.Given(byHand.parameters());
    }
    return new MixtureStart.Given(PoorStart.of(DataMoments.of(data), components));
  }

  public MixtureSettings withMethod(Method newMethod) {
    return new MixtureSettings(
        newMethod,
        components,
        covariance,
        start,
        floor,
        tolerance,
        restarts,
        iterationLimit,
        seed,
        threads);
  }

  /** Another K; a start that has a K of its own gives way to the poor start. */
  public MixtureSettings withComponents(int newComponents) {
    boolean fits = start.components().orElse(newComponents) == newComponents;
    return new MixtureSettings(
        method,
        newComponents,
        covariance,
        fits ? start : new StartChoice.Poor(),
        floor,
        tolerance,
        restarts,
        iterationLimit,
        seed,
        threads);
  }

  public MixtureSettings withCovariance(CovarianceKind newCovariance) {
    return new MixtureSettings(
        method,
        components,
        newCovariance,
        start,
        floor,
        tolerance,
        restarts,
        iterationLimit,
        seed,
        threads);
  }

  /** Another start, with its number of components if it has one. */
  public MixtureSettings withStart(StartChoice newStart) {
    int fitting = newStart.components().orElse(components);
    return new MixtureSettings(
        method,
        fitting,
        covariance,
        newStart,
        floor,
        tolerance,
        restarts,
        iterationLimit,
        seed,
        threads);
  }

  public MixtureSettings withFloor(double newFloor) {
    return new MixtureSettings(
        method,
        components,
        covariance,
        start,
        newFloor,
        tolerance,
        restarts,
        iterationLimit,
        seed,
        threads);
  }

  public MixtureSettings withTolerance(double newTolerance) {
    return new MixtureSettings(
        method,
        components,
        covariance,
        start,
        floor,
        newTolerance,
        restarts,
        iterationLimit,
        seed,
        threads);
  }

  public MixtureSettings withRestarts(int newRestarts) {
    return new MixtureSettings(
        method,
        components,
        covariance,
        start,
        floor,
        tolerance,
        newRestarts,
        iterationLimit,
        seed,
        threads);
  }

  public MixtureSettings withIterationLimit(int newLimit) {
    return new MixtureSettings(
        method, components, covariance, start, floor, tolerance, restarts, newLimit, seed, threads);
  }

  public MixtureSettings withSeed(long newSeed) {
    return new MixtureSettings(
        method,
        components,
        covariance,
        start,
        floor,
        tolerance,
        restarts,
        iterationLimit,
        newSeed,
        threads);
  }
}
