package latentia.lab.latent.bench;

import java.util.List;
import latentia.engine.neural.NetworkSettings;
import latentia.lab.latent.LatentSettings;
import latentia.lab.latent.ModelTitle;

/** Short names that tell the models of a run apart, without formulas. */
public final class ModelNames {
  private ModelNames() {}

  /** "AE" and "VAE"; of several alike "VAE β = 0", "VAE β = 4"; one per model. */
  public static List<String> of(LatentSettings settings) {
    return ModelTitle.of(settings).stream().map(title -> plain(title.brief())).toList();
  }

  private static String plain(String formula) {
    return formula.replace("$", "").replace("\\beta", "β").replace("\\lambda", "λ");
  }

  /** In which unit the reconstruction loss of a model is measured: nats or squared error. */
  static String unit(NetworkSettings model) {
    return Words.of(model.objective().likelihood().inNats() ? "unit.nats" : "unit.squares");
  }

  /** "22.5 nats", or "error 0.04" where squared error is meant. */
  static String loss(double value, NetworkSettings model) {
    return Words.of(
        model.objective().likelihood().inNats() ? "loss.nats" : "loss.squares",
        Numbers.loss(value));
  }
}
