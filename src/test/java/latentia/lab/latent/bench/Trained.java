package latentia.lab.latent.bench;

import java.util.Arrays;
import java.util.function.IntPredicate;
import latentia.data.Catalogue;
import latentia.data.Dataset;
import latentia.data.Labels;
import latentia.lab.latent.LatentData;
import latentia.lab.latent.LatentLab;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.LatentSettings;
import latentia.lab.latent.LatentSnapshot;
import latentia.training.Session;

/** Scenes of trained models for the tests of this room. */
final class Trained {
  private Trained() {}

  static LatentSettings epochs(LatentSettings settings, int epochs) {
    return settings.withEach(model -> model.withTraining(model.training().withEpochs(epochs)));
  }

  static LatentScene scene(String name, LatentSettings settings) throws Exception {
    return scene(LatentData.of(Catalogue.load(name, 1)), settings);
  }

  /** With the settings that suit the data. */
  static LatentScene fitting(Dataset source) throws Exception {
    LatentData data = LatentData.of(source);
    return scene(data, LatentSettings.fitting(data));
  }

  static LatentScene scene(LatentData data, LatentSettings settings) throws Exception {
    try (Session<LatentSnapshot> session = LatentLab.open(data, settings)) {
      while (session.status().running()) {
        session.step();
      }
      LatentSnapshot end = session.snapshot();
      return LatentScene.still(data, settings, end);
    }
  }

  /** The same models and rows, of which only some have kept their class. */
  static LatentScene withClasses(LatentScene scene, IntPredicate kept) throws Exception {
    Dataset source = scene.data().source();
    Labels labels = source.labels().orElseThrow();
    int[] codes = new int[source.rows()];
    Arrays.setAll(codes, n -> kept.test(n) ? labels.code(n) : -1);
    return with(scene, source.withLabels(new Labels(labels.name(), labels.classes(), codes)));
  }

  /** The same models and rows without classes. */
  static LatentScene withoutLabels(LatentScene scene) throws Exception {
    Dataset source = scene.data().source();
    return with(scene, Dataset.of(source.name(), source.columnNames(), source.rowMajor()));
  }

  private static LatentScene with(LatentScene scene, Dataset source) throws Exception {
    return new LatentScene(
        LatentData.of(source),
        scene.settings(),
        scene.shown(),
        scene.newest(),
        scene.probe(),
        scene.maps());
  }
}
