package latentia.lab.components;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import latentia.data.Dataset;
import latentia.data.Labels;
import latentia.engine.linear.LinearModel;
import latentia.figure.Axes;
import latentia.figure.Axis;
import latentia.figure.Footer;
import latentia.figure.Mark;
import latentia.figure.Scale;
import latentia.figure.Stroke;
import latentia.figure.Theme;
import latentia.lab.look.ClassNames;
import latentia.lab.look.ClassPoints;
import latentia.lab.look.Kept;
import latentia.lab.look.LargeType;
import latentia.lab.look.RoundWindow;
import latentia.lab.look.RowForm;
import latentia.lab.look.Sheet;
import latentia.lab.look.Window;

/**
 * The codes of the rows on two components. Points and names are the same marks as long as the model
 * is, so that only the conversation over them is painted anew.
 */
final class ScoresPanel {
  static final String ID = "scores";
  private static final double PICK_RADIUS = 10;
  private static final double JITTER = 0.8;
  private static final double LINE_REACH = 1.3;
  private static final double MARGIN = 0.05;

  /** Guides come from beyond the frame, whatever part of the plane it shows. */
  private static final double BEYOND = 50;

  private final Scores scores;
  private final Kept<Dataset> shown = new Kept<>();
  private final Kept<Plane> planes = new Kept<>();
  private final Kept<List<Mark>> names = new Kept<>();

  ScoresPanel(Scores scores) {
    this.scores = scores;
  }

  /** What rests while the pointer moves. */
  private record Plane(double[][] places, Window window, List<Mark> marks, Axes.PickTarget rows) {}

  /** The two components shown; the same twice where there is but one. */
  static int[] components(ComponentsScene scene, ComponentsView view) {
    int last = ModelReach.count(scene.model()) - 1;
    return new int[] {Math.min(view.across(), last), Math.min(view.up(), last)};
  }

  Axes axes(ComponentsScene scene, ComponentsView view, RowForm form) {
    int[] pair = components(scene, view);
    boolean line = pair[0] == pair[1];
    Theme theme = view.theme();
    Plane plane = plane(scene, pair, theme);
    Window window = line ? plane.window() : view.zoom().orElse(plane.window());
    List<Mark> marks = new ArrayList<>(plane.marks());
    if (!line) {
      marks.addAll(names(scene, plane, pair, theme));
    }
    addRow(marks, scene, pair, theme, window);
    boolean decoded = view.shows(ComponentsView.Layer.DECODED);
    if (decoded && scene.probe().cursor().isPresent()) {
      double[] at = scene.probe().cursor().get();
      new DecodedCallout(scene, form, theme).add(marks, pair, at[0], line ? 0 : at[1]);
    }
    return new Axes(
        ID,
        Words.of("scores.title"),
        note(scene, view),
        List.of(),
        axis(Symbols.axis(scene, pair[0]), window.left(), window.right()),
        line
            ? Axis.bare(window.bottom(), window.top())
            : axis(Symbols.axis(scene, pair[1]), window.bottom(), window.top()),
        !line && equal(scene.settings().method()),
        marks,
        List.of(),
        List.of(plane.rows()));
  }

  /** What colours and shapes mean. */
  Footer footer(ComponentsScene scene, Theme theme) {
    Dataset rows = shown(scene.data());
    Optional<Labels> labels = rows.labels();
    if (labels.isEmpty()) {
      return Footer.none();
    }
    return new Footer(
        RowWords.classNoun(rows, labels.get()),
        ClassPoints.legend(labels.get(), theme),
        List.of(),
        "");
  }

  /** How many of the rows are drawn, else what can be done here. */
  private static String note(ComponentsScene scene, ComponentsView view) {
    if (LargeType.in(view.theme())) {
      return "";
    }
    String thinned = scene.data().thinned();
    boolean decoded = view.shows(ComponentsView.Layer.DECODED);
    return thinned.isEmpty() && decoded ? Words.of("scores.note") : thinned;
  }

  /** Whether both components are measured in the same unit. */
  private static boolean equal(Method method) {
    return method == Method.PCA || method == Method.PROBABILISTIC || method == Method.LOGISTIC;
  }

  private static Axis axis(String label, double low, double high) {
    return new Axis(label, new Scale.Linear(low, high), List.of(), true, true);
  }

  private Dataset shown(ComponentsData data) {
    return shown.get(List.of(data), () -> data.rows().selectRows(data.shownRows()));
  }

