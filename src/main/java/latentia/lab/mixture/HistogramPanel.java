package latentia.lab.mixture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import latentia.data.Dataset;
import latentia.engine.mixture.MixtureParameters;
import latentia.figure.Axes;
import latentia.figure.Axis;
import latentia.figure.Colour;
import latentia.figure.Mark;
import latentia.figure.Shade;
import latentia.figure.Stroke;
import latentia.figure.TextRole;
import latentia.figure.Theme;
import latentia.lab.look.Window;

/**
 * One column of the data as a histogram of area 1, with each component's share of the density,
 * their sum, and every row on the ground line in the colour of its responsibilities.
 */
final class HistogramPanel {
  static final String ID = "histogram";
  private static final int CURVE_POINTS = 320;
  private static final double HEADROOM = 1.18;
  private static final double GROUND = 0.07;
  private static final double BADGE = 26;

  private final PointColours colours = new PointColours();
  private PlaneData ruggedPlace;
  private PlaneData rug;
  private double rugHeight;

  Axes axes(Dataset data, MixtureScene scene, MixtureView view, PlaneData place) {
    Theme theme = view.theme();
    Window across = place.window(view.zoom());
    MixtureParameters shown = scene.mixture().map(view.plane()::project).orElse(null);
    double top = HEADROOM * Math.max(place.histogram().highest(), peak(shown));
    List<Mark> marks = new ArrayList<>();
    addBars(marks, place, theme);
    if (shown != null && view.shows(MixtureView.Layer.ELLIPSES)) {
      addCurves(marks, shown, across, theme);
    }
    List<Axes.Handle> handles = new ArrayList<>();
    addCentres(marks, handles, scene, view, shown, top);
    PlaneData ground = ground(place, -GROUND * top / 2);
    marks.add(colours.points(ground, scene, theme));
    if (view.hoveredRow() >= 0 && view.hoveredRow() < data.rows()) {
      HoverMarks.add(
          marks, data, scene, view, ground, occupied(marks, handles, across.width(), top));
    }
    return new Axes(
        ID,
        StageNotes.title(data, place.shown()),
        StageNotes.note(scene, view),
        legend(view, shown != null),
        Axis.linear(view.plane().captions().get(0), across.left(), across.right()),
        Axis.linear(Words.of("histogram.density"), -GROUND * top, top),
        false,
        marks,
        handles,
        List.of(new Axes.PickTarget(ScatterPanel.ROWS, ground.x(), ground.y(), 12)));
  }

  /** Handles, and the words over each centre: a callout keeps clear of them. */
  private static List<double[]> occupied(
      List<Mark> marks, List<Axes.Handle> handles, double width, double top) {
    List<double[]> occupied = new ArrayList<>();
    handles.forEach(handle -> occupied.add(new double[] {handle.x(), handle.y()}));
    for (Mark mark : marks) {
      if (mark instanceof Mark.Label label) {
        for (double aside = -0.05; aside < 0.06; aside += 0.05) {
          occupied.add(new double[] {label.x() + aside * width, label.y() + 0.08 * top});
        }
      }
    }
    return occupied;
  }

  private static List<Axes.LegendEntry> legend(MixtureView view, boolean soft) {
    return soft && view.shows(MixtureView.Layer.ELLIPSES)
        ? List.of(
            new Axes.LegendEntry(
                "$p(x)$", Axes.LegendEntry.Swatch.DASHED_LINE, view.theme().text()))
        : List.of();
  }

  /** The rows on the ground line; the same object as long as its height stays. */
  private PlaneData ground(PlaneData place, double height) {
    if (ruggedPlace != place || rugHeight != height) {
      rug = place.atHeight(height);
      ruggedPlace = place;
      rugHeight = height;
    }
    return rug;
  }

  private static double peak(MixtureParameters shown) {
    double peak = 0;
    for (int k = 0; shown != null && k < shown.components(); k++) {
      peak = Math.max(peak, height(shown, k, shown.means()[k][0]));
    }
    return peak;
  }

  private static double height(MixtureParameters shown, int component, double x) {
    return Math.exp(new PlaneDensity(shown).logShare(component, x, 0));
  }

