package latentia.engine.neural;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import latentia.data.Dataset;
import latentia.training.SettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bulk and final evaluations beside single rows in plain Java. */
class NetworkEvaluationTest {
  private static final NetworkData DATA = NetworkFixtures.fewDigits(300);
  private static final Dataset ROWS = DATA.train();

  static Stream<NetworkSettings> models() {
    NetworkSettings ae = NetworkFixtures.small(NetworkSettings.autoencoder());
    NetworkSettings vae = NetworkFixtures.small(NetworkSettings.variational());
    var autoencoding = (Objective.Autoencoding) ae.objective();
    return Stream.of(
        ae,
        ae.withArchitecture(ae.architecture().withTied(true).withCode(Activation.SIGMOID))
            .withObjective(autoencoding.withLikelihood(new Likelihood.SquaredError())),
        vae,
        vae.withObjective(vae.objective().withLikelihood(new Likelihood.Gaussian(0.05))),
        vae.withObjective(vae.objective().withLikelihood(new Likelihood.LearnedGaussian())));
  }

  private static NetworkSnapshot trained(NetworkSettings settings) throws SettingsException {
    try (NetworkSession session = NetworkSession.open(DATA, settings)) {
      while (session.status().running()) {
        session.step();
      }
      return session.snapshot();
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void manyRowsAtOnceAreAsOneByOne(NetworkSettings settings) throws SettingsException {
    NetworkSnapshot snapshot = trained(settings);
    TrainedNetwork network = snapshot.network();
    float[] rows = FloatRows.of(ROWS).values();
    try (BulkEvaluator evaluator = BulkEvaluator.of(network)) {
      float[] codes = evaluator.encode(rows, 300);
      assertArrayEquals(snapshot.codes(), codes);
      float[] decoded = evaluator.decode(codes, 300);
      float[] losses = evaluator.reconstructionLosses(rows, 300);
      for (int n = 0; n < 300; n++) {
        double[] code = network.encode(ROWS.row(n)).mean();
        for (int j = 0; j < 2; j++) {
          assertEquals(code[j], codes[2 * n + j], 1e-5 * (1 + Math.abs(code[j])), "code " + n);
        }
        double[] mean = network.decode(code);
        for (int j = 0; j < 64; j++) {
          assertEquals(mean[j], decoded[64 * n + j], 1e-5, "cell " + n + ", " + j);
        }
        double loss = network.reconstructionLoss(ROWS.row(n), code);
        assertEquals(loss, losses[n], 1e-5 * Math.max(10, Math.abs(loss)), "loss of row " + n);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void theEvaluationIsTheMeanOverSingleRows(NetworkSettings settings) throws SettingsException {
    NetworkSnapshot snapshot = trained(settings);
    TrainedNetwork network = snapshot.network();
    NetworkEvaluation evaluation = NetworkEvaluation.of(network, ROWS);
    double squares = 0;
    double losses = 0;
    double elbo = 0;
    for (int n = 0; n < 300; n++) {
      double[] row = ROWS.row(n);
      double[] code = network.encode(row).mean();
      double[] mean = network.decode(code);
      squares += IntStream.range(0, 64).mapToDouble(j -> Math.pow(row[j] - mean[j], 2)).sum();
      losses += network.reconstructionLoss(row, code);
      elbo += network.isVariational() ? ImportanceBound.estimate(network, row, 200, n).elbo() : 0;
    }
    assertEquals(squares / 300 / 64, evaluation.meanSquaredError(), 1e-6);
    Losses traced = snapshot.trace().last().train();
    assertEquals(traced.meanSquaredError(), evaluation.meanSquaredError(), 1e-7);
    if (evaluation instanceof NetworkEvaluation.OfVariational variational) {
      assertEquals(-elbo / 300, variational.negativeElbo(), 0.2);
      assertEquals(traced.kl(), variational.kl(), 1e-7);
      assertEquals(
          network.outputVariance(), variational.outputVariance().orElse(Double.NaN), 1e-12);
    } else {
      assertEquals(losses / 300, evaluation.reconstruction(), 1e-4);
      assertEquals(traced.objective(), evaluation.reconstruction(), 1e-6);
    }
  }

  @Test
  void whatOnlySomeNetworksHaveIsEmptyForOthers() throws SettingsException {
    NetworkSettings plain = NetworkFixtures.small(NetworkSettings.autoencoder());
    var objective =
        new Objective.Autoencoding(
            new Likelihood.SquaredError(), new Penalty.Contractive(0.01), new Noise.Gaussian(0.3));
    NetworkSettings rich = plain.withObjective(objective);
    var few = (NetworkEvaluation.OfAutoencoder) evaluate(plain);
    assertTrue(few.crossEntropy().isPresent());
    assertTrue(few.denoisedMeanSquaredError().isEmpty() && few.jacobian().isEmpty());
    var many = (NetworkEvaluation.OfAutoencoder) evaluate(rich);
    assertTrue(many.crossEntropy().isEmpty());
    assertTrue(many.denoisedMeanSquaredError().getAsDouble() > many.meanSquaredError());
    assertEquals(0.01 * many.jacobian().getAsDouble(), many.penalty(), 1e-9);
    assertEquals(many.loss(), many.reconstruction() + many.penalty(), 1e-12);
  }

  private static NetworkEvaluation evaluate(NetworkSettings settings) throws SettingsException {
    return NetworkEvaluation.of(trained(settings).network(), ROWS);
  }

  @Test
  void theJacobianIsThatOfDifferences() throws SettingsException {
    NetworkSettings plain = NetworkFixtures.small(NetworkSettings.autoencoder());
    NetworkSettings settings =
        plain
            .withArchitecture(plain.architecture().withActivation(Activation.TANH))
            .withObjective(
                new Objective.Autoencoding(
                    new Likelihood.Bernoulli(), new Penalty.Contractive(0), new Noise.None()));
    TrainedNetwork network = trained(settings).network();
    double sum = 0;
    for (int n = 0; n < 5; n++) {
      for (int i = 0; i < 64; i++) {
        double[] up = ROWS.row(n);
        double[] down = ROWS.row(n);
        up[i] += 1e-4;
        down[i] -= 1e-4;
        double[] above = network.encode(up).mean();
        double[] below = network.encode(down).mean();
        for (int j = 0; j < 2; j++) {
          sum += Math.pow((above[j] - below[j]) / 2e-4, 2);
        }
      }
    }
    Dataset five = ROWS.selectRows(0, 1, 2, 3, 4);
    var evaluation = (NetworkEvaluation.OfAutoencoder) NetworkEvaluation.of(network, five);
    assertEquals(sum / 5, evaluation.jacobian().getAsDouble(), 1e-5 * sum);
  }

  @Test
  void dataOfAnotherWidthAreRefused() throws SettingsException {
    TrainedNetwork network =
        trained(NetworkFixtures.small(NetworkSettings.autoencoder())).network();
    Dataset narrow = Dataset.of("narrow", Arrays.asList("a", "b"), new double[2]);
    assertThrows(IllegalArgumentException.class, () -> NetworkEvaluation.of(network, narrow));
    assertThrows(
        IllegalArgumentException.class, () -> NetworkEvaluation.of(network, ROWS.selectRows()));
  }
}
