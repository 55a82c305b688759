package latentia.lab.mixture;

import java.util.function.Consumer;
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
    return new KMeansSettings(components, engineStart(data), iterationLimit, seed, threads);
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
    return edited(draft -> draft.method = newMethod);
  }

  /** Another K; a start that has a K of its own gives way to the poor start. */
  public MixtureSettings withComponents(int newComponents) {
    boolean fits = start.components().orElse(newComponents) == newComponents;
    return edited(
        draft -> {
          draft.components = newComponents;
          draft.start = fits ? start : new StartChoice.Poor();
        });
  }

  public MixtureSettings withCovariance(CovarianceKind newCovariance) {
    return edited(draft -> draft.covariance = newCovariance);
  }

  /** Another start, with its number of components if it has one. */
  public MixtureSettings withStart(StartChoice newStart) {
    return edited(
        draft -> {
          draft.components = newStart.components().orElse(components);
          draft.start = newStart;
        });
  }

  public MixtureSettings withFloor(double newFloor) {
    return edited(draft -> draft.floor = newFloor);
  }

  public MixtureSettings withTolerance(double newTolerance) {
    return edited(draft -> draft.tolerance = newTolerance);
  }

  public MixtureSettings withRestarts(int newRestarts) {
    return edited(draft -> draft.restarts = newRestarts);
  }

  public MixtureSettings withIterationLimit(int newLimit) {
    return edited(draft -> draft.iterationLimit = newLimit);
  }

  public MixtureSettings withSeed(long newSeed) {
    return edited(draft -> draft.seed = newSeed);
  }

  private MixtureSettings edited(Consumer<Draft> edit) {
    Draft draft = new Draft(this);
    edit.accept(draft);
    return draft.settings();
  }

  /** A copy in which single settings can be changed. */
  private static final class Draft {
    private Method method;
    private int components;
    private CovarianceKind covariance;
    private StartChoice start;
    private double floor;
    private double tolerance;
    private int restarts;
    private int iterationLimit;
    private long seed;
    private final int threads;

    Draft(MixtureSettings settings) {
      method = settings.method;
      components = settings.components;
      covariance = settings.covariance;
      start = settings.start;
      floor = settings.floor;
      tolerance = settings.tolerance;
      restarts = settings.restarts;
      iterationLimit = settings.iterationLimit;
      seed = settings.seed;
      threads = settings.threads;
    }

    MixtureSettings settings() {
      return new MixtureSettings(
          method,
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
  }
}
