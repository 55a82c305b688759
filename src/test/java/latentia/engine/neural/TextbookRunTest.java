package latentia.engine.neural;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import latentia.engine.neural.textbook.Descent;
import latentia.engine.neural.textbook.Parameter;
import latentia.engine.neural.textbook.Twin;
import latentia.training.SettingsException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole runs beside the textbook: rows in the same order, the same noise, a short last batch, a
 * learning rate that falls.
 */
class TextbookRunTest {
  @ParameterizedTest
  @MethodSource("latentia.engine.neural.RunCases#runs")
  void aRunEqualsTheTextbooks(NetworkSettings settings) throws SettingsException {
    TrainingSettings training = settings.training();
    Twin twin = new Twin(settings, RunCases.COLUMNS);
    twin.setParameters(
        InitialWeights.of(ParameterLayout.of(RunCases.COLUMNS, settings), training.seed()));
    Descent descent = new Descent(training.optimizer(), training.weightDecay(), twin.parameters());
    BatchOrder order = new BatchOrder(100, training.batch(), training.seed());
    try (NetworkSession session = NetworkSession.open(RunCases.DATA, settings)) {
      for (int step = 0; session.status().running(); step++) {
        double[][] x = batch(order, step);
        twin.backpropagate(
            corrupted(x, settings, step), x, draws(order.size(step), settings, step));
        descent.step(training.rate() * Math.pow(0.5, step / 3));
        session.step();
      }
      PlainNetwork network = (PlainNetwork) session.snapshot().network();
      int place = 0;
      for (Parameter parameter : twin.parameters()) {
        for (double[] row : parameter.value()) {
          for (double value : row) {
            double slack = 1e-4 * Math.max(0.1, Math.abs(value));
            assertEquals(value, network.weights()[place++], slack, parameter.name());
          }
        }
      }
    }
  }

  private static double[][] batch(BatchOrder order, int step) {
    double[][] x = new double[order.size(step)][];
    Arrays.setAll(x, i -> floats(RunCases.DATA.train().row(order.row(step, i))));
    return x;
  }

  private static double[] floats(double[] row) {
    return Arrays.stream(row).map(value -> (float) value).toArray();
  }

  private static double[][] corrupted(double[][] x, NetworkSettings settings, int step) {
    SplittableRandom random = RandomStream.CORRUPTION.generator(settings.training().seed(), step);
    return settings.objective() instanceof Objective.Autoencoding autoencoding
        ? RunCases.corrupted(x, autoencoding.noise(), random)
        : x;
  }

  private static double[][][] draws(int rows, NetworkSettings settings, int step) {
    int samples = settings.objective() instanceof Objective.Variational v ? v.samples() : 0;
    SplittableRandom random =
        RandomStream.POSTERIOR_DRAWS.generator(settings.training().seed(), step);
    return RunCases.noise(rows, samples, random);
  }
}
