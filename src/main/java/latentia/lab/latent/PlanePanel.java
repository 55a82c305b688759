package latentia.lab.latent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import latentia.data.Labels;
import latentia.engine.neural.NetworkSnapshot;
import latentia.figure.Axes;
import latentia.figure.Axis;
import latentia.figure.Colour;
import latentia.figure.Field;
import latentia.figure.Mark;
import latentia.figure.Scale;
import latentia.figure.Theme;
import latentia.lab.look.ClassNames;
import latentia.lab.look.LargeType;
import latentia.lab.look.PriorMarks;
import latentia.lab.look.RowPictures;
import latentia.lab.look.Window;

/** The plane of one model: its codes, the layers under them, and the conversation over them. */
final class PlanePanel {
  static final String ID = "plane-";
  static final String CODES = "codes-";
  static final String PIN = "pin-";

  /** More planes than these beside each other have no room for the full names of the models. */
  private static final int WIDE_PLANES = 2;

  private static final double PICK_RADIUS = 10;
  private static final double GRASP = 12;
  private static final double JITTER = 0.8;

  private final CodePoints points = new CodePoints();
  private final MapLayer holes = new MapLayer();
  private final MapLayer density = new MapLayer();
  private final MapLayer manifold = new MapLayer();
  private final int model;

  private NetworkSnapshot keptSnapshot;
  private LatentView.PlaneChoice keptChoice;
  private CodePlane plane;
  private double[][] places;
  private Object keptEllipses;
  private List<Mark> ellipses = List.of();

  PlanePanel(int model) {
    this.model = model;
  }

  /**
   * @param holesTop the value that takes the last colour of the map of holes
   */
  Axes axes(
      LatentScene scene,
      LatentView view,
      ModelTitle title,
      CodeColours colours,
      RowPictures pictures,
      double holesTop) {
    project(scene.shown().model(model), view.plane());
    Theme theme = view.theme();
    LatentMaps.ModelMaps maps = scene.maps().models().get(model);
    boolean line = plane.latent() == 1;
    Optional<LatentMaps.Manifold> grid = shown(LatentView.Layer.MANIFOLD, view, maps.manifold());
    Optional<Field> holeMap = shown(LatentView.Layer.HOLES, view, maps.holes());
    boolean dark = holeMap.isPresent() && grid.isEmpty();
    Window window = window(scene, view, grid, line);
    Scale[] scales = scales(window, grid, view);
    Colour ink = dark ? OverMap.ink(theme) : theme.text();
    Colour halo = dark ? OverMap.halo(theme) : theme.canvas();

    List<Mark> marks = new ArrayList<>();
    if (grid.isPresent()) {
      marks.addAll(manifold.manifold(grid.get(), scales[0], scales[1], pictures));
    } else {
      holeMap.ifPresent(field -> marks.addAll(holes.holes(field, holesTop, theme)));
      shown(LatentView.Layer.DENSITY, view, maps.density())
          .filter(field -> !dark)
          .ifPresent(field -> marks.addAll(density.density(field, theme)));
      addCodes(marks, scene, view, colours, theme, dark);
      if (scene.network(model).isVariational() && view.shows(LatentView.Layer.PRIOR, model)) {
        PriorMarks.add(
            marks,
            line,
            deviations -> Words.of("plane.sigma", deviations),
            dark ? ink : theme.text(),
            halo);
      }
      Optional<Labels> classes = colours.classes();
      if (classes.isPresent() && !line) {
        marks.addAll(
            ClassNames.marks(
                classes.get(),
                places,
                PathMarks.way(scene, model, plane),
                window,
                theme,
                ink,
                halo));
      }
    }
    List<Axes.Handle> handles = new ArrayList<>();
    addProbe(marks, handles, scene, new CursorMarks(scene, pictures, theme), theme, ink, halo);
    boolean even = grid.isEmpty() || !(scales[0] instanceof Scale.Normal);
    return new Axes(
        ID + model,
        LargeType.in(theme) || scene.models() > WIDE_PLANES ? title.brief() : title.full(),
        note(scene, view, grid.isPresent(), holeMap.isPresent()),
        List.of(),
        new Axis(caption(view, 0), scales[0], List.of(), !dark && grid.isEmpty(), true),
        line
            ? Axis.bare(window.bottom(), window.top())
            : new Axis(caption(view, 1), scales[1], List.of(), !dark && grid.isEmpty(), true),
        even && !line,
        marks,
        handles,
        List.of(new Axes.PickTarget(CODES + model, places[0], places[1], PICK_RADIUS)));
  }

  private void project(NetworkSnapshot snapshot, LatentView.PlaneChoice choice) {
    if (snapshot == keptSnapshot && choice.equals(keptChoice)) {
      return;
    }
    keptSnapshot = snapshot;
    keptChoice = choice;
    plane = LatentPlanes.of(choice, snapshot);
    places = plane.project(snapshot.codes());
    if (plane.latent() == 1) {
      for (int n = 0; n < places[1].length; n++) {
        places[1][n] = JITTER * (2 * new SplittableRandom(n).nextDouble() - 1);
      }
    }
  }

