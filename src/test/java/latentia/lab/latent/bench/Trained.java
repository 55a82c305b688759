package latentia.lab.latent.bench;

import latentia.data.Catalogue;
import latentia.data.Dataset;
import latentia.lab.latent.LatentData;
import latentia.lab.latent.LatentLab;
import latentia.lab.latent.LatentMaps;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.LatentSettings;
import latentia.lab.latent.LatentSnapshot;
import latentia.lab.latent.Probe;
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
      return new LatentScene(
          data, settings, end, end, Probe.none(), LatentMaps.none(settings.models().size()));
    }
  }

  /** The same models and rows without classes. */
  static LatentScene withoutLabels(LatentScene scene) throws Exception {
    Dataset source = scene.data().source();
    Dataset bare = Dataset.of(source.name(), source.columnNames(), source.rowMajor());
    return new LatentScene(
        LatentData.of(bare),
        scene.settings(),
        scene.shown(),
        scene.newest(),
        scene.probe(),
        scene.maps());
  }
}
