package latentia.lab.components;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import latentia.engine.linear.PrincipalComponents;
import latentia.figure.Axes;
import latentia.figure.Axis;
import latentia.figure.Colour;
import latentia.figure.Mark;
import latentia.figure.Scale;
import latentia.figure.Stroke;
import latentia.figure.TextRole;
import latentia.figure.Theme;
import latentia.lab.look.LargeType;
import latentia.lab.look.NumberText;

/**
 * The variance of every direction in the plane shown, over its angle: what lies under the curve is
 * kept, what lies over it, up to the total variance, is the error.
 */
final class DirectionsPanel {
  private static final int STEPS = 180;
  private static final double HEADROOM = 1.08;

  private final ModelOfRows rows;
  private final ComponentsView view;
  private final Theme theme;
  private final SpaceInk ink;
  private final double total;
  private final List<Mark> resting;

  DirectionsPanel(ModelOfRows rows, ComponentsView view) {
    this.rows = rows;
    this.view = view;
    theme = view.theme();
    ink = new SpaceInk(theme);
    total = rows.components().totalVariance();
    resting = resting();
  }

  Axes axes(ComponentsScene scene) {
    List<Mark> marks = new ArrayList<>(resting);
    if (view.shows(ComponentsView.Layer.CANDIDATE)) {
      addCandidate(marks, Candidate.of(scene, view, rows.components()));
    }
    boolean large = LargeType.in(theme);
    return new Axes(
        SpaceFigures.DIRECTIONS,
        Words.of("directions.title"),
        large ? "" : Words.of("directions.note"),
        List.of(),
        new Axis(
            large ? "" : Words.of("directions.angle"),
            new Scale.Linear(0, 180),
            ticks(large ? 90 : 45),
            true,
            true),
        new Axis("", new Scale.Linear(0, top()), List.of(), true, true),
        false,
        marks,
        List.of(),
        List.of());
  }

  private double top() {
    return total > 0 ? HEADROOM * total : 1;
  }

  private static List<Axis.Tick> ticks(int step) {
    List<Axis.Tick> ticks = new ArrayList<>();
    for (int angle = 0; angle <= 180; angle += step) {
      ticks.add(new Axis.Tick(angle, angle + "°"));
    }
    return ticks;
  }

  private List<Mark> resting() {
    List<Mark> marks = new ArrayList<>();
    double[] x = new double[STEPS + 3];
    double[] y = new double[STEPS + 3];
    for (int i = 0; i <= STEPS; i++) {
      x[i] = i * 180.0 / STEPS;
      y[i] = Candidate.at(Math.toRadians(x[i]), view, rows.components()).variance();
    }
    double[] curveX = Arrays.copyOf(x, STEPS + 1);
    double[] curveY = Arrays.copyOf(y, STEPS + 1);
    x[STEPS + 1] = 180;
    x[STEPS + 2] = 0;
    marks.add(new Mark.Polygon(x, y, theme.component(0).mark().withOpacity(0.14), null));
    double[] over = y.clone();
    over[STEPS + 1] = total;
    over[STEPS + 2] = total;
    marks.add(new Mark.Polygon(x, over, theme.gap().mark().withOpacity(0.14), null));
    marks.add(new Mark.Rule(false, total, new Stroke(theme.muted(), 1, 5, 4)));
    marks.add(new Mark.Polyline(curveX, curveY, new Stroke(theme.component(0).mark(), 2.2)));
    marks.add(
        label(
            2,
            total,
            Words.of("directions.total", NumberText.significant(total, 3)),
            theme.muted(),
            -10));
    addAxes(marks);
    return marks;
  }

  private Mark label(double x, double y, String text, Colour colour, double dy) {
    return new Mark.Label(
        x, y, 4, dy, text, TextRole.CAPTION, colour, Mark.Anchor.LEFT, theme.canvas());
  }

  /** Where the principal axes lie, if they lie in the plane at all. */
  private void addAxes(List<Mark> marks) {
    PrincipalComponents components = rows.components();
    if (components.columns() != 2 || !view.shows(ComponentsView.Layer.AXES)) {
      return;
    }
    for (int i = 0; i < components.count(); i++) {
      double[] axis = components.axes()[i];
      double angle = folded(Math.atan2(axis[view.columns().get(1)], axis[view.columns().get(0)]));
      double variance = components.variances()[i];
      marks.add(
          new Mark.Marker(
              angle, variance, Mark.Shape.DISC, 9, theme.canvas(), new Stroke(ink.axes(), 2)));
      // The peak's name hangs below it, that of the valley stands above.
      boolean peak = i == 0;
      marks.add(
          new Mark.Label(
              Math.max(8, Math.min(angle, 172)),
              variance,
              0,
              peak ? 9 : -9,
              "$a_{" + (i + 1) + "}$",
              TextRole.FORMULA,
              ink.axes(),
              peak ? Mark.Anchor.TOP : Mark.Anchor.BOTTOM,
              theme.canvas()));
    }
  }

  /** In degrees from 0 to 180: a direction and its opposite are one. */
  static double folded(double radians) {
    double degrees = Math.toDegrees(radians) % 180;
    return degrees < 0 ? degrees + 180 : degrees;
  }

  private void addCandidate(List<Mark> marks, Candidate candidate) {
    double[] direction = candidate.direction();
    double angle =
        folded(Math.atan2(direction[view.columns().get(1)], direction[view.columns().get(0)]));
    double variance = candidate.variance();
    double[] here = {angle, angle};
    marks.add(
        new Mark.Polyline(here, new double[] {0, variance}, new Stroke(ink.candidate().mark(), 3)));
    marks.add(
        new Mark.Polyline(here, new double[] {variance, total}, new Stroke(theme.gap().mark(), 3)));
    marks.add(
        new Mark.Marker(
            angle,
            variance,
            Mark.Shape.DISC,
            12,
            theme.canvas(),
            new Stroke(ink.candidate().mark(), 2.5)));
    addNumber(marks, angle, variance / 2, "directions.variance", variance, ink.candidate().text());
    addNumber(
        marks,
        angle,
        (variance + total) / 2,
        "directions.error",
        candidate.error(),
        theme.gap().text());
  }

  private void addNumber(
      List<Mark> marks, double angle, double height, String key, double value, Colour colour) {
    boolean left = angle > 110;
    marks.add(
        new Mark.Label(
            angle,
            height,
            left ? -8 : 8,
            0,
            Words.of(key, NumberText.significant(value, 3)),
            TextRole.NUMBER,
            colour,
            left ? Mark.Anchor.RIGHT : Mark.Anchor.LEFT,
            theme.canvas()));
  }
}
