package latentia.engine.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Random;
import latentia.data.Dataset;
import latentia.engine.linalg.LogSpace;
import latentia.training.SettingsException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Logistic PCA against its reference, its gradient and its promises. */
class LogisticPcaTest {

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3})
  void binaryDigitsComeAsNearAsTheReferenceFromAnySeed(long seed) throws SettingsException {
    JsonNode anchor = SparseData.reference("logpca.q2");
    double best = anchor.get("expected").get("best_objective").asDouble();
    double relative = anchor.get("tolerance").get("objective_rel").asDouble();
    LogisticPcaSnapshot last =
        run(binaryDigits(1797), new LogisticPcaSettings(2, 1, 400, 1e-6, seed));
    assertEquals(best, last.trace().last(), relative * best, "after " + last.step() + " steps");
    assertNeverRises(last.trace());
  }

  @RepeatedTest(100)
  void gradientIsThatOfTheObjective(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    int n = 1 + random.nextInt(6);
    int d = 1 + random.nextInt(5);
    int q = 1 + random.nextInt(4);
    double[] x = random.doubles(n * d).map(u -> u < 0.3 ? 0 : u < 0.6 ? 1 : u).toArray();
    LogisticObjective objective = new LogisticObjective(x, d, q, random.nextDouble());
    double[] point = SparseData.normal(1, objective.size(), random)[0];
    double[] gradient = new double[point.length];
    objective.at(point, gradient);
    for (int i = 0; i < point.length; i++) {
      double[] nudged = point.clone();
      nudged[i] = point[i] + 1e-5;
      double above = objective.at(nudged, new double[point.length]);
      nudged[i] = point[i] - 1e-5;
      double below = objective.at(nudged, new double[point.length]);
      assertEquals((above - below) / 2e-5, gradient[i], 1e-7, "parameter " + i);
    }
  }

  @RepeatedTest(100)
  void objectiveNeverRises(RepetitionInfo info) throws SettingsException {
    Random random = new Random(info.getCurrentRepetition());
    int d = 1 + random.nextInt(8);
    double[][] rows = SparseData.normal(2 + random.nextInt(30), d, random);
    for (double[] row : rows) {
      Arrays.setAll(row, j -> row[j] > 0.5 ? 1 : row[j] < -0.5 ? 0 : row[j] + 0.5);
    }
    double ridge = Math.pow(10, -4 + 5 * random.nextDouble());
    int q = 1 + random.nextInt(5);
    LogisticPcaSnapshot last =
        run(SparseData.dataset(rows), new LogisticPcaSettings(q, ridge, 60, 0, random.nextLong()));
    assertNeverRises(last.trace());
  }

  @Test
  void traceIsTheObjectiveOfCodesAndModel() throws SettingsException {
    Dataset data = binaryDigits(50);
    LogisticPcaSnapshot last = run(data, new LogisticPcaSettings(3, 0.7, 30, 0, 5));
    double value = 0;
    for (int n = 0; n < data.rows(); n++) {
      double[] chances = last.model().decode(last.codes()[n]);
      for (int j = 0; j < chances.length; j++) {
        value -= Math.log(data.value(n, j) == 1 ? chances[j] : 1 - chances[j]);
      }
      value += 0.35 * SparseCoder.dot(last.codes()[n], last.codes()[n]);
    }
    for (double[] weights : last.model().w()) {
      value += 0.35 * SparseCoder.dot(weights, weights);
    }
    value += 0.0035 * SparseCoder.dot(last.model().bias(), last.model().bias());
    assertEquals(value, last.trace().last(), 1e-9 * value);
  }

  @Test
  void theCodeOfARowIsItsOwnMinimum() throws SettingsException {
    Dataset data = binaryDigits(120);
    LogisticPcaSnapshot last = run(data, new LogisticPcaSettings(4, 0.5, 2000, 1e-13, 5));
    for (int n = 0; n < data.rows(); n++) {
      double[] code = last.model().encode(data.row(n));
      assertArrayEquals(last.codes()[n], code, 1e-3, "row " + n + " as it was found with all");
      double[] chances = last.model().decode(code);
      for (int i = 0; i < 4; i++) {
        double slope = 0.5 * code[i];
        for (int j = 0; j < chances.length; j++) {
          slope += (chances[j] - data.value(n, j)) * last.model().w()[j][i];
        }
        assertEquals(0, slope, 1e-7, "slope of row " + n + " along " + i);
      }
    }
  }

  @Test
  void aRowFarFromAllOthersStillHasACode() {
    LogisticPca model =
        new LogisticPca(new double[][] {{40}, {-30}, {5}}, new double[] {-60, 50, 9}, 1e-3);
    double[] code = model.encode(new double[] {1, 0, 1});
    assertTrue(Double.isFinite(code[0]) && code[0] > 1, "code " + code[0]);
  }

  @Test
  void columnsThatWouldRunAwayAreCounted() throws SettingsException {
    double[][] rows = new double[40][3];
    for (int n = 0; n < rows.length; n++) {
      rows[n] = new double[] {n % 2, n % 2, 0.5};
    }
    Dataset data = SparseData.dataset(rows);
    LogisticPcaSnapshot free = run(data, new LogisticPcaSettings(1, 1e-9, 3000, 0, 0));
    assertEquals(2, free.separated(), "of three columns two are told by the first code");
    assertTrue(Double.isFinite(free.trace().last()), "the objective stays finite");
    assertEquals(0, run(data, new LogisticPcaSettings(1, 1, 3000, 0, 0)).separated(), "ridge 1");
  }

  @Test
  void manyColumnsDoNotOverflow() {
    double[] x = new double[3000];
    LogisticObjective objective = new LogisticObjective(x, 3000, 1, 0);
    double[] point = new double[objective.size()];
    assertEquals(3000 * LogSpace.softplus(0), objective.at(point, new double[point.length]), 1e-9);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1,   5, 0,  The code has 0 components",
    "1, 0,   5, 0,  The ridge is 0.0",
    "1, NaN, 5, 0,  The ridge is NaN",
    "1, 1,  -1, 0,  The iteration limit is -1",
    "1, 1,   5, -1, The tolerance is -1.0"
  })
  void badSettingsAreRefused(
      int q, double ridge, int iterations, double tolerance, String sentence) {
    assertRefused(
        new double[][] {{0, 1}, {1, 0}},
        new LogisticPcaSettings(q, ridge, iterations, tolerance, 0),
        sentence);
  }

  @Test
  void valuesBeyondZeroAndOneAreRefused() {
    LogisticPcaSettings settings = new LogisticPcaSettings(1, 1, 5, 0, 0);
    assertRefused(new double[][] {{0, 1}, {1, 1.5}}, settings, "Row 1 of column \"x1\" is 1.5");
    assertRefused(new double[][] {{-0.5, 1}, {1, 1}}, settings, "Row 0 of column \"x0\" is -0.5");
    assertRefused(new double[][] {{Double.NaN}, {1}}, settings, "holds no number");
  }

  private static void assertRefused(
      double[][] rows, LogisticPcaSettings settings, String sentence) {
    Dataset data = SparseData.dataset(rows);
    String message =
        assertThrows(SettingsException.class, () -> LogisticPcaSession.open(data, settings))
            .getMessage();
    assertTrue(message.contains(sentence) && message.contains("; "), message);
  }

  private static void assertNeverRises(Trace trace) {
    for (int t = 1; t < trace.length(); t++) {
      assertTrue(trace.at(t) <= trace.at(t - 1), "step " + t + " rises to " + trace.at(t));
    }
  }

  private static LogisticPcaSnapshot run(Dataset data, LogisticPcaSettings settings)
      throws SettingsException {
    try (LogisticPcaSession session = LogisticPcaSession.open(data, settings)) {
      while (session.status().running()) {
        session.step();
      }
      return session.snapshot();
    }
  }

  private static Dataset binaryDigits(int rows) {
    double[][] digits = Arrays.copyOf(SparseData.digits(), rows);
    for (double[] row : digits) {
      Arrays.setAll(row, j -> row[j] >= 0.5 ? 1 : 0);
    }
    return SparseData.dataset(digits);
  }
}
