package latentia.engine.mixture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import latentia.data.Dataset;
import latentia.training.SettingsException;
import latentia.training.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lloyd's algorithm against numbers that scikit-learn, R and numpy agree on. */
class KMeansReferenceTest {

  @ParameterizedTest
  @ValueSource(strings = {"kmeans.iris.rows6", "kmeans.iris.std", "kmeans.digits.rows399"})
  void inertiaAndCentresEqualTheReference(String id) throws SettingsException {
    JsonNode anchor = TestData.reference(id);
    JsonNode expected = anchor.get("expected");
    KMeansSnapshot last = run(data(id), anchor.get("settings"));
    assertInstanceOf(Status.Converged.class, last.status());
    double[] trace = TestData.vector(expected.get("inertia_after_assign"));
    assertEquals(trace.length, (last.step() + 1) / 2, "assignments");
    for (int t = 0; t < trace.length; t++) {
      assertEquals(trace[t], last.inertiaAt(2 * t + 1), 1e-9 * trace[t], id + " assignment " + t);
    }
    double inertia = expected.get("final_inertia").asDouble();
    assertEquals(inertia, last.inertiaAt(last.step()), 1e-9 * inertia, id);
    int[] sizes = new int[last.components()];
    for (int n = 0; n < last.rows(); n++) {
      sizes[last.label(n)]++;
    }
    int[] expectedSizes =
        Arrays.stream(TestData.vector(expected.get("sizes"))).mapToInt(x -> (int) x).toArray();
    assertArrayEquals(expectedSizes, sizes, "cluster sizes");
    double[] first = TestData.vector(expected.get("centre0_first8"));
    assertArrayEquals(first, Arrays.copyOf(last.mean(0), first.length), 1e-9, "centre 0");
    if (!expected.get("centres").isNull()) {
      GmmReferenceTest.assertMatrix(
          TestData.matrix(expected.get("centres")), last.centers(), 1e-9, "centres");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kmeans.iris.first3", "kmeans.iris.species", "kmeans.digits.first10"})
  void tiesLeadToTheSameInertiaWhenTheyGoToTheLowestIndex(String id) throws SettingsException {
    JsonNode anchor = TestData.reference(id);
    KMeansSnapshot last = run(data(id), anchor.get("settings"));
    double inertia = anchor.get("expected").get("final_inertia").asDouble();
    assertEquals(inertia, last.inertiaAt(last.step()), 1e-9 * inertia, id);
  }

  @Test
  void theBestOfManyStartsIsTheBestKnown() throws SettingsException {
    JsonNode expected = TestData.reference("kmeans.iris.best").get("expected");
    Dataset iris = TestData.iris();
    List<Double> ends = new ArrayList<>();
    for (int seed = 0; seed < 300; seed++) {
      KMeansSnapshot last =
          run(iris, new KMeansSettings(3, new MixtureStart.RandomRows(), 300, seed));
      ends.add(last.inertiaAt(last.step()));
    }
    double best = expected.get("best").asDouble();
    double least = ends.stream().mapToDouble(x -> x).min().orElseThrow();
    assertEquals(best, least, 1e-6, "best of 300 random starts");
    double met = ends.stream().filter(x -> x - best < 1e-6 * best).count() / 300.0;
    assertEquals(expected.get("frac_within_1e_6").asDouble(), met, 0.1, "share that meets it");
  }

  private static KMeansSnapshot run(Dataset data, JsonNode settings) throws SettingsException {
    List<Integer> rows = new ArrayList<>();
    settings.get("init_rows_0based").forEach(row -> rows.add(row.asInt()));
    return run(
        data, new KMeansSettings(settings.get("K").asInt(), new MixtureStart.Rows(rows), 300, 0));
  }

  private static KMeansSnapshot run(Dataset data, KMeansSettings settings)
      throws SettingsException {
    try (KMeansSession session = KMeansSession.open(data, settings)) {
      while (session.status().running()) {
        session.step();
      }
      return session.snapshot();
    }
  }

  private static Dataset data(String id) {
    if (id.startsWith("kmeans.digits")) {
      return TestData.digits();
    }
    return id.endsWith(".std") ? standardised(TestData.iris()) : TestData.iris();
  }

  private static Dataset standardised(Dataset data) {
    double[][] rows = TestData.rows(data);
    for (int j = 0; j < data.columns(); j++) {
      double mean = Arrays.stream(data.column(j)).average().orElseThrow();
      double squares = Arrays.stream(data.column(j)).map(x -> (x - mean) * (x - mean)).sum();
      for (double[] row : rows) {
        row[j] = (row[j] - mean) / Math.sqrt(squares / (data.rows() - 1));
      }
    }
    return TestData.dataset(rows);
  }
}
