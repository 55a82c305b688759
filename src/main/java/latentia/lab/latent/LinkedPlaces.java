package latentia.lab.latent;

import java.util.Optional;
import latentia.engine.neural.TrainedNetwork;

/**
 * What a place in one model's plane means in the others. Reads single rows in plain Java; cheap
 * enough for every move of the mouse.
 */
public record LinkedPlaces(LatentScene scene) {
  /**
   * The cursor in a model's plane: of an input from elsewhere its code, unless something is pointed
   * at; of a path its current frame; empty when nothing is pointed at.
   */
  public Optional<Probe.Place> cursor(int model) {
    Probe probe = scene.probe();
    Optional<Probe.Place> pointed = probe.cursor().filter(this::holds);
    if (pointed.isEmpty() && probe.input().isPresent()) {
      double[] z = scene.network(model).encode(probe.input().get()).mean();
      return Optional.of(new Probe.Place(model, z, -1));
    }
    Optional<Probe.Path> way = path();
    if (probe.link() == Probe.Link.PATH && way.isPresent()) {
      Probe.Path path = way.get();
      double[] z = path(path, model)[path.current()];
      int row = path.current() == 0 ? path.from().row() : -1;
      row = path.current() == path.frames() - 1 ? path.to().row() : row;
      return Optional.of(new Probe.Place(model, z, row));
    }
    return pointed.map(place -> of(place, probe.link(), model));
  }

  /** The path, if its ends are places of these models. */
  public Optional<Probe.Path> path() {
    return scene.probe().path().filter(path -> holds(path.from()) && holds(path.to()));
  }

  /** The codes of all frames of a path in a model, {@code frames x latent}. */
  public double[][] path(Probe.Path path, int model) {
    Probe.Link link = scene.probe().link() == Probe.Link.CODE ? Probe.Link.CODE : Probe.Link.INPUT;
    return CodePath.frames(
        of(path.from(), link, model).z(),
        of(path.to(), link, model).z(),
        path.spherical(),
        path.frames());
  }

  /**
   * The place of {@code model} that belongs to {@code place}. The same code where the latent sizes
   * agree and codes are shared; else the code of the same row, or of what is decoded there.
   */
  public Probe.Place of(Probe.Place place, Probe.Link link, int model) {
    boolean shared = link == Probe.Link.CODE && agree(place.model(), model);
    if (place.row() >= 0) {
      return shared && place.model() != model
          ? new Probe.Place(model, codeOfRow(place.row(), place.model()), -1)
          : new Probe.Place(model, codeOfRow(place.row(), model), place.row());
    }
    if (place.model() == model || shared) {
      return new Probe.Place(model, place.z(), -1);
    }
    double[] decoded = scene.network(place.model()).decode(place.z());
    return new Probe.Place(model, scene.network(model).encode(decoded).mean(), -1);
  }

  /** Whether a place is one of these models and data: settings may have changed since. */
  public boolean holds(Probe.Place place) {
    return place.model() < scene.models()
        && (place.row() >= 0
            ? place.row() < scene.data().shown().rows()
            : place.z().length == scene.network(place.model()).latent());
  }

  private boolean agree(int one, int other) {
    return scene.network(one).latent() == scene.network(other).latent();
  }

  /** As the plane shows it: from the snapshot. */
  private double[] codeOfRow(int row, int model) {
    TrainedNetwork network = scene.network(model);
    float[] codes = scene.shown().model(model).codes();
    double[] z = new double[network.latent()];
    for (int j = 0; j < z.length; j++) {
      z[j] = codes[row * z.length + j];
    }
    return z;
  }
}
