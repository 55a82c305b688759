package latentia.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import latentia.engine.neural.Likelihood;
import latentia.engine.neural.NetworkSettings;
import latentia.engine.neural.Objective;

/**
 * A network as a row of the comparison describes it.
 *
 * @param columns d
 * @param hidden widths of the encoder's hidden layers
 * @param latent width of the code
 * @param objective {@code ae}, {@code vae} or {@code iwae}
 * @param samples draws per row and step of a variational network
 */
record NetworkSpec(int columns, List<Integer> hidden, int latent, String objective, int samples) {
  static NetworkSpec of(JsonNode work) {
    List<Integer> hidden =
        StreamSupport.stream(work.get("hidden").spliterator(), false).map(JsonNode::asInt).toList();
    return new NetworkSpec(
        work.get("columns").asInt(),
        hidden,
        work.get("latent").asInt(),
        work.get("objective").asText(),
        work.path("samples").asInt(1));
  }

  /** Adam at 0.001, batches of 128, cross-entropy, and no end. */
  NetworkSettings settings() {
    NetworkSettings usual =
        objective.equals("ae")
            ? NetworkSettings.autoencoder()
            : NetworkSettings.variational()
                .withObjective(
                    new Objective.Variational(
                        new Likelihood.Bernoulli(), 1, samples, objective.equals("iwae")));
    return usual
        .withArchitecture(usual.architecture().withHidden(hidden).withLatent(latent))
        .withTraining(usual.training().withEpochs(Integer.MAX_VALUE));
  }
}
