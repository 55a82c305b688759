package latentia.lab.latent;

import java.util.List;
import latentia.engine.neural.NetworkSettings;

/** What losses are measured in: nats, or the units of the data squared. */
final class LossWords {
  private LossWords() {}

  static boolean inNats(NetworkSettings model) {
    return model.objective().likelihood().inNats();
  }

  /** "nats" where all models are measured in them; "own units" where they differ. */
  static String unit(List<NetworkSettings> models) {
    long nats = models.stream().filter(LossWords::inNats).count();
    return Words.of(nats == models.size() ? "unit.nats" : nats == 0 ? "unit.squared" : "unit.both");
  }
}
