package latentia.engine.neural.textbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import latentia.engine.neural.Activation;
import latentia.engine.neural.Objective;
import latentia.engine.neural.Penalty;
import latentia.engine.neural.RandomNetwork;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/** Gradients against an independent oracle: automatic differentiation by ND4J's SameDiff. */
class SameDiffTest {
  @BeforeAll
  static void useOneThread() {
    // ND4J finds its back end when Nd4j is first used, which NativeOpsHolder takes for granted.
    Nd4j.factory();
    NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1);
    Nd4j.factory().blas().setMaxThreads(1);
  }

  /**
   * A quarter of the cases, and of contractive ones those whose penalty has a formula of its own.
   * SameDiff fails on matrices with one row or column.
   */
  static Stream<RandomNetwork> cases() {
    return RandomNetwork.all()
        .filter(shape -> shape.x().length > 1 && shape.settings().architecture().latent() > 1)
        .filter(shape -> contractive(shape) ? oneLayerContraction(shape) : shape.seed() % 8 < 2);
  }

  private static boolean oneLayerContraction(RandomNetwork shape) {
    return contractive(shape)
        && shape.settings().architecture().hidden().isEmpty()
        && shape.settings().architecture().code() == Activation.SIGMOID;
  }

  private static boolean contractive(RandomNetwork shape) {
    return shape.settings().objective() instanceof Objective.Autoencoding autoencoding
        && autoencoding.penalty() instanceof Penalty.Contractive;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void gradientsEqualAutomaticDifferentiation(RandomNetwork shape) {
    Twin twin = Twin.of(shape);
    RandomNetwork data = twin.dataAwayFromKinks(shape, 1e-9);
    double loss = twin.backpropagate(data).objective();
    try (SameDiffNetwork oracle = new SameDiffNetwork(twin, data)) {
      assertEquals(oracle.loss(), loss, 1e-9 * Math.max(1, Math.abs(loss)), data + ": loss");
      List<double[][]> gradients = oracle.gradients();
      for (int p = 0; p < gradients.size(); p++) {
        Parameter parameter = twin.parameters().get(p);
        double[][] expected = gradients.get(p);
        double norm = 0;
        for (double[] row : expected) {
          for (double g : row) {
            norm = Math.hypot(norm, g);
          }
        }
        for (int i = 0; i < expected.length; i++) {
          for (int j = 0; j < expected[i].length; j++) {
            String where = data + ": gradient of " + parameter.name() + " at " + i + ", " + j;
            double found = parameter.gradient()[i][j];
            assertEquals(expected[i][j], found, 1e-6 * norm + 1e-12, where);
          }
        }
      }
    }
  }
}
