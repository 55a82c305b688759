package latentia.app.latent.bench;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import latentia.app.HeaderControls;
import latentia.app.Named;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.bench.ModelNames;

/** A list of the models to choose from. */
final class ModelChoice {
  private ModelChoice() {}

  /** Offers the models of a scene; at first the variational one is chosen, if there is one. */
  static int offer(ComboBox<Named<Integer>> box, LatentScene scene) {
    List<String> names = ModelNames.of(scene.settings());
    List<Named<Integer>> models =
        IntStream.range(0, names.size())
            .mapToObj(model -> new Named<>(model, names.get(model)))
            .toList();
    int variational =
        IntStream.range(0, names.size())
            .filter(model -> scene.network(model).isVariational())
            .findFirst()
            .orElse(0);
    return HeaderControls.offer(box, models, variational);
  }
}
