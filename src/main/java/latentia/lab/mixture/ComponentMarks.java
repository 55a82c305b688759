package latentia.lab.mixture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import latentia.engine.mixture.MixtureParameters;
import latentia.figure.Axes;
import latentia.figure.Colour;
import latentia.figure.Mark;
import latentia.figure.Stroke;
import latentia.figure.TextRole;
import latentia.figure.Theme;
import latentia.lab.look.LargeType;
import latentia.lab.look.Window;

/** Ellipses, trails, numbered centres, handles and weights of the components in a plane. */
final class ComponentMarks {
  private static final double BADGE = 26;
  private static final double HANDLE = 8;
  private static final double GRIP = 10;

  /** With more components the weights no longer find a place beside their own ellipse. */
  private static final int MOST_WEIGHTS = 8;

  /** Later stops of a trail crowd around the centre, which is kept clear of anyway. */
  private static final int EARLY_STOPS = 12;

  /** Stops of a trail nearer than this, in standard deviations of the data, are one. */
  private static final double APART = 0.03;

  /** Stops nearer than this, in standard deviations, are the same to the eye. */
  private static final double SAME = 0.001;

  private final Theme theme;
  private final MixtureScene scene;
  private final MixtureView view;
  private final PlaneData place;
  private final List<double[]> centres = new ArrayList<>();
  private final List<PlaneEllipse> ellipses = new ArrayList<>();
  private final List<double[]> labels = new ArrayList<>();
  private MixtureParameters shown;

  ComponentMarks(MixtureScene scene, MixtureView view, PlaneData place) {
    this.theme = view.theme();
    this.scene = scene;
    this.view = view;
    this.place = place;
    scene.mixture().ifPresent(theta -> shown = view.plane().project(theta));
    for (int k = 0; k < scene.components(); k++) {
      double[] centre = view.plane().project(scene.mean(k));
      centres.add(centre);
      if (shown != null) {
        ellipses.add(PlaneEllipse.of(centre, shown.covariances()[k], place.sx(), place.sy()));
      }
    }
  }

  private int selected() {
    return view.editable() && view.selectedComponent() < scene.components()
        ? view.selectedComponent()
        : -1;
  }

  /** One and two standard deviations of each component, under the points' rims. */
  void ellipses(List<Mark> marks) {
    for (int k = 0; k < ellipses.size(); k++) {
      Colour colour = theme.component(k).mark();
      PlaneEllipse e = ellipses.get(k);
      marks.add(ellipse(e, 2, colour.withOpacity(0.05), new Stroke(colour, 1.4, 5, 4)));
      marks.add(ellipse(e, 1, colour.withOpacity(0.09), new Stroke(colour, 2.2)));
    }
  }

  private static Mark ellipse(PlaneEllipse e, double deviations, Colour fill, Stroke stroke) {
    return new Mark.Ellipse(
        e.cx(),
        e.cy(),
        deviations * e.ax(),
        deviations * e.ay(),
        deviations * e.bx(),
        deviations * e.by(),
        fill,
        stroke);
  }

  /** Where each centre came from: a thin line with a small open circle at every iteration. */
  void trails(List<Mark> marks) {
    int iterations = scene.after().iteration();
    boolean gliding = scene.moving() && scene.after().step() % 2 == 0;
    int stops = gliding ? iterations : iterations + 1;
    for (int k = 0; k < centres.size(); k++) {
      List<double[]> way = way(k, stops);
      double[] x = way.stream().mapToDouble(stop -> stop[0]).toArray();
      double[] y = way.stream().mapToDouble(stop -> stop[1]).toArray();
      marks.add(new Mark.Polyline(x, y, new Stroke(theme.muted(), 1.2)));
      marks.add(stops(x, y));
    }
  }

  /**
   * Where a centre stood in its first iterations and where it is now. A run of thousands of
   * iterations hardly moves for most of them; what lies on the stop before is left out.
   */
  private List<double[]> way(int component, int stops) {
    List<double[]> way = new ArrayList<>();
    for (int t = 0; t < stops; t++) {
      double[] stop = view.plane().project(scene.after().meanAt(t, component));
      if (way.isEmpty() || apart(way.get(way.size() - 1), stop, SAME)) {
        way.add(stop);
      }
    }
    way.add(centres.get(component));
    return way;
  }

