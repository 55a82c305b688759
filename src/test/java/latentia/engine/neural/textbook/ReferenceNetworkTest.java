package latentia.engine.neural.textbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import latentia.engine.neural.NeuralReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference entries net.*: gradients at the start, and losses over twenty steps. */
class ReferenceNetworkTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "net.ae.tanh.bce.sgd",
        "net.ae.tanh.bce.adam",
        "net.ae.tanh.bce.momentum",
        "net.ae.tanh.bce.nesterov",
        "net.ae.tanh.bce.rmsprop",
        "net.ae.relu.mse.adam",
        "net.ae.sigmoid.sse.adam",
        "net.ae.leaky.bce",
        "net.contractive",
        "net.sparse.l1",
        "net.vae.bern",
        "net.vae.k3",
        "net.iwae.k3"
      })
  void lossesAndGradientsEqualTheReference(String id) {
    JsonNode expected = NeuralReference.of(id).get("expected");
    ReferenceNetwork network = ReferenceNetwork.of(id);
    Descent descent = new Descent(network.rule(), 0, network.parameters());
    double[] losses = NeuralReference.vector(expected.get("loss_before_step_and_after_each"));
    for (int t = 0; t < losses.length; t++) {
      LossTerms terms = network.backpropagate().get();
      assertClose(losses[t], terms.objective(), 1e-9, id + ", loss after " + t + " steps");
      if (t == 0) {
        assertGradients(expected.get("gradients_at_start"), network, id);
        assertParts(expected.path("parts_at_start"), terms, id);
      }
      descent.step(network.rate());
    }
  }

  @Test
  void theImportanceBoundOfTheReferenceNoiseIsThatOfTheReference() {
    // The bound with the same noise is also given for the two networks trained on the ELBO.
    for (String id : List.of("net.vae.bern", "net.vae.k3")) {
      JsonNode parts = NeuralReference.of(id).get("expected").get("parts_at_start");
      double sum = 0;
      double[][] x = NeuralReference.digits(0, 64);
      int samples = NeuralReference.of(id).get("settings").get("samples_per_row").asInt();
      double[][][] eps = ReferenceNetwork.noise(64, samples, 2);
      VariationalAutoencoder network = ReferenceNetwork.variationalOf(id);
      for (int n = 0; n < x.length; n++) {
        sum += network.importanceBound(x[n], eps[n]);
      }
      assertClose(parts.get("iwae_bound_with_these_eps").asDouble(), sum / 64, 1e-9, id);
    }
  }

  private static void assertParts(JsonNode parts, LossTerms terms, String id) {
    if (parts.has("kl")) {
      assertClose(parts.get("recon").asDouble(), terms.reconstruction(), 1e-9, id + ", recon");
      assertClose(parts.get("kl").asDouble(), terms.kl(), 1e-9, id + ", KL");
    }
  }

  private static void assertGradients(JsonNode expected, ReferenceNetwork network, String id) {
    int compared = 0;
    for (Map.Entry<String, double[]> tensor : gradients(network).entrySet()) {
      String where = id + ", gradient of " + tensor.getKey();
      JsonNode reference = expected.get(tensor.getKey());
      double[] found = tensor.getValue();
      double norm = reference.get("l2").asDouble();
      double squares = 0;
      for (double g : found) {
        squares += g * g;
      }
      assertClose(norm, Math.sqrt(squares), 1e-8, where + ", norm");
      double[] first = NeuralReference.vector(reference.get("first4"));
      for (int i = 0; i < first.length; i++) {
        double slack = 1e-8 * Math.abs(first[i]) + 1e-14 * norm;
        assertEquals(first[i], found[i], slack, where + ", entry " + i);
      }
      double last = reference.get("last").asDouble();
      assertClose(last, found[found.length - 1], 1e-8, where + ", last entry");
      compared++;
    }
    assertEquals(expected.size(), compared, id + ": tensors compared");
  }

  /** By the reference's names, row by row; the variational head is two tensors there. */
  private static Map<String, double[]> gradients(ReferenceNetwork network) {
    Map<String, double[]> gradients = new LinkedHashMap<>();
    for (int p = 0; p < network.names().size(); p++) {
      String name = network.names().get(p);
      double[][] gradient = network.parameters().get(p).gradient();
      if (!name.startsWith("mu+logvar")) {
        gradients.put(name, flat(gradient));
        continue;
      }
      String kind = name.substring("mu+logvar".length());
      double[] both = flat(gradient);
      int half = both.length / 2;
      gradients.put("mu" + kind, Arrays.copyOfRange(both, 0, half));
      gradients.put("logvar" + kind, Arrays.copyOfRange(both, half, both.length));
    }
    return gradients;
  }

  private static double[] flat(double[][] matrix) {
    List<Double> values = new ArrayList<>();
    for (double[] row : matrix) {
      for (double value : row) {
        values.add(value);
      }
    }
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static void assertClose(double expected, double found, double relative, String what) {
    assertEquals(expected, found, relative * Math.abs(expected), what);
  }
}
