package latentia.lab.mixture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import latentia.engine.mixture.CovarianceKind;
import latentia.engine.mixture.MixtureParameters;

/** The demonstrations that come with the lab. */
public final class MixtureExamples {
  private static final Set<MixtureView.Layer> USUAL =
      Set.of(MixtureView.Layer.ELLIPSES, MixtureView.Layer.TRAILS);
  private static final Set<MixtureView.Layer> WITH_REGIONS =
      Set.of(MixtureView.Layer.ELLIPSES, MixtureView.Layer.TRAILS, MixtureView.Layer.REGIONS);

  private MixtureExamples() {}

  /** All of them; the first is shown when the lab opens. */
  public static List<MixtureExample> all() {
    MixtureSettings standard = MixtureSettings.standard();
    return List.of(
        example("old-faithful", "faithful", standard, USUAL),
        example("singularity", "faithful", onePoint().withFloor(0), USUAL),
        example("singularity-floor", "faithful", onePoint(), USUAL),
        example("permutation-a", "faithful", twoCentres(0, 1), USUAL),
        example("permutation-b", "faithful", twoCentres(1, 0), USUAL),
        example(
            "kmeans", "faithful", standard.withMethod(MixtureSettings.Method.KMEANS), WITH_REGIONS),
        example(
            "anisotropic-spherical",
            "anisotropic",
            standard
                .withComponents(3)
                .withCovariance(CovarianceKind.SPHERICAL)
                .withStart(new StartChoice.KMeans()),
            WITH_REGIONS),
        example(
            "anisotropic-full",
            "anisotropic",
            standard.withComponents(3).withStart(new StartChoice.KMeans()),
            WITH_REGIONS),
        example(
            "moons",
            "moons",
            standard.withComponents(2).withStart(new StartChoice.KMeans()),
            WITH_REGIONS));
  }

  /** The one of that id. */
  public static Optional<MixtureExample> of(String id) {
    return all().stream().filter(example -> example.id().equals(id)).findFirst();
  }

  private static MixtureExample example(
      String id, String dataset, MixtureSettings settings, Set<MixtureView.Layer> layers) {
    return new MixtureExample(
        id,
        Words.of("example." + id + ".title"),
        Words.of("example." + id + ".explanation"),
        dataset,
        settings,
        layers);
  }

  /**
   * Component 3 begins as a small disc around a lonely eruption and loses its neighbours one by
   * one.
   */
  private static MixtureSettings onePoint() {
    double[][] early = {{0.07, 0.44}, {0.44, 33.7}};
    double[][] late = {{0.17, 0.94}, {0.94, 36}};
    double[][] narrow = {{0.04, 0}, {0, 4}};
    return MixtureSettings.standard()
        .withStart(
            new StartChoice.ByHand(
                new MixtureParameters(
                    new double[] {0.335, 0.615, 0.05},
                    new double[][] {{2.04, 54.5}, {4.29, 80}, {2.383, 71}},
                    new double[][][] {early, late, narrow})));
  }

  private static MixtureSettings twoCentres(int first, int second) {
    double[][] means = {{2.8, 62}, {4.8, 92}};
    double[][] round = {{0.65, 0}, {0, 92}};
    return MixtureSettings.standard()
        .withStart(
            new StartChoice.ByHand(
                new MixtureParameters(
                    new double[] {0.5, 0.5},
                    new double[][] {means[first], means[second]},
                    new double[][][] {round, round})));
  }
}