  private boolean apart(double[] a, double[] b, double deviations) {
    double dx = (a[0] - b[0]) / place.sx();
    double dy = (a[1] - b[1]) / place.sy();
    return dx * dx + dy * dy > deviations * deviations;
  }

  /** Open circles where the centre stood; those that would lie on the next one are left out. */
  private Mark stops(double[] x, double[] y) {
    int last = x.length - 1;
    double[] shownX = new double[last];
    double[] shownY = new double[last];
    int count = 0;
    int next = last;
    for (int t = last - 1; t >= 0; t--) {
      if (apart(new double[] {x[t], y[t]}, new double[] {x[next], y[next]}, APART)) {
        shownX[count] = x[t];
        shownY[count++] = y[t];
        next = t;
      }
    }
    int[] argb = new int[count];
    Arrays.fill(argb, theme.canvas().argb());
    return new Mark.Points(
        Arrays.copyOf(shownX, count),
        Arrays.copyOf(shownY, count),
        argb,
        Mark.Shape.DISC,
        6,
        theme.muted(),
        1.2);
  }

  /** The square handles of the selected component, then every centre's number. */
  void centres(List<Mark> marks) {
    for (double[] end : handleEnds()) {
      Colour colour = theme.component(selected()).mark();
      marks.add(
          new Mark.Marker(
              end[0], end[1], Mark.Shape.SQUARE, HANDLE, theme.canvas(), new Stroke(colour, 1.6)));
    }
    for (int k = centres.size() - 1; k >= 0; k--) {
      double[] centre = centres.get(k);
      marks.add(
          new Mark.Badge(
              centre[0],
              centre[1],
              Integer.toString(k + 1),
              BADGE,
              theme.component(k).text(),
              theme.canvas(),
              theme.canvas()));
    }
  }

  /** Each component's mixing weight beside its ellipse. */
  void weights(List<Mark> marks, Window window) {
    if (shown == null || ellipses.size() > MOST_WEIGHTS) {
      return;
    }
    LabelPlaces places = new LabelPlaces(window, place, ellipses, occupied(), LargeType.in(theme));
    for (int k = 0; k < ellipses.size(); k++) {
      double[] spot = places.take(k);
      if (spot != null) {
        labels.addAll(places.extent(spot));
        marks.add(
            new Mark.Label(
                spot[0],
                spot[1],
                0,
                0,
                StepFormulas.weight(k, shown.weights()[k]),
                TextRole.FORMULA,
                theme.component(k).text(),
                Mark.Anchor.CENTRE,
                theme.canvas()));
      }
    }
  }

  /** The ends of the selected component's half axes; none where no ellipse is to be seen. */
  private List<double[]> handleEnds() {
    int selected = selected();
    if (selected < 0 || ellipses.isEmpty() || !view.shows(MixtureView.Layer.ELLIPSES)) {
      return List.of();
    }
    return IntStream.range(0, 4).mapToObj(ellipses.get(selected)::axisEnd).toList();
  }

  /** What can be dragged, the centres first so that they win where both are near. */
  List<Axes.Handle> handles() {
    List<Axes.Handle> handles = new ArrayList<>();
    if (!view.editable()) {
      return handles;
    }
    for (int k = 0; k < centres.size(); k++) {
      double[] centre = centres.get(k);
      handles.add(new Axes.Handle(HandleId.centre(k).id(), centre[0], centre[1], BADGE / 2 + 2));
    }
    List<double[]> ends = handleEnds();
    for (int axis = 0; axis < ends.size(); axis++) {
      String id = new HandleId(selected(), axis).id();
      handles.add(new Axes.Handle(id, ends.get(axis)[0], ends.get(axis)[1], GRIP));
    }
    return handles;
  }

  /** Places that a callout should not cover. */
  List<double[]> occupied() {
    List<double[]> occupied = new ArrayList<>(centres);
    occupied.addAll(labels);
    occupied.addAll(handleEnds());
    for (int k = 0; k < centres.size() && view.shows(MixtureView.Layer.TRAILS); k++) {
      for (int t = 0; t <= Math.min(scene.after().iteration(), EARLY_STOPS); t++) {
        occupied.add(view.plane().project(scene.after().meanAt(t, k)));
      }
    }
    return occupied;
  }
}
