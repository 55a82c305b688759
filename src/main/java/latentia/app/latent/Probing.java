package latentia.app.latent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import latentia.lab.latent.LatentData;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.LatentSnapshot;
import latentia.lab.latent.LatentView;
import latentia.lab.latent.Probe;
import latentia.lab.latent.Probe.Place;
import latentia.lab.look.TypicalRows;

/** What the mouse points at, pins and joins in the planes. Nothing of it changes the run. */
public final class Probing {
  /** As many pins as the tray shows. */
  static final int MOST_PINS = 6;

  private static final int USUAL_FRAMES = 12;

  private final LatentViewModel lab;
  private final BaseCodes bases;

  Probing(LatentViewModel lab, BaseCodes bases) {
    this.lab = lab;
    this.bases = bases;
  }

  private Probe probe() {
    return lab.probeProperty().get();
  }

  private void set(Probe next) {
    lab.probeProperty().set(next);
  }

  /** The plane of a model, lifted from the code that is set in "Turn the code". */
  SeenPlane seen(LatentScene scene, LatentView view, int model) {
    return SeenPlane.of(scene, view, model, bases);
  }

  /** A place of a model's plane, or the code of a row that is seen there. */
  private Optional<Place> place(int model, double x, double y, int row) {
    return lab.shown()
        .map(
            scene ->
                row >= 0
                    ? new Place(model, code(scene.shown(), model, row), row)
                    : new Place(
                        model, seen(scene, lab.viewProperty().get(), model).lift(x, y), -1));
  }

  private static double[] code(LatentSnapshot snapshot, int model, int row) {
    float[] codes = snapshot.model(model).codes();
    int latent = snapshot.model(model).network().latent();
    return IntStream.range(row * latent, (row + 1) * latent).mapToDouble(i -> codes[i]).toArray();
  }

  /**
   * Points at a place of a model's plane.
   *
   * @param row the row (among those shown) whose code is there, or -1
   */
  public void point(int model, double x, double y, int row) {
    set(probe().withCursor(place(model, x, y, row)));
  }

  /** Points at a code. */
  public void pointAt(Place place) {
    set(probe().withCursor(Optional.of(place)));
  }

  /** Marks in every plane its own code of a row that is not among the data; empty for none. */
  public void mark(Optional<double[]> input) {
    if (input.isPresent() || probe().input().isPresent()) {
      set(probe().withInput(input));
    }
  }

  /** The code that decides the latent dimensions which a model's plane does not show. */
  public double[] base(int model) {
    return lab.shown().map(scene -> bases.of(scene, model)).orElse(new double[0]);
  }

  /** Chooses that code, and points at it. */
  public void setBase(int model, double[] z) {
    bases.choose(model, z);
    lab.lookAgain();
    pointAt(new Place(model, z.clone(), -1));
  }

  /** Points nowhere. */
  public void leave() {
    if (probe().cursor().isPresent()) {
      set(probe().withCursor(Optional.empty()));
    }
  }

  /** What the planes share. */
  public void link(Probe.Link link) {
    set(probe().withLink(link));
  }

  /** Picks a row (among those shown). */
  public void pick(int row) {
    set(probe().withRow(row));
  }

  /** A click: picks the row whose code is there, or pins the free place. */
  public void click(int model, double x, double y, int row) {
    if (row >= 0) {
      pick(row);
    } else {
      place(model, x, y, -1).ifPresent(this::pin);
    }
  }

  /** Keeps a place; beyond the room of the tray the oldest is let go. */
  public void pin(Place place) {
    List<Place> pins = new ArrayList<>(probe().pins());
    pins.add(place);
    set(probe().withPins(pins.subList(Math.max(0, pins.size() - MOST_PINS), pins.size())));
  }

  /** Lets a pin (0-based) go. */
  public void unpin(int number) {
    List<Place> pins = new ArrayList<>(probe().pins());
    if (number >= 0 && number < pins.size()) {
      pins.remove(number);
      set(probe().withPins(pins));
    }
  }

  /** Lets the pin go that was set last. */
  public void unpinLast() {
    unpin(probe().pins().size() - 1);
  }

  /** Moves a pin (0-based). */
  public void movePin(int number, double x, double y) {
    List<Place> pins = new ArrayList<>(probe().pins());
    if (number >= 0 && number < pins.size()) {
      place(pins.get(number).model(), x, y, -1).ifPresent(place -> pins.set(number, place));
      set(probe().withPins(pins));
    }
  }

  /** A path from one place of a model's plane to another; -1 for a place without a row. */
  public void join(int model, double[] from, int fromRow, double[] to, int toRow) {
    Optional<Place> start = place(model, from[0], from[1], fromRow);
    Optional<Place> end = place(model, to[0], to[1], toRow);
    if (start.isPresent() && end.isPresent()) {
      set(probe().withPath(Optional.of(path(start.get(), end.get()))));
    }
  }

  private Probe.Path path(Place from, Place to) {
    return probe()
        .path()
        .map(old -> new Probe.Path(from, to, old.spherical(), old.frames(), 0))
        .orElseGet(() -> new Probe.Path(from, to, false, USUAL_FRAMES, 0));
  }

  /** Moves an end of the path. */
  public void moveEnd(boolean start, int model, double x, double y) {
    probe()
        .path()
        .ifPresent(
            path ->
                place(model, x, y, -1)
                    .ifPresent(
                        place ->
                            set(
                                probe()
                                    .withPath(
                                        Optional.of(
                                            new Probe.Path(
                                                start ? place : path.from(),
                                                start ? path.to() : place,
                                                path.spherical(),
                                                path.frames(),
                                                path.current()))))));
  }

  /** Changes the path, if there is one. */
  public void changePath(UnaryOperator<Probe.Path> change) {
    set(probe().withPath(probe().path().map(change)));
  }

  /**
   * The probe at another moment: places that are codes of rows follow their rows. Where nothing has
   * been joined or picked yet, something is, so that there is something to see.
   */
  Probe following(Probe old, LatentData data, LatentSnapshot snapshot) {
    int rows = data.shown().rows();
    Probe.Path path =
        old.path()
            .map(
                known ->
                    new Probe.Path(
                        follow(known.from(), snapshot),
                        follow(known.to(), snapshot),
                        known.spherical(),
                        known.frames(),
                        known.current()))
            .orElseGet(() -> firstPath(data, snapshot));
    return new Probe(
        old.cursor().map(place -> follow(place, snapshot)),
        old.link(),
        old.row() < 0 || old.row() >= rows ? path.from().row() : old.row(),
        old.pins().stream().map(place -> follow(place, snapshot)).toList(),
        Optional.of(path),
        old.input().filter(input -> input.length == data.shown().columns()));
  }

  private static Place follow(Place place, LatentSnapshot snapshot) {
    if (place.row() < 0) {
      return place;
    }
    double[] code = code(snapshot, place.model(), place.row());
    return Arrays.equals(code, place.z()) ? place : new Place(place.model(), code, place.row());
  }

  private Probe.Path firstPath(LatentData data, LatentSnapshot snapshot) {
    int[] ends = TypicalRows.apart(data.shown());
    return path(
        new Place(0, code(snapshot, 0, ends[0]), ends[0]),
        new Place(0, code(snapshot, 0, ends[1]), ends[1]));
  }
}
