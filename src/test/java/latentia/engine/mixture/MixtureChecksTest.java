package latentia.engine.mixture;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import latentia.data.Dataset;
import latentia.training.SettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Settings that do not fit the data are refused in one sentence that names the numbers. */
class MixtureChecksTest {
  private static final Dataset FOUR =
      TestData.dataset(new double[][] {{0, 1}, {2, 0}, {1, 5}, {7, 2}});
  private static final double[][] UNIT = {{1, 0}, {0, 1}};

  /** What is wrong, and what the sentence must contain. */
  record Refusal(String what, Dataset data, GmmSettings settings, List<String> words) {
    @Override
    public String toString() {
      return what;
    }
  }

  static Stream<Refusal> refusals() {
    return Stream.of(
        refusal("one row", TestData.dataset(new double[][] {{1, 2}}), 1, "at least 2 rows"),
        refusal("no component", FOUR, 0, "0", "at least 1"),
        refusal("more components than rows", FOUR, 5, "5", "4"),
        refusal(
            "more responsibilities than an array holds",
            Dataset.of("long", List.of("x1"), new double[50_000]),
            50_000,
            "50000 components",
            "fewer"),
        refusal("NaN", dataset(Double.NaN), 2, "Row 3", "x1"),
        refusal("infinity", dataset(Double.POSITIVE_INFINITY), 2, "Row 3", "x1"),
        refusal("too wide a spread", dataset(1e300), 2, "x1", "divide"),
        refusal("too few start rows", FOUR, 2, new MixtureStart.Rows(List.of(1)), "1", "2"),
        refusal("a row out of range", FOUR, 2, new MixtureStart.Rows(List.of(1, 4)), "4", "0 to 3"),
        refusal("weights of sum 0.9", FOUR, 2, given(new double[] {0.4, 0.5}, UNIT), "0.9", "1"),
        refusal("a negative weight", FOUR, 2, given(new double[] {-0.5, 1.5}, UNIT), "-0.5"),
        refusal("three weights", FOUR, 2, given(new double[] {0.5, 0.2, 0.3}, UNIT), "3", "2"),
        refusal("a wrong shape", FOUR, 2, given(half(), new double[][] {{1}}), "2 x 2"),
        refusal("asymmetry", FOUR, 2, given(half(), new double[][] {{1, 1}, {0, 2}}), "symmetric"),
        new Refusal(
            "a singular start without a floor",
            FOUR,
            settings(0, 0, 1, 1).withStart(given(half(), new double[2][2])),
            List.of("positive definite", "floor")),
        refusal(
            "an indefinite start",
            FOUR,
            2,
            given(half(), new double[][] {{1, 2}, {2, 1}}),
            "positive definite"),
        refusal("three means for two", FOUR, 3, given(half(), UNIT), "2 means", "3 components"),
        new Refusal("a negative floor", FOUR, settings(-1, 0, 1, 1), List.of("floor", "-1")),
        new Refusal("tolerance NaN", FOUR, settings(0, Double.NaN, 1, 1), List.of("tolerance")),
        new Refusal("no start at all", FOUR, settings(0, 0, 0, 1), List.of("starts", "0")),
        new Refusal("no thread", FOUR, settings(0, 0, 1, 0), List.of("threads", "0")));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void refusedInOneSentence(Refusal refusal) {
    String message =
        assertThrows(
                SettingsException.class,
                () -> GmmSession.open(refusal.data(), refusal.settings()),
                refusal.what())
            .getMessage();
    for (String word : refusal.words()) {
      assertTrue(message.contains(word), refusal + ": \"" + message + "\" lacks " + word);
    }
    assertTrue(message.endsWith(".") && !message.contains("{"), message);
  }

  @Test
  void aFloorCarriesASingularStart() throws SettingsException {
    GmmSettings settings = settings(0.01, 0, 1, 1).withStart(given(half(), new double[2][2]));
    try (GmmSession session = GmmSession.open(FOUR, settings)) {
      assertTrue(session.snapshot().floored().contains(1), "component 2 rests on the floor");
    }
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void kMeansRefusesWhatConcernsIt(Refusal refusal) {
    GmmSettings settings = refusal.settings();
    boolean concerned =
        !(settings.start() instanceof MixtureStart.Given) && settings.floor() == 0.5
            || settings.components() == 3;
    if (concerned) {
      KMeansSettings clustering =
          new KMeansSettings(settings.components(), settings.start(), 10, 1);
      assertThrows(SettingsException.class, () -> KMeansSession.open(refusal.data(), clustering));
    }
  }

  private static Refusal refusal(String what, Dataset data, int components, String... words) {
    return refusal(what, data, components, new MixtureStart.RandomRows(), words);
  }

  private static Refusal refusal(
      String what, Dataset data, int components, MixtureStart start, String... words) {
    GmmSettings settings =
        new GmmSettings(components, CovarianceKind.FULL, start, 0.5, 0, 10, 1, 1, 1);
    return new Refusal(what, data, settings, List.of(words));
  }

  private static GmmSettings settings(double floor, double tolerance, int restarts, int threads) {
    return new GmmSettings(
        2,
        CovarianceKind.FULL,
        new MixtureStart.KMeans(),
        floor,
        tolerance,
        10,
        restarts,
        1,
        threads);
  }

  private static double[] half() {
    return new double[] {0.5, 0.5};
  }

  private static MixtureStart given(double[] weights, double[][] second) {
    return new MixtureStart.Given(
        new MixtureParameters(
            weights, new double[][] {{0, 0}, {1, 1}}, new double[][][] {UNIT, second}));
  }

  private static Dataset dataset(double odd) {
    return TestData.dataset(new double[][] {{0, 1}, {2, 0}, {1, odd}, {7, 2}});
  }
}
