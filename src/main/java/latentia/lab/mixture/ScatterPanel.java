package latentia.lab.mixture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latentia.data.Dataset;
import latentia.engine.mixture.MixtureParameters;
import latentia.engine.mixture.MixtureSampler;
import latentia.figure.Axes;
import latentia.figure.Axis;
import latentia.figure.Colour;
import latentia.figure.Mark;
import latentia.figure.Stroke;
import latentia.figure.Theme;
import latentia.lab.look.Window;

/** The data in a plane of two dimensions with the mixture over them. */
final class ScatterPanel {
  static final String ID = "scatter";
  static final String ROWS = "row";
  private static final double PICK_RADIUS = 14;
  private static final int SAMPLES = 400;
  private static final double WIDEST = 3.6;
  private static final double TALLEST = 1.1;

  private final PointColours colours = new PointColours();
  private final Ground ground = new Ground();

  Axes axes(Dataset data, MixtureScene scene, MixtureView view, PlaneData place) {
    Window window = place.window(view.zoom());
    Theme theme = view.theme();
    ComponentMarks components = new ComponentMarks(scene, view, place);
    boolean equal = view.plane().equalAspect(place.window(Optional.empty()));
    List<Mark> marks = new ArrayList<>();
    addGround(marks, scene, view, equal ? beyond(window) : window);
    if (view.shows(MixtureView.Layer.HULL)) {
      ConvexHull hull = place.hull();
      marks.add(new Mark.Polygon(hull.x(), hull.y(), null, new Stroke(theme.muted(), 1.4, 2, 3)));
    }
    marks.add(colours.points(place, scene, theme));
    if (view.shows(MixtureView.Layer.SAMPLES)) {
      addSamples(marks, scene, view);
    }
    if (view.shows(MixtureView.Layer.ELLIPSES)) {
      components.ellipses(marks);
    }
    if (view.shows(MixtureView.Layer.TRAILS)) {
      components.trails(marks);
    }
    components.centres(marks);
    if (view.shows(MixtureView.Layer.ELLIPSES)) {
      components.weights(marks, window);
    }
    if (view.hoveredRow() >= 0 && view.hoveredRow() < data.rows()) {
      HoverMarks.add(marks, data, scene, view, place, components.occupied());
    }
    return new Axes(
        ID,
        StageNotes.title(data, place.shown()),
        StageNotes.note(scene, view),
        List.of(),
        Axis.linear(view.plane().captions().get(0), window.left(), window.right()),
        Axis.linear(view.plane().captions().get(1), window.bottom(), window.top()),
        equal,
        marks,
        components.handles(),
        List.of(new Axes.PickTarget(ROWS, place.x(), place.y(), PICK_RADIUS)));
  }

  /**
   * What an axes of equal units shows, beyond the window, in frames from the widest to the tallest
   * shape (width / height).
   */
  private static Window beyond(Window window) {
    double width = Math.max(window.width(), WIDEST * window.height());
    double height = Math.max(window.height(), window.width() / TALLEST);
    double x = (window.left() + window.right()) / 2;
    double y = (window.bottom() + window.top()) / 2;
    return new Window(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
  }

  private void addGround(List<Mark> marks, MixtureScene scene, MixtureView view, Window window) {
    Theme theme = view.theme();
    MixtureParameters inPlane = scene.mixture().map(view.plane()::project).orElse(null);
    if (view.shows(MixtureView.Layer.REGIONS)) {
      marks.addAll(
          inPlane != null
              ? ground.regions(inPlane, window, theme)
              : ground.cells(centres(scene, view), window, theme));
    }
    if (view.shows(MixtureView.Layer.DENSITY) && inPlane != null) {
      marks.addAll(ground.density(inPlane, window, theme));
    }
  }

  private static List<double[]> centres(MixtureScene scene, MixtureView view) {
    List<double[]> centres = new ArrayList<>();
    for (int k = 0; k < scene.components(); k++) {
      centres.add(view.plane().project(scene.mean(k)));
    }
    return centres;
  }

  /** The seed stays the same, so that the samples move along with the mixture. */
  private static void addSamples(List<Mark> marks, MixtureScene scene, MixtureView view) {
    if (scene.mixture().isEmpty()) {
      return;
    }
    MixtureSampler.Sample sample = MixtureSampler.draw(scene.mixture().get(), SAMPLES, 1);
    double[] x = new double[SAMPLES];
    double[] y = new double[SAMPLES];
    int[] argb = new int[SAMPLES];
    for (int s = 0; s < SAMPLES; s++) {
      double[] spot = view.plane().project(sample.points()[s]);
      x[s] = spot[0];
      y[s] = spot[1];
      argb[s] = view.theme().component(sample.components()[s]).text().argb();
    }
    Colour rim = view.theme().canvas();
    marks.add(new Mark.Points(x, y, argb, Mark.Shape.DIAMOND, 7, rim, 0.8));
  }
}
