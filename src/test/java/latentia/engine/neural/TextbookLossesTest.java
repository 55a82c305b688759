package latentia.engine.neural;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The engine beside runs of other software in double precision: loss before and after each of 20
 * steps, norms of the gradients at the start.
 */
class TextbookLossesTest {
  private static final NetworkSettings AUTOENCODER =
      settings(
          NetworkSettings.autoencoder(), List.of(16), 4, Activation.TANH, Activation.TANH, 0.01);
  private static final NetworkSettings SHALLOW =
      settings(
          NetworkSettings.autoencoder()
              .withObjective(
                  new Objective.Autoencoding(
                      new Likelihood.SquaredError(), new Penalty.None(), new Noise.None())),
          List.of(),
          16,
          Activation.RELU,
          Activation.SIGMOID,
          0.01);
  private static final NetworkSettings VARIATIONAL =
      settings(
          NetworkSettings.variational(),
          List.of(16),
          2,
          Activation.TANH,
          Activation.IDENTITY,
          0.01);

  static Stream<Arguments> runs() {
    return Stream.of(
        Arguments.of("ae.tanh.bce.sgd", optimised(Optimizer.SGD, 0.05)),
        Arguments.of("ae.tanh.bce.adam", optimised(Optimizer.ADAM, 0.01)),
        Arguments.of("ae.tanh.bce.momentum", optimised(Optimizer.MOMENTUM, 0.02)),
        Arguments.of("ae.tanh.bce.nesterov", optimised(Optimizer.NESTEROV, 0.02)),
        Arguments.of("ae.tanh.bce.rmsprop", optimised(Optimizer.RMSPROP, 0.003)),
        Arguments.of(
            "ae.leaky.bce",
            settings(
                AUTOENCODER, List.of(20), 3, Activation.LEAKY_RELU, Activation.LEAKY_RELU, 0.01)),
        Arguments.of("contractive", penalised(new Penalty.Contractive(0.1))),
        Arguments.of("sparse.l1", penalised(new Penalty.L1(0.1))),
        Arguments.of("vae.bern", sampled(1, false)),
        Arguments.of("vae.k3", sampled(3, false)),
        Arguments.of("iwae.k3", sampled(3, true)));
  }

  private static NetworkSettings optimised(Optimizer optimizer, double rate) {
    return AUTOENCODER.withTraining(AUTOENCODER.training().withOptimizer(optimizer).withRate(rate));
  }

  private static NetworkSettings penalised(Penalty penalty) {
    return SHALLOW.withObjective(
        ((Objective.Autoencoding) SHALLOW.objective()).withPenalty(penalty));
  }

  private static NetworkSettings sampled(int samples, boolean weighted) {
    return VARIATIONAL.withObjective(
        ((Objective.Variational) VARIATIONAL.objective()).withSamples(samples, weighted));
  }

  private static NetworkSettings settings(
      NetworkSettings from,
      List<Integer> hidden,
      int latent,
      Activation activation,
      Activation code,
      double rate) {
    return from.withArchitecture(new Architecture(hidden, latent, activation, code, false))
        .withTraining(from.training().withRate(rate));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void losses(String id, NetworkSettings settings) {
    JsonNode expected = NetworkFixtures.json("textbook-losses.json").get(id);
    double[][] rows = NetworkFixtures.rows(NetworkFixtures.digits(), 64);
    int draws = settings.objective() instanceof Objective.Variational v ? v.samples() : 0;
    double[] eps = eps(draws * 64, settings.architecture().latent());
    try (GradientProbe probe = new GradientProbe(64, settings, 64)) {
      probe.setParameters(start(probe.layout()));
      for (int step = 0; step < expected.get("losses").size(); step++) {
        var now = probe.lossAndGradient(rows, rows, eps);
        double loss = expected.get("losses").get(step).asDouble();
        assertEquals(loss, now.loss(), 1e-5 * loss, id + ": loss before step " + step);
        if (step == 0) {
          compareNorms(probe.layout(), now.gradient(), expected.get("gradient_norms"));
        }
        probe.update();
      }
    }
  }

  /** eps[n][k][d] = 1.3 sin(1.7 (1 + d + q (k + K n))). */
  private static double[] eps(int draws, int latent) {
    double[] eps = new double[draws * latent];
    for (int i = 0; i < eps.length; i++) {
      eps[i] = 1.3 * Math.sin(1.7 * (1 + i));
    }
    return eps;
  }

  /** The blocks of parameters as the references count layers: means and log-variances apart. */
  private static List<LayerShape> blocks(ParameterLayout layout) {
    List<LayerShape> blocks = new ArrayList<>(layout.encoder());
    LayerShape head = blocks.get(blocks.size() - 1);
    int latent = layout.decoder().get(0).inputs();
    if (head.outputs() == 2 * latent) {
      blocks.remove(head);
      int half = latent * head.inputs();
      for (int i = 0; i < 2; i++) {
        blocks.add(
            new LayerShape(
                head.inputs(),
                latent,
                head.activation(),
                head.weights() + i * half,
                head.biases() + i * latent,
                false));
      }
    }
    blocks.addAll(layout.decoder());
    return blocks;
  }

  /** W_l[o][i] = sin(1 + o fan_in + i + 100 l) / sqrt(fan_in); b_l[o] = 0.05 cos(1 + o + l). */
  private static double[] start(ParameterLayout layout) {
    double[] parameters = new double[layout.size()];
    List<LayerShape> blocks = blocks(layout);
    for (int l = 0; l < blocks.size(); l++) {
      LayerShape block = blocks.get(l);
      for (int i = 0; i < block.weightCount(); i++) {
        parameters[block.weights() + i] = Math.sin(1 + i + 100 * l) / Math.sqrt(block.inputs());
      }
      for (int o = 0; o < block.outputs(); o++) {
        parameters[block.biases() + o] = 0.05 * Math.cos(1 + o + l);
      }
    }
    return parameters;
  }

  private static void compareNorms(ParameterLayout layout, double[] gradient, JsonNode norms) {
    List<LayerShape> blocks = blocks(layout);
    for (int l = 0; l < blocks.size(); l++) {
      LayerShape block = blocks.get(l);
      double weights = norm(gradient, block.weights(), block.weightCount());
      double biases = norm(gradient, block.biases(), block.outputs());
      assertEquals(norms.get(2 * l).asDouble(), weights, 1e-4 * weights, "W of block " + l);
      assertEquals(norms.get(2 * l + 1).asDouble(), biases, 1e-4 * biases, "b of block " + l);
    }
  }

  private static double norm(double[] values, int from, int count) {
    double sum = 0;
    for (int i = from; i < from + count; i++) {
      sum += values[i] * values[i];
    }
    return Math.sqrt(sum);
  }
}
