package latentia.engine.mixture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import latentia.data.Dataset;
import latentia.training.SettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** EM against numbers that scikit-learn, mclust and numpy agree on. */
class GmmReferenceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gmm.faithful.k2.full",
        "gmm.faithful.k2.diag",
        "gmm.faithful.k2.tied",
        "gmm.iris.k3.full"
      })
  void traceAndParametersEqualTheReference(String id) throws SettingsException {
    JsonNode anchor = TestData.reference(id);
    JsonNode expected = anchor.get("expected");
    double relative = anchor.get("tolerance").get("loglik_rel").asDouble();
    double absolute = anchor.get("tolerance").get("params_abs").asDouble();
    Dataset data = id.startsWith("gmm.iris") ? TestData.iris() : TestData.faithful();
    try (GmmSession session = GmmSession.open(data, settings(anchor.get("settings"), 0, 0))) {
      List<GmmSnapshot> iterations = new ArrayList<>(List.of(session.snapshot()));
      while (session.status().running()) {
        session.step();
        session.step();
        iterations.add(session.snapshot());
      }
      double[] trace = TestData.vector(expected.get("loglik_after_iter"));
      for (int t = 0; t < trace.length; t++) {
        double found = iterations.get(t).bound().logLikelihood();
        assertEquals(trace[t], found, relative * Math.abs(trace[t]), id + " after iteration " + t);
      }
      GmmSnapshot last = iterations.get(iterations.size() - 1);
      assertParameters(expected.get("params_after_1_iter"), iterations.get(1), 1e-9);
      assertParameters(expected, last, absolute);
      double converged = expected.get("loglik_converged").asDouble();
      assertEquals(
          converged, last.bound().logLikelihood(), relative * Math.abs(converged), "converged");
      assertResponsibilities(expected, data, last, absolute);
      Criteria criteria =
          Criteria.of(
              kind(anchor.get("settings").get("covariance").asText()),
              last.components(),
              data.columns(),
              data.rows(),
              last.bound().logLikelihood(),
              last.status());
      assertEquals(expected.get("n_params").asInt(), criteria.parameters());
      assertEquals(expected.get("AIC").asDouble(), criteria.aic(), 1e-4);
      assertEquals(expected.get("BIC").asDouble(), criteria.bic(), 1e-4);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gmm.faithful.k1", "gmm.iris.k1"})
  void oneComponentIsFoundInOneIteration(String id) throws SettingsException {
    JsonNode expected = TestData.reference(id).get("expected");
    Dataset data = id.startsWith("gmm.iris") ? TestData.iris() : TestData.faithful();
    GmmSettings settings =
        settings(1, CovarianceKind.FULL, new MixtureStart.Rows(List.of(3)), 0, 1e-12);
    try (GmmSession session = GmmSession.open(data, settings)) {
      session.step();
      session.step();
      double logLikelihood = expected.get("loglik").asDouble();
      MixtureParameters first = session.snapshot().parameters();
      assertEquals(logLikelihood, session.logLikelihood(), 1e-10 * Math.abs(logLikelihood), id);
      assertArrayEquals(TestData.vector(expected.get("mean")), first.means()[0], 1e-10);
      assertMatrix(TestData.matrix(expected.get("cov")), first.covariances()[0], 1e-10, id);
    }
  }

  static Stream<JsonNode> orders() {
    return IntStream.range(0, 24)
        .mapToObj(TestData.reference("gmm.faithful.order").get("expected")::get);
  }

  @ParameterizedTest
  @MethodSource("orders")
  void orderSelectionFromBlocksEqualsTheReference(JsonNode order) throws SettingsException {
    Dataset data = TestData.faithful();
    CovarianceKind kind = kind(order.get("covariance").asText());
    int components = order.get("K").asInt();
    MixtureStart start = new MixtureStart.Given(blocks(data, components, kind));
    GmmSettings settings = settings(components, kind, start, 0, 1e-11);
    try (GmmSession session = GmmSession.open(data, settings)) {
      while (session.status().running()) {
        session.step();
      }
      double expected = order.get("loglik_block_init").asDouble();
      assertEquals(expected, session.logLikelihood(), 1e-7 * Math.abs(expected), order.toString());
      Criteria criteria =
          Criteria.of(kind, components, 2, 272, session.logLikelihood(), session.status());
      assertEquals(order.get("n_params").asInt(), criteria.parameters());
      assertEquals(order.get("BIC_block").asDouble(), criteria.bic(), 1e-3);
      assertEquals(order.get("AIC_block").asDouble(), criteria.aic(), 1e-3);
    }
  }

  @Test
  void restartsReachTheBestKnownIrisMixture() throws SettingsException {
    double best =
        TestData.reference("gmm.iris.k3.full")
            .get("expected")
            .get("note_best_known")
            .get("loglik")
            .asDouble();
    GmmSettings settings =
        new GmmSettings(
            3, CovarianceKind.FULL, new MixtureStart.KMeans(), 1e-6, 1e-10, 2000, 10, 1, 1);
    try (GmmSession session = GmmSession.open(TestData.iris(), settings)) {
      assertEquals(0, session.snapshot().step(), "restarts end at a start");
      while (session.status().running()) {
        session.step();
      }
      assertEquals(best, session.logLikelihood(), 2e-3, "best of ten starts");
    }
  }

  /**
   * Hard responsibilities of contiguous blocks in the order of the first column, then an M-step.
   */
  private static MixtureParameters blocks(Dataset data, int components, CovarianceKind kind) {
    int[] order =
        IntStream.range(0, data.rows())
            .boxed()
            .sorted(Comparator.comparingDouble((Integer n) -> data.value(n, 0)))
            .mapToInt(Integer::intValue)
            .toArray();
    double[][] shares = new double[components][data.rows()];
    int next = 0;
    for (int k = 0; k < components; k++) {
      int size = data.rows() / components + (k < data.rows() % components ? 1 : 0);
      for (int i = 0; i < size; i++) {
        shares[k][order[next++]] = 1;
      }
    }
    return TextbookEm.maximise(TestData.rows(data), shares, kind);
  }

  private static void assertParameters(JsonNode expected, GmmSnapshot found, double absolute) {
    MixtureParameters theta = found.parameters();
    assertArrayEquals(
        TestData.vector(expected.get("weights")), theta.weights(), absolute, "weights");
    assertMatrix(TestData.matrix(expected.get("means")), theta.means(), absolute, "means");
    double[][][] covariances = TestData.matrices(expected.get("covariances"));
    for (int k = 0; k < covariances.length; k++) {
      assertMatrix(covariances[k], theta.covariances()[k], absolute, "covariance " + k);
    }
  }

  private static void assertResponsibilities(
      JsonNode expected, Dataset data, GmmSnapshot found, double absolute) {
    double[][] first = TestData.matrix(expected.get("responsibilities_first3_rows_converged"));
    int[] counts = new int[found.components()];
    MixtureDensity density = new MixtureDensity(found.parameters());
    for (int n = 0; n < data.rows(); n++) {
      double[] shares = density.responsibilities(data.row(n));
      if (n < first.length) {
        assertArrayEquals(first[n], shares, absolute, "responsibilities of row " + n);
      }
      int k =
          IntStream.range(0, shares.length)
              .reduce((a, b) -> shares[b] > shares[a] ? b : a)
              .getAsInt();
      counts[k]++;
    }
    int[] hard =
        Arrays.stream(TestData.vector(expected.get("hard_counts")))
            .mapToInt(x -> (int) x)
            .toArray();
    assertArrayEquals(hard, counts, "rows per component");
  }

  static void assertMatrix(double[][] expected, double[][] found, double absolute, String what) {
    for (int i = 0; i < expected.length; i++) {
      assertArrayEquals(expected[i], found[i], absolute, what + ", row " + i);
    }
  }

  private static GmmSettings settings(JsonNode anchor, double floor, double tolerance) {
    JsonNode init = anchor.get("init");
    MixtureParameters start =
        new MixtureParameters(
            TestData.vector(init.get("weights")),
            TestData.matrix(init.get("means")),
            TestData.matrices(init.get("covariances")));
    return settings(
        anchor.get("K").asInt(),
        kind(anchor.get("covariance").asText()),
        new MixtureStart.Given(start),
        floor,
        tolerance);
  }

  private static GmmSettings settings(
      int components, CovarianceKind kind, MixtureStart start, double floor, double tolerance) {
    return new GmmSettings(
        components, kind, start, floor, tolerance, tolerance == 0 ? 300 : 5000, 1, 0, 1);
  }

  private static CovarianceKind kind(String name) {
    return switch (name) {
      case "full" -> CovarianceKind.FULL;
      case "tied" -> CovarianceKind.TIED;
      case "diag" -> CovarianceKind.DIAGONAL;
      default -> CovarianceKind.SPHERICAL;
    };
  }
}
