package latentia.engine.linear;

import java.util.Arrays;
import java.util.Locale;
import latentia.data.Dataset;
import latentia.training.Session;
import latentia.training.SettingsException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long whole runs on the digits take; to be run by hand. */
@Tag("benchmark")
class SparseBenchmark {
  @Test
  void dictionaryOfTheReference() throws SettingsException {
    Dataset rows = SparseData.dataset(Arrays.copyOf(SparseData.digits(), 600));
    for (int run = 0; run < 5; run++) {
      DictionarySettings settings = new DictionarySettings(32, 0.5, true, false, 60, 0, run);
      time("32 atoms, 600 rows", DictionarySession.open(rows, settings));
    }
  }

  @Test
  void dictionariesOfAllDigits() throws SettingsException {
    Dataset rows = SparseData.dataset(SparseData.digits());
    for (boolean learned : new boolean[] {false, true}) {
      for (int atoms : new int[] {6, 32, 64}) {
        DictionarySettings settings =
            new DictionarySettings(atoms, 0.5, false, learned, 200, 1e-6, 1);
        String name = atoms + " atoms" + (learned ? " and encoder" : "");
        time(name, DictionarySession.open(rows, settings));
      }
    }
  }

  @Test
  void logisticPca() throws SettingsException {
    double[][] digits = SparseData.digits();
    for (double[] row : digits) {
      Arrays.setAll(row, j -> row[j] >= 0.5 ? 1 : 0);
    }
    for (int q : new int[] {2, 2, 2, 10, 30}) {
      LogisticPcaSettings settings = new LogisticPcaSettings(q, 1, 1000, 1e-6, 1);
      time("logistic q = " + q, LogisticPcaSession.open(SparseData.dataset(digits), settings));
    }
  }

  private static void time(String name, Session<? extends LinearSnapshot> session) {
    long before = System.nanoTime();
    while (session.status().running()) {
      session.step();
    }
    LinearSnapshot last = session.snapshot();
    System.out.printf(
        Locale.ROOT,
        "%-26s %5d steps %7.2f s, %.6f to %.6f%n",
        name,
        last.step(),
        (System.nanoTime() - before) / 1e9,
        last.trace().at(0),
        last.trace().last());
  }
}