  private <T> Optional<T> shown(LatentView.Layer layer, LatentView view, Optional<T> map) {
    return view.shows(layer, model) && plane.latent() > 1 ? map : Optional.empty();
  }

  /** What is in sight; of a manifold just that. */
  private Window window(
      LatentScene scene, LatentView view, Optional<LatentMaps.Manifold> grid, boolean line) {
    Optional<Window> zoom = PlaneWindow.zoom(view, model);
    if (zoom.isPresent()) {
      return zoom.get();
    }
    if (grid.isPresent()) {
      return new GridScale(grid.get()).window();
    }
    boolean prior =
        scene.network(model).isVariational() && view.shows(LatentView.Layer.PRIOR, model);
    Window all = PlaneWindow.all(places, prior);
    return line ? new Window(all.left(), -1.3, all.right(), 1.3) : all;
  }

  private Scale[] scales(Window window, Optional<LatentMaps.Manifold> grid, LatentView view) {
    if (grid.isPresent()) {
      GridScale scale = new GridScale(grid.get());
      if (scale.normal() && PlaneWindow.zoom(view, model).isEmpty()) {
        return new Scale[] {scale.across(), scale.up()};
      }
    }
    return new Scale[] {
      new Scale.Linear(window.left(), window.right()),
      new Scale.Linear(window.bottom(), window.top())
    };
  }

  private void addCodes(
      List<Mark> marks,
      LatentScene scene,
      LatentView view,
      CodeColours colours,
      Theme theme,
      boolean dark) {
    marks.addAll(points.marks(scene, model, plane, places, colours, theme, dark));
    boolean wanted =
        scene.network(model).isVariational()
            && view.shows(LatentView.Layer.POSTERIORS, model)
            && plane.latent() > 1;
    if (!wanted) {
      return;
    }
    PosteriorMarks posteriors = new PosteriorMarks(scene, model, plane, colours, theme);
    List<Object> source = List.of(plane, colours.classes().isPresent(), theme.id());
    if (!source.equals(keptEllipses)) {
      ellipses = posteriors.some();
      keptEllipses = source;
    }
    marks.addAll(ellipses);
    new LinkedPlaces(scene)
        .cursor(model)
        .map(Probe.Place::row)
        .filter(row -> row >= 0)
        .ifPresent(row -> marks.add(posteriors.one(row)));
    if (scene.probe().row() >= 0 && scene.probe().row() < places[0].length) {
      marks.add(posteriors.one(scene.probe().row()));
    }
  }

  private void addProbe(
      List<Mark> marks,
      List<Axes.Handle> handles,
      LatentScene scene,
      CursorMarks cursor,
      Theme theme,
      Colour ink,
      Colour halo) {
    LinkedPlaces linked = new LinkedPlaces(scene);
    List<double[]> avoid = new ArrayList<>();
    List<Probe.Place> pins = scene.probe().pins();
    for (int i = 0; i < pins.size(); i++) {
      Probe.Place pin = pins.get(i);
      if (pin.model() == model && linked.holds(pin)) {
        double[] z = linked.of(pin, Probe.Link.INPUT, model).z();
        marks.add(new Mark.Pin(x(z), y(z), Integer.toString(i + 1)));
        handles.add(new Axes.Handle(PIN + i, x(z), y(z), GRASP));
        avoid.add(new double[] {x(z), y(z)});
      }
    }
    double[][] way = PathMarks.way(scene, model, plane);
    if (way.length > 0) {
      int current = linked.path().get().current();
      PathMarks.add(marks, handles, way, current, theme, ink, halo);
      avoid.addAll(PathMarks.mainPlaces(way, current));
    }
    linked
        .cursor(model)
        .ifPresent(place -> cursor.add(marks, place, x(place.z()), y(place.z()), avoid));
  }

  private double x(double[] z) {
    return plane.x(z);
  }

  private double y(double[] z) {
    return plane.latent() == 1 ? 0 : plane.y(z);
  }

  private String note(LatentScene scene, LatentView view, boolean decoded, boolean map) {
    if (LargeType.in(view.theme())) {
      return "";
    }
    return decoded
        ? LatentFormulas.decoded()
        : map ? LatentFormulas.holes() : LatentFormulas.code(scene.settings().model(model));
  }

  /** Which dimension it is, where there are more than two. */
  private String caption(LatentView view, int direction) {
    if (plane.latent() <= 2) {
      return "";
    }
    if (view.plane() instanceof LatentView.PlaneChoice.Axes axes) {
      return "$z_{" + (LatentPlanes.dimensions(axes, plane.latent())[direction] + 1) + "}$";
    }
    return Words.of("plane.principal", direction + 1);
  }
}
