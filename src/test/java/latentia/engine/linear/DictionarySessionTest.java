package latentia.engine.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Random;
import latentia.data.Dataset;
import latentia.training.SettingsException;
import latentia.training.Status;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dictionaries that are learned, with and without an encoder. */
class DictionarySessionTest {

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4})
  void digitsAreExplainedAsCheaplyAsByTheReference(long seed) throws SettingsException {
    double worst = 0;
    for (JsonNode run : SparseData.reference("dict.learn").get("expected")) {
      worst = Math.max(worst, run.get("objective_per_sample").asDouble());
    }
    DictionarySettings settings = new DictionarySettings(32, 0.5, false, false, 60, 0, seed);
    DictionarySnapshot last = run(centredDigits(600), settings);
    assertEquals(60, last.step());
    double perRow = last.trace().last() / 600;
    assertTrue(perRow <= worst * 1.03, "objective per row " + perRow + " of at most " + worst);
    assertTrue(perRow > worst * 0.95, "too good to be the same objective: " + perRow);
  }

  @RepeatedTest(100)
  void objectiveNeverRisesAndAtomsKeepTheirLength(RepetitionInfo info) throws SettingsException {
    Random random = new Random(info.getCurrentRepetition());
    int d = 1 + random.nextInt(8);
    Dataset data = SparseData.dataset(SparseData.normal(2 + random.nextInt(40), d, random));
    DictionarySettings settings =
        new DictionarySettings(
            1 + random.nextInt(12),
            Math.pow(10, -2 + 2 * random.nextDouble()),
            random.nextBoolean(),
            random.nextBoolean(),
            12,
            0,
            random.nextLong());
    try (DictionarySession session = DictionarySession.open(data, settings)) {
      while (session.status().running()) {
        session.step();
        for (double[] atom : session.snapshot().model().atoms()) {
          double length = Math.sqrt(SparseCoder.dot(atom, atom));
          assertTrue(length <= 1 + 1e-12, "an atom of length " + length);
        }
      }
      Trace trace = session.snapshot().trace();
      for (int t = 1; t < trace.length(); t++) {
        assertTrue(
            trace.at(t) <= trace.at(t - 1) * (1 + 1e-12),
            settings + " at step " + t + ": " + trace.at(t - 1) + " to " + trace.at(t));
      }
    }
  }

  @Test
  void codesAreThoseTheModelWouldGive() throws SettingsException {
    Dataset data = centredDigits(100);
    DictionarySnapshot last = run(data, new DictionarySettings(20, 0.3, true, false, 5, 0, 3));
    int nonZeros = 0;
    for (int n = 0; n < data.rows(); n++) {
      double[] code = last.model().encode(data.row(n));
      assertArrayEquals(code, last.codes()[n], 1e-5, "row " + n);
      nonZeros += (int) Arrays.stream(last.codes()[n]).filter(c -> c != 0).count();
    }
    assertEquals(nonZeros, last.nonZeros());
  }

  @Test
  void traceIsTheObjectiveOfAtomsAndCodes() throws SettingsException {
    Dataset data = centredDigits(80);
    for (boolean learned : new boolean[] {false, true}) {
      DictionarySnapshot last = run(data, new DictionarySettings(10, 0.2, true, learned, 4, 0, 3));
      double sum = 0;
      for (int n = 0; n < data.rows(); n++) {
        double[] row = data.row(n);
        double[] code = last.codes()[n];
        double[] decoded = last.model().decode(code);
        double[] predicted =
            learned ? last.model().encoder().get().encode(last.model().centred(row)) : code;
        sum += squaredDistance(row, decoded) / 2 + squaredDistance(code, predicted) / 2;
        sum += 0.2 * Arrays.stream(code).map(Math::abs).sum();
      }
      assertEquals(sum, last.trace().last(), 1e-9 * sum, learned ? "with encoder" : "without");
    }
  }

  @Test
  void theEncoderLearnsToGuessTheCodes() throws SettingsException {
    Dataset data = centredDigits(400);
    DictionarySettings settings = new DictionarySettings(24, 0.3, true, true, 60, 0, 1);
    DictionarySnapshot last = run(data, settings);
    LearnedEncoder encoder = last.model().encoder().orElseThrow();
    double missed = 0;
    double squares = 0;
    for (int n = 0; n < data.rows(); n++) {
      double[] code = last.codes()[n];
      missed += squaredDistance(code, encoder.encode(last.model().centred(data.row(n))));
      squares += SparseCoder.dot(code, code);
    }
    assertTrue(missed < 0.15 * squares, "the guess misses " + missed / squares + " of the codes");
  }

  @Test
  void atomsThatNobodyUsesAreSownAnew() throws SettingsException {
    double[][] rows = new double[30][2];
    for (int n = 0; n < rows.length; n++) {
      rows[n][n == 29 ? 1 : 0] = 1 + n % 3;
    }
    for (long seed = 0; seed < 5; seed++) {
      DictionarySnapshot last =
          run(SparseData.dataset(rows), new DictionarySettings(2, 0.1, false, false, 5, 0, seed));
      assertArrayEquals(new double[] {0, 2.9}, last.model().decode(last.codes()[29]), 1e-9);
    }
  }

  @Test
  void sameSeedSameRun() throws SettingsException {
    DictionarySettings settings = new DictionarySettings(8, 0.2, true, true, 6, 0, 11);
    double[] once = run(centredDigits(60), settings).trace().values();
    assertArrayEquals(once, run(centredDigits(60), settings).trace().values());
  }

  @Test
  void dataWithNothingInItGiveNothing() throws SettingsException {
    DictionarySnapshot last =
        run(
            SparseData.dataset(new double[5][3]),
            new DictionarySettings(4, 0.5, true, true, 10, 1e-6, 0));
    assertEquals(0, last.nonZeros());
    assertEquals(0, last.trace().last());
    assertEquals(new Status.Converged(), last.status());
  }

  @ParameterizedTest
  @CsvSource({
    "0,  0.5, 10, 0,   The dictionary has 0 atoms",
    "3,  0,   10, 0,   The weight alpha is 0.0",
    "3, -1,   10, 0,   The weight alpha is -1.0",
    "3,  NaN, 10, 0,   The weight alpha is NaN",
    "3,  0.5, -1, 0,   The iteration limit is -1",
    "3,  0.5, 10, -1,  The tolerance is -1.0"
  })
  void badSettingsAreRefused(
      int atoms, double alpha, int iterations, double tolerance, String sentence) {
    Dataset data = SparseData.dataset(new double[][] {{1, 2}, {3, 4}});
    assertRefused(
        data,
        new DictionarySettings(atoms, alpha, true, false, iterations, tolerance, 0),
        sentence);
  }

  @Test
  void badDataAreRefused() {
    DictionarySettings settings = new DictionarySettings(1, 1, true, false, 5, 0, 0);
    assertRefused(
        SparseData.dataset(new double[][] {{1, 2}, {3, Double.NaN}}),
        settings,
        "Row 1 of column \"x1\" holds no number");
  }

  private static void assertRefused(Dataset data, DictionarySettings settings, String sentence) {
    String message =
        assertThrows(SettingsException.class, () -> DictionarySession.open(data, settings))
            .getMessage();
    assertTrue(message.contains(sentence) && message.contains("; "), message);
  }

  private static DictionarySnapshot run(Dataset data, DictionarySettings settings)
      throws SettingsException {
    try (DictionarySession session = DictionarySession.open(data, settings)) {
      while (session.status().running()) {
        session.step();
      }
      return session.snapshot();
    }
  }

  private static double squaredDistance(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (a[i] - b[i]) * (a[i] - b[i]);
    }
    return sum;
  }

  /** The first rows, less the mean of all 1797. */
  private static Dataset centredDigits(int rows) {
    double[][] all = SparseData.digits();
    double[] mean = new double[64];
    for (double[] row : all) {
      Arrays.setAll(mean, j -> mean[j] + row[j] / all.length);
    }
    for (double[] row : all) {
      Arrays.setAll(row, j -> row[j] - mean[j]);
    }
    return SparseData.dataset(Arrays.copyOf(all, rows));
  }
}
