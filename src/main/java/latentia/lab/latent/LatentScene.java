package latentia.lab.latent;

import latentia.engine.neural.TrainedNetwork;

/**
 * One moment of the lab, all that its figures show.
 *
 * @param shown the models at the playhead
 * @param newest the models at the end of what is known, for the curves
 * @param maps what the worker has computed so far for the layers
 */
public record LatentScene(
    LatentData data,
    LatentSettings settings,
    LatentSnapshot shown,
    LatentSnapshot newest,
    Probe probe,
    LatentMaps maps) {
  /** The end of a run, with nothing pointed at and no maps. */
  public static LatentScene still(
      LatentData data, LatentSettings settings, LatentSnapshot snapshot) {
    LatentMaps none = LatentMaps.none(settings.models().size());
    return new LatentScene(data, settings, snapshot, snapshot, Probe.none(), none);
  }

  public LatentScene withProbe(Probe other) {
    return new LatentScene(data, settings, shown, newest, other, maps);
  }

  public LatentScene withMaps(LatentMaps other) {
    return new LatentScene(data, settings, shown, newest, probe, other);
  }

  public TrainedNetwork network(int model) {
    return shown.model(model).network();
  }

  public int models() {
    return shown.models().size();
  }
}
