package latentia.lab.latent;

import latentia.engine.neural.Likelihood;
import latentia.engine.neural.NetworkSettings;

/** What losses are measured in: nats, or the units of the data squared. */
final class LossWords {
  private LossWords() {}

  static boolean inNats(NetworkSettings model) {
    return !(model.objective().likelihood() instanceof Likelihood.SquaredError);
  }

  /** "nats" where all models are measured in them, else what each of them uses. */
  static String unit(LatentScene scene) {
    long nats = scene.settings().models().stream().filter(LossWords::inNats).count();
    return Words.of(
        nats == scene.models() ? "unit.nats" : nats == 0 ? "unit.squared" : "unit.both");
  }
}
