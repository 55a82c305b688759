package latentia.engine.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import latentia.data.Dataset;
import latentia.engine.mixture.KMeansSession;
import latentia.engine.mixture.KMeansSettings;
import latentia.engine.mixture.KMeansSnapshot;
import latentia.engine.mixture.MixtureStart;
import latentia.training.SettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneHotCodeTest {
  /** The inertias are the references kmeans.iris.rows6 and kmeans.digits.rows399. */
  @ParameterizedTest
  @CsvSource({"iris, 6, 50, 3, 78.8556658259773", "digits, 399, 1, 10, 1165399.530268448"})
  void inertiaIsTheReconstructionError(String name, int first, int stride, int k, double inertia)
      throws SettingsException {
    Dataset data = LinearFixtures.builtIn(name);
    List<Integer> rows = IntStream.range(0, k).map(i -> first + i * stride).boxed().toList();
    KMeansSnapshot last = run(data, new KMeansSettings(k, new MixtureStart.Rows(rows), 300, 0));
    double cells = (double) data.rows() * data.columns();
    double error = ReconstructionError.of(OneHotCode.of(last), data);
    assertEquals(inertia, error * cells, 1e-9 * inertia, "error of all cells");
    PrincipalComponents pca = PrincipalComponents.of(data, PcaSolver.AUTOMATIC);
    assertTrue(pca.meanSquaredError(k - 1) < error, "k - 1 components do no worse than k centres");
  }

  @Test
  void codesAreOneForTheNearestCentreAndTiesGoToTheFirst() {
    OneHotCode code = new OneHotCode(new double[][] {{0, 0}, {2, 0}, {0, 2}});
    assertArrayEquals(new double[] {0, 0, 1}, code.encode(new double[] {0.1, 1.5}));
    assertArrayEquals(new double[] {1, 0, 0}, code.encode(new double[] {1, 1}));
    assertArrayEquals(new double[] {2, 0}, code.decode(new double[] {0, 1}));
    assertArrayEquals(new double[] {1, 1}, code.decode(new double[] {0, 0.5, 0.5}));
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
}
