package latentia.engine.neural.textbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Random;
import latentia.engine.neural.Activation;
import latentia.engine.neural.NeuralReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** z ~ N(0, 1), x|z ~ N(z, 1), q = N(m, s^2): all is known, as a network of three numbers. */
class ImportanceWeightedToyTest {
  private static final double STEP = 0.1;
  private static final int STEPS = 90;

  @ParameterizedTest
  @ValueSource(strings = {"iwae.toy.a", "iwae.toy.exact"})
  void boundsEqualQuadratureAndTheMeanOverDraws(String id) {
    JsonNode settings = NeuralReference.of(id).get("settings");
    JsonNode expected = NeuralReference.of(id).get("expected");
    double[] x = {settings.get("x").asDouble()};
    VariationalAutoencoder network =
        network(settings.get("m").asDouble(), settings.get("s").asDouble(), true);
    double evidence = -0.5 * (Math.log(2 * Math.PI * 2) + x[0] * x[0] / 2);
    assertClose(expected.get("log_evidence"), evidence, "ln p(x)");
    assertClose(expected.get("ELBO_closed_form"), elbo(settings, x), "ELBO in closed form");
    assertClose(expected.get("ELBO_k1"), oneSample(network, x), "L_1");
    assertClose(expected.get("IWAE_k2_quadrature"), twoSamples(network, x), "L_2");
    double before = twoSamples(network, x);
    for (int k : new int[] {5, 50, 500}) {
      JsonNode reference = expected.get("IWAE_k" + k + "_mc");
      double[] meanAndError = sampled(network, x, k, 200_000 / k);
      double error = Math.hypot(meanAndError[1], reference.get("stderr").asDouble());
      assertEquals(
          reference.get("value").asDouble(), meanAndError[0], 5 * error + 1e-12, id + ", K " + k);
      assertTrue(meanAndError[0] >= before - 5 * error - 1e-12, "L_K rises, K " + k);
      assertTrue(meanAndError[0] <= evidence + 5 * error + 1e-12, "below ln p(x), K " + k);
      before = meanAndError[0];
    }
  }

  /** ELBO by the network's own terms; with noise +-1 the mean over z is exact. */
  private static double elbo(JsonNode settings, double[] x) {
    VariationalAutoencoder network =
        network(settings.get("m").asDouble(), settings.get("s").asDouble(), false);
    return -network.backpropagate(new double[][] {x}, new double[][][] {{{1}, {-1}}}).objective();
  }

  /** E[ln w], by the trapezoid rule over eps. */
  private static double oneSample(VariationalAutoencoder network, double[] x) {
    double sum = 0;
    for (int i = -STEPS; i <= STEPS; i++) {
      double eps = i * STEP;
      sum += weight(eps) * network.importanceBound(x, new double[][] {{eps}});
    }
    return sum;
  }

  /** E[ln (w_1 + w_2) / 2], likewise. */
  private static double twoSamples(VariationalAutoencoder network, double[] x) {
    double sum = 0;
    for (int i = -STEPS; i <= STEPS; i++) {
      for (int j = -STEPS; j <= STEPS; j++) {
        double[][] eps = {{i * STEP}, {j * STEP}};
        sum += weight(eps[0][0]) * weight(eps[1][0]) * network.importanceBound(x, eps);
      }
    }
    return sum;
  }

  private static double weight(double eps) {
    return STEP * Math.exp(-0.5 * eps * eps) / Math.sqrt(2 * Math.PI);
  }

  private static double[] sampled(VariationalAutoencoder network, double[] x, int k, int repeats) {
    Random random = new Random(k);
    double mean = 0;
    double squares = 0;
    for (int r = 1; r <= repeats; r++) {
      double[][] eps = new double[k][1];
      for (double[] draw : eps) {
        draw[0] = random.nextGaussian();
      }
      double change = network.importanceBound(x, eps) - mean;
      mean += change / r;
      squares += change * change * (r - 1) / r;
    }
    return new double[] {mean, Math.sqrt(squares / (repeats - 1) / repeats)};
  }

  private static VariationalAutoencoder network(double m, double s, boolean weighted) {
    DenseLayer encoder = DenseLayer.of("encoder", 0, 1, 2, Activation.IDENTITY);
    DenseLayer decoder = DenseLayer.of("decoder", 0, 1, 1, Activation.IDENTITY);
    encoder.biases().value()[0][0] = m;
    encoder.biases().value()[0][1] = 2 * Math.log(s);
    decoder.weights().value()[0][0] = 1;
    return new VariationalAutoencoder(
        new Perceptron(List.of(encoder)),
        new Perceptron(List.of(decoder)),
        new ReconstructionLoss.Gaussian(Parameter.row("ln s^2", 1), false),
        1,
        weighted);
  }

  private static void assertClose(JsonNode expected, double found, String what) {
    assertEquals(expected.asDouble(), found, 1e-8 * Math.abs(expected.asDouble()), what);
  }
}