  private Plane plane(ComponentsScene scene, int[] pair, Theme theme) {
    int needed = Math.max(pair[0], pair[1]) + 1;
    double[] across = scores.column(scene, pair[0], needed);
    double[] up = scores.column(scene, pair[1], needed);
    // Codes that move while a model is fitted do so before a window that rests.
    boolean rests = equal(scene.settings().method()) && !ModelReach.growing(scene.model());
    return planes.get(
        List.of(scene.data(), across, up, rests, theme),
        () -> project(scene.data(), across, up, rests, theme));
  }

  private Plane project(
      ComponentsData data, double[] across, double[] up, boolean rests, Theme theme) {
    boolean line = across == up;
    double[][] places = {across, line ? jitter(across.length) : up};
    Window window = window(places, line, rests);
    Optional<Labels> labels = shown(data).labels();
    List<Mark> marks = new ArrayList<>();
    if (labels.isPresent()) {
      marks.addAll(ClassPoints.byClass(labels.get(), places, theme));
    } else {
      int[] argb = new int[across.length];
      Arrays.fill(argb, theme.component(0).mark().argb());
      marks.add(ClassPoints.coloured(places, argb, theme));
    }
    Axes.PickTarget rows = new Axes.PickTarget(Sheet.ROWS, places[0], places[1], PICK_RADIUS);
    return new Plane(places, window, marks, rows);
  }

  /** Names of the classes, out of the way of the ring. */
  private List<Mark> names(ComponentsScene scene, Plane plane, int[] pair, Theme theme) {
    Optional<Labels> labels = shown(scene.data()).labels();
    if (labels.isEmpty()) {
      return List.of();
    }
    double[] code = shownCode(scene, Math.max(pair[0], pair[1]) + 1);
    double x = code[pair[0]];
    double y = code[pair[1]];
    return names.get(
        List.of(plane, x, y),
        () ->
            ClassNames.marks(
                labels.get(),
                plane.places(),
                new double[][] {{x}, {y}},
                plane.window(),
                theme,
                theme.text(),
                theme.canvas()));
  }

  private static Window window(double[][] places, boolean line, boolean rests) {
    Window both = RoundWindow.around(places, 0);
    if (line) {
      return new Window(both.left(), -LINE_REACH, both.right(), LINE_REACH);
    }
    if (rests) {
      return both;
    }
    double[] x = range(places[0]);
    double[] y = range(places[1]);
    return new Window(x[0], y[0], x[1], y[1]);
  }

  /** Each with a range of its own, where the two components have different units. */
  private static double[] range(double[] values) {
    double low = Arrays.stream(values).min().orElse(0);
    double high = Arrays.stream(values).max().orElse(1);
    double margin = high > low ? MARGIN * (high - low) : 0.5;
    return new double[] {low - margin, high + margin};
  }

  private static double[] jitter(int rows) {
    double[] places = new double[rows];
    for (int n = 0; n < rows; n++) {
      places[n] = JITTER * (2 * new SplittableRandom(n).nextDouble() - 1);
    }
    return places;
  }

  /** A ring on the row looked at, with guides to both axes; where a code was set by hand, there. */
  private void addRow(
      List<Mark> marks, ComponentsScene scene, int[] pair, Theme theme, Window window) {
    double[] code = shownCode(scene, Math.max(pair[0], pair[1]) + 1);
    boolean line = pair[0] == pair[1];
    double x = code[pair[0]];
    double y = line ? 0 : code[pair[1]];
    double left = window.left() - BEYOND * window.width();
    double low = window.bottom() - BEYOND * window.height();
    Stroke guide = new Stroke(theme.accent(), 1.2, 4, 3);
    if (!line) {
      marks.add(new Mark.Polyline(new double[] {left, x}, new double[] {y, y}, guide));
    }
    marks.add(new Mark.Polyline(new double[] {x, x}, new double[] {low, y}, guide));
    marks.add(
        new Mark.Marker(
            x, y, Mark.Shape.DISC, 13, theme.canvas(), new Stroke(theme.canvas(), 5.5)));
    marks.add(
        new Mark.Marker(x, y, Mark.Shape.DISC, 13, theme.canvas(), new Stroke(theme.accent(), 3)));
  }

  /** The present code, and the row's own where components are shown that are not in use. */
  static double[] shownCode(ComponentsScene scene, int needed) {
    double[] present = scene.code();
    LinearModel model = ModelReach.atLeast(scene.model(), needed);
    if (model == scene.model()) {
      return Arrays.copyOf(present, Math.max(needed, present.length));
    }
    double[] code = model.encode(scene.row());
    System.arraycopy(present, 0, code, 0, Math.min(code.length, present.length));
    return code;
  }
}
