package latentia.app.latent;

import java.util.HashMap;
import java.util.Map;
import latentia.lab.latent.CodeSpread;
import latentia.lab.latent.LatentScene;

/**
 * The codes from which places of the planes are lifted: they decide the latent dimensions that a
 * plane does not show.
 */
final class BaseCodes {
  private final Map<Integer, double[]> chosen = new HashMap<>();
  private int version;

  /** The code chosen for a model; else the mean of its prior, or of its codes. */
  double[] of(LatentScene scene, int model) {
    int latent = scene.network(model).latent();
    double[] base = chosen.get(model);
    if (base != null && base.length == latent) {
      return base;
    }
    return scene.network(model).isVariational()
        ? new double[latent]
        : CodeSpread.of(scene.shown().model(model).codes(), latent).mean();
  }

  void choose(int model, double[] z) {
    chosen.put(model, z.clone());
    version++;
  }

  void forget() {
    chosen.clear();
    version++;
  }

  /** Changes whenever a base does. */
  int version() {
    return version;
  }
}
