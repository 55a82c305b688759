package latentia.engine.neural;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import latentia.training.SettingsException;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is taken off the heap is given back by whoever took it, not by the garbage collector. */
class NetworkMemoryTest {
  private static final NetworkData DATA = NetworkFixtures.fewDigits(60);

  static Stream<NetworkSettings> models() {
    NetworkSettings ae = NetworkSettings.autoencoder();
    var contractive =
        new Objective.Autoencoding(
            new Likelihood.SquaredError(), new Penalty.Contractive(0.1), new Noise.Gaussian(0.1));
    NetworkSettings shallow = ae.withArchitecture(ae.architecture().withHidden(List.of()));
    return Stream.of(
        ae,
        ae.withObjective(contractive),
        shallow.withObjective(contractive),
        NetworkSettings.variational(),
        NetworkSettings.variational()
            .withObjective(
                new Objective.Variational(new Likelihood.LearnedGaussian(), 1, 4, true)));
  }

  @ParameterizedTest
  @MethodSource("models")
  void memoryIsGivenBackAndNoStepTakesMore(NetworkSettings settings) throws SettingsException {
    long before = Pointer.totalBytes();
    NetworkSnapshot snapshot;
    try (NetworkSession session = NetworkSession.open(DATA, settings)) {
      long open = Pointer.totalBytes();
      assertTrue(open > before, "nothing is off the heap, so this test sees nothing");
      for (int s = 0; s < 5; s++) {
        session.step();
        session.snapshot();
        assertUnchanged(open, "a step or a snapshot keeps memory");
      }
      snapshot = session.snapshot();
    }
    assertUnchanged(before, "a closed session keeps memory");
    NetworkSession.resume(DATA, settings, snapshot).close();
    try (BulkEvaluator evaluator = BulkEvaluator.of(snapshot.network())) {
      evaluator.reconstructionLosses(new float[64], 1);
    }
    NetworkEvaluation.of(snapshot.network(), DATA.train());
    assertUnchanged(before, "an evaluation keeps memory");
  }

  /** Setting the number of BLAS threads leaves eight bytes each time to the garbage collector. */
  private static void assertUnchanged(long before, String message) {
    assertEquals(before, Pointer.totalBytes(), 1000.0, message);
  }

  @ParameterizedTest
  @MethodSource("models")
  void snapshotsTellWhatTheyWeigh(NetworkSettings settings) throws SettingsException {
    try (NetworkSession session = NetworkSession.open(DATA, settings)) {
      NetworkSnapshot snapshot = session.snapshot();
      int numbers = 3 * snapshot.network().parameters();
      numbers += snapshot.codes().length + snapshot.logVariances().length;
      assertEquals(4.0 * numbers, snapshot.bytes(), 1024, "weights, two moments and codes");
    }
  }
}
