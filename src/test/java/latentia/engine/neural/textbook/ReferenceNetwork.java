package latentia.engine.neural.textbook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import latentia.engine.neural.Activation;
import latentia.engine.neural.NeuralReference;
import latentia.engine.neural.Optimizer;
import latentia.engine.neural.Penalty;

/**
 * The networks of the reference entries net.*: their layers, start, batch, loss and optimiser.
 *
 * @param backpropagate the loss of the reference batch; leaves gradients in the parameters
 * @param names of the gradients in the reference, one for each parameter
 */
record ReferenceNetwork(
    List<Parameter> parameters,
    List<String> names,
    Supplier<LossTerms> backpropagate,
    Optimizer rule,
    double rate) {

  /** sin and cos in the place of a random start; l counts layers in forward order. */
  static void start(Parameter weights, Parameter biases, int firstOutput, int outputs, int l) {
    double[][] w = weights.value();
    int inputs = w[0].length;
    for (int o = 0; o < outputs; o++) {
      for (int i = 0; i < inputs; i++) {
        w[firstOutput + o][i] = Math.sin(1 + o * inputs + i + 100 * l) / Math.sqrt(inputs);
      }
      biases.value()[0][firstOutput + o] = 0.05 * Math.cos(1 + o + l);
    }
  }

  /** eps[n][k][j] = 1.3 sin(1.7 (1 + j + q (k + K n))). */
  static double[][][] noise(int rows, int samples, int latent) {
    double[][][] eps = new double[rows][samples][latent];
    for (int n = 0; n < rows; n++) {
      for (int k = 0; k < samples; k++) {
        for (int j = 0; j < latent; j++) {
          eps[n][k][j] = 1.3 * Math.sin(1.7 * (1 + j + latent * (k + samples * n)));
        }
      }
    }
    return eps;
  }

  static ReferenceNetwork of(String id) {
    JsonNode settings = NeuralReference.of(id).get("settings");
    return settings.has("sizes") ? autoencoder(id, settings) : variational(id, settings);
  }

  private static ReferenceNetwork autoencoder(String id, JsonNode settings) {
    JsonNode sizes = settings.get("sizes");
    String hidden = settings.path("hidden_activation").asText(settings.path("hidden").asText());
    Activation last =
        settings.get("output").asText().equals("sigmoid")
            ? Activation.SIGMOID
            : Activation.IDENTITY;
    List<DenseLayer> layers = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int l = 0; l < sizes.size() - 1; l++) {
      int inputs = sizes.get(l).asInt();
      int outputs = sizes.get(l + 1).asInt();
      Activation activation = l == sizes.size() - 2 ? last : activation(hidden);
      DenseLayer layer = DenseLayer.of("", l, inputs, outputs, activation);
      start(layer.weights(), layer.biases(), 0, outputs, l);
      layers.add(layer);
      names.add("W" + l);
      names.add("b" + l);
    }
    int code = layers.size() / 2;
    Autoencoder network =
        new Autoencoder(
            new Perceptron(layers.subList(0, code)),
            new Perceptron(layers.subList(code, layers.size())),
            loss(id),
            penalty(id));
    double[][] x = NeuralReference.digits(0, 64);
    return new ReferenceNetwork(
        network.parameters(), names, () -> network.backpropagate(x, x), rule(id), rate(id));
  }

  private static ReferenceNetwork variational(String id, JsonNode settings) {
    VariationalAutoencoder network = variationalOf(id);
    double[][] x = NeuralReference.digits(0, 64);
    int samples = settings.get("samples_per_row").asInt();
    double[][][] eps = noise(64, samples, settings.get("q").asInt());
    List<String> names =
        List.of(
            "enc_W0",
            "enc_b0",
            "mu+logvar_W0",
            "mu+logvar_b0",
            "dec_W0",
            "dec_b0",
            "dec_W1",
            "dec_b1");
    return new ReferenceNetwork(
        network.parameters(), names, () -> network.backpropagate(x, eps), rule(id), rate(id));
  }

  static VariationalAutoencoder variationalOf(String id) {
    JsonNode settings = NeuralReference.of(id).get("settings");
    int latent = settings.get("q").asInt();
    DenseLayer trunk = DenseLayer.of("encoder", 0, 64, 16, Activation.TANH);
    DenseLayer head = DenseLayer.of("encoder", 1, 16, 2 * latent, Activation.IDENTITY);
    DenseLayer first = DenseLayer.of("decoder", 0, latent, 16, Activation.TANH);
    DenseLayer second = DenseLayer.of("decoder", 1, 16, 64, Activation.IDENTITY);
    start(trunk.weights(), trunk.biases(), 0, 16, 0);
    start(head.weights(), head.biases(), 0, latent, 1);
    start(head.weights(), head.biases(), latent, latent, 2);
    start(first.weights(), first.biases(), 0, 16, 3);
    start(second.weights(), second.biases(), 0, 64, 4);
    return new VariationalAutoencoder(
        new Perceptron(List.of(trunk, head)),
        new Perceptron(List.of(first, second)),
        new ReconstructionLoss.CrossEntropy(),
        settings.get("beta").asDouble(),
        id.startsWith("net.iwae"));
  }

  private static Activation activation(String name) {
    return name.equals("leaky") ? Activation.LEAKY_RELU : Activation.valueOf(name.toUpperCase());
  }

  private static ReconstructionLoss loss(String id) {
    if (id.contains("mse")) {
      return new ReconstructionLoss.SquaredError(1.0 / 64);
    }
    boolean squared = id.contains("sse") || id.contains("contractive") || id.contains("sparse");
    return squared ? new ReconstructionLoss.SquaredError(1) : new ReconstructionLoss.CrossEntropy();
  }

  private static Penalty penalty(String id) {
    return switch (id) {
      case "net.contractive" -> new Penalty.Contractive(0.1);
      case "net.sparse.l1" -> new Penalty.L1(0.1);
      default -> new Penalty.None();
    };
  }

  private static Optimizer rule(String id) {
    String last = id.substring(id.lastIndexOf('.') + 1);
    return switch (last) {
      case "sgd", "momentum", "nesterov", "rmsprop" -> Optimizer.valueOf(last.toUpperCase());
      default -> Optimizer.ADAM;
    };
  }

  private static double rate(String id) {
    return switch (rule(id)) {
      case SGD -> 0.05;
      case MOMENTUM, NESTEROV -> 0.02;
      case RMSPROP -> 0.003;
      default -> 0.01;
    };
  }
}