  private static void addBars(List<Mark> marks, PlaneData place, Theme theme) {
    Histogram histogram = place.histogram();
    Colour fill = Colour.blend(List.of(theme.canvas(), theme.muted()), 0.72, 0.28);
    marks.add(new Mark.Bars(histogram.left(), histogram.right(), histogram.height(), 0, fill));
  }

  private static void addCurves(
      List<Mark> marks, MixtureParameters shown, Window across, Theme theme) {
    PlaneDensity density = new PlaneDensity(shown);
    double[] x = new double[CURVE_POINTS];
    double[] sum = new double[CURVE_POINTS];
    Arrays.setAll(x, i -> across.left() + across.width() * i / (CURVE_POINTS - 1));
    for (int k = 0; k < shown.components(); k++) {
      double[] y = new double[CURVE_POINTS];
      for (int i = 0; i < CURVE_POINTS; i++) {
        y[i] = Math.exp(density.logShare(k, x[i], 0));
        sum[i] += y[i];
      }
      Colour colour = theme.component(k).mark();
      marks.add(new Mark.Polygon(closed(x), grounded(y), colour.withOpacity(0.12), null));
      marks.add(new Mark.Polyline(x, y, new Stroke(colour, 2.2)));
    }
    marks.add(new Mark.Polyline(x, sum, new Stroke(theme.text(), 1.8, 6, 4)));
  }

  /** The abscissae of a curve and of its two feet. */
  private static double[] closed(double[] x) {
    double[] closed = Arrays.copyOf(x, x.length + 2);
    closed[x.length] = x[x.length - 1];
    closed[x.length + 1] = x[0];
    return closed;
  }

  /** The heights of a curve and of its two feet, which stand on 0. */
  private static double[] grounded(double[] y) {
    return Arrays.copyOf(y, y.length + 2);
  }

  private static void addCentres(
      List<Mark> marks,
      List<Axes.Handle> handles,
      MixtureScene scene,
      MixtureView view,
      MixtureParameters shown,
      double top) {
    Theme theme = view.theme();
    for (int k = scene.components() - 1; k >= 0; k--) {
      double x = view.plane().project(scene.mean(k))[0];
      double y = shown == null ? 0.08 * top : height(shown, k, x);
      Shade shade = theme.component(k);
      if (view.editable() && view.selectedComponent() == k && shown != null) {
        addSpread(marks, handles, shown, k, theme);
      }
      marks.add(
          new Mark.Badge(
              x, y, Integer.toString(k + 1), BADGE, shade.text(), theme.canvas(), theme.canvas()));
      if (view.editable()) {
        handles.add(0, new Axes.Handle(HandleId.centre(k).id(), x, y, BADGE / 2 + 2));
      }
      if (shown != null) {
        marks.add(weight(shown, k, x, y, theme));
      }
    }
  }

  private static Mark weight(MixtureParameters shown, int k, double x, double y, Theme theme) {
    return new Mark.Label(
        x,
        y,
        0,
        -17,
        StepFormulas.weight(k, shown.weights()[k]),
        TextRole.FORMULA,
        theme.component(k).text(),
        Mark.Anchor.BOTTOM,
        theme.canvas());
  }

  /** Handles one standard deviation to either side, joined by a line through the curve. */
  private static void addSpread(
      List<Mark> marks, List<Axes.Handle> handles, MixtureParameters shown, int k, Theme theme) {
    double mean = shown.means()[k][0];
    double deviation = Math.sqrt(shown.covariances()[k][0][0]);
    Colour colour = theme.component(k).mark();
    double y = height(shown, k, mean + deviation);
    double[] ends = {mean + deviation, mean - deviation};
    marks.add(new Mark.Polyline(ends, new double[] {y, y}, new Stroke(colour, 1.4, 5, 4)));
    for (int side = 0; side < 2; side++) {
      marks.add(
          new Mark.Marker(
              ends[side], y, Mark.Shape.SQUARE, 8, theme.canvas(), new Stroke(colour, 1.6)));
      handles.add(new Axes.Handle(new HandleId(k, 2 * side).id(), ends[side], y, 10));
    }
  }
}
