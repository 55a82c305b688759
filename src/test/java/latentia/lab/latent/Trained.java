package latentia.lab.latent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import latentia.data.Catalogue;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.data.Labels;
import latentia.engine.neural.Likelihood;
import latentia.engine.neural.NetworkSettings;
import latentia.training.Session;

/** Scenes of quickly trained models for tests. */
final class Trained {
  private Trained() {}

  /** An autoencoder and a variational one on 300 digits after two epochs. */
  static LatentScene digits(int latent) {
    LatentSettings settings =
        LatentSettings.standard()
            .withEach(
                model ->
                    model
                        .withArchitecture(
                            model.architecture().withHidden(List.of(32)).withLatent(latent))
                        .withTraining(model.training().withEpochs(2)));
    return scene(rows("digits", 300), settings);
  }

  /** The same on iris flowers, which are no images. */
  static LatentScene iris(int latent) {
    LatentSettings settings =
        LatentSettings.standard()
            .withEach(
                model ->
                    model
                        .withArchitecture(
                            model.architecture().withHidden(List.of(8)).withLatent(latent))
                        .withObjective(model.objective().withLikelihood(likelihood(model)))
                        .withTraining(model.training().withEpochs(2)));
    return scene(rows("iris", 150), settings);
  }

  /** The same models; every other row has lost its class, and the first ones all of them. */
  static LatentScene withoutSomeClasses(LatentScene scene) {
    Dataset source = scene.data().source();
    Labels labels = source.labels().orElseThrow();
    int[] codes = new int[source.rows()];
    Arrays.setAll(codes, n -> n < 20 || n % 2 == 0 ? -1 : labels.code(n));
    try {
      return new LatentScene(
          LatentData.of(source.withLabels(new Labels(labels.name(), labels.classes(), codes))),
          scene.settings(),
          scene.shown(),
          scene.newest(),
          scene.probe(),
          scene.maps());
    } catch (DataException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Likelihood likelihood(NetworkSettings model) {
    return model.isVariational() ? new Likelihood.Gaussian(0.5) : new Likelihood.SquaredError();
  }

  static Dataset rows(String name, int count) {
    try {
      int[] chosen = new int[count];
      for (int i = 0; i < count; i++) {
        chosen[i] = i;
      }
      return Catalogue.load(name, 1).selectRows(chosen);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  static LatentScene scene(Dataset source, LatentSettings settings) {
    try {
      LatentData data = LatentData.of(source);
      List<LatentSnapshot> snapshots = new ArrayList<>();
      try (Session<LatentSnapshot> session = LatentLab.open(data, settings)) {
        snapshots.add(session.snapshot());
        while (session.status().running()) {
          session.step();
        }
        snapshots.add(session.snapshot());
      }
      return new LatentScene(
          data,
          settings,
          snapshots.get(1),
          snapshots.get(1),
          Probe.none(),
          LatentMaps.none(settings.models().size()));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  static LatentScene with(LatentScene scene, Probe probe) {
    return new LatentScene(
        scene.data(), scene.settings(), scene.shown(), scene.newest(), probe, scene.maps());
  }

  static LatentScene with(LatentScene scene, LatentMaps maps) {
    return new LatentScene(
        scene.data(), scene.settings(), scene.shown(), scene.newest(), scene.probe(), maps);
  }

  /** A cursor on row 7, a pin in each plane, a path from row 3 to a free place of model 1. */
  static Probe conversation(LatentScene scene) {
    double[] free = new double[scene.network(1).latent()];
    free[0] = 0.25;
    Probe.Place row = new Probe.Place(0, free, 3);
    Probe.Place place = new Probe.Place(1, free, -1);
    return Probe.none()
        .withCursor(Optional.of(new Probe.Place(0, free, 7)))
        .withPins(List.of(new Probe.Place(0, free, -1), place))
        .withPath(Optional.of(new Probe.Path(row, place, true, 9, 2)));
  }
}
