package latentia.engine.neural.textbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.StreamSupport;
import latentia.engine.neural.NeuralReference;
import latentia.engine.neural.Optimizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Deliberate mistakes, made here: the references tell them from the truth by far more than their
 * tolerance of 1e-9, so the tests against them would fail.
 */
class ReferencePowerTest {
  private static final double TOLERANCE = 1e-9;
  private static final String VAE = "net.vae.bern";

  @Test
  void mistakesInTheVariationalLossShow() {
    assertShows("KL averaged over latent dims", t -> t.reconstruction() + t.kl() / 2);
    assertShows("recon averaged over pixels", t -> t.reconstruction() / 64 + t.kl());
    assertShows("KL sign flipped", t -> t.reconstruction() - t.kl());
  }

  @Test
  void betaLeftOutShows() {
    JsonNode expected = NeuralReference.of("vae.linear.digits16.q2").get("expected");
    double scaled = expected.get("beta4_objective").asDouble();
    double unscaled = expected.get("elbo").asDouble();
    assertTrue(Math.abs(scaled - unscaled) > 1, "beta 4 and beta 1 differ");
  }

  @Test
  void oneSampleInPlaceOfThreeShows() {
    assertApart(start("net.vae.k3"), start(VAE), "S = 1 for S = 3");
    assertApart(start("net.iwae.k3"), start("net.vae.k3"), "the ELBO for the bound of K = 3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"net.ae.tanh.bce.adam", "net.vae.bern", "net.iwae.k3", "net.contractive"})
  void biasesThatStayAsTheyAreShow(String id) {
    ReferenceNetwork network = ReferenceNetwork.of(id);
    List<Parameter> weights = network.parameters().stream().filter(Parameter::decays).toList();
    assertApart(after(id, 1), afterOneStep(network, network.rule(), weights), id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "net.ae.tanh.bce.momentum",
        "net.ae.tanh.bce.nesterov",
        "net.ae.tanh.bce.rmsprop",
        "net.ae.tanh.bce.adam"
      })
  void anotherOptimiserShows(String id) {
    for (Optimizer other : Optimizer.values()) {
      ReferenceNetwork network = ReferenceNetwork.of(id);
      if (other != network.rule()) {
        Descent descent = new Descent(other, 0, network.parameters());
        for (int t = 0; t < 2; t++) {
          network.backpropagate().get();
          descent.step(network.rate());
        }
        double found = network.backpropagate().get().objective();
        assertApart(after(id, 2), found, id + " by " + other);
      }
    }
  }

  @Test
  void weightDecayWhereThereIsNoneShows() {
    ReferenceNetwork network = ReferenceNetwork.of(VAE);
    network.backpropagate().get();
    new Descent(network.rule(), 1e-3, network.parameters()).step(network.rate());
    double found = network.backpropagate().get().objective();
    assertApart(after(VAE, 1), found, "weight decay of 1e-3");
  }

  private static void assertShows(String mistake, ToDoubleFunction<LossTerms> wrong) {
    JsonNode row =
        StreamSupport.stream(NeuralReference.of("sensitivity").spliterator(), false)
            .filter(entry -> entry.get("bug").asText().equals(mistake))
            .findFirst()
            .orElseThrow();
    LossTerms terms = ReferenceNetwork.of(VAE).backpropagate().get();
    double found = wrong.applyAsDouble(terms);
    double expected = row.get("with_bug").asDouble();
    assertEquals(expected, found, TOLERANCE * expected, mistake + ": made as the reference says");
    assertApart(start(VAE), found, mistake);
  }

  private static double afterOneStep(
      ReferenceNetwork network, Optimizer rule, List<Parameter> trained) {
    network.backpropagate().get();
    new Descent(rule, 0, trained).step(network.rate());
    return network.backpropagate().get().objective();
  }

  private static double start(String id) {
    return after(id, 0);
  }

  private static double after(String id, int steps) {
    JsonNode expected = NeuralReference.of(id).get("expected");
    return expected.get("loss_before_step_and_after_each").get(steps).asDouble();
  }

  private static void assertApart(double reference, double wrong, String what) {
    double apart = Math.abs(reference - wrong) / Math.abs(reference);
    assertTrue(apart > 100 * TOLERANCE, what + ": only " + apart + " away from the reference");
  }
}
