package latentia.bench.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import latentia.figure.Axes;
import latentia.figure.AxesLayout;
import latentia.figure.Axis;
import latentia.figure.Figure;
import latentia.figure.FigureLayout;
import latentia.figure.Mark;
import latentia.figure.Scale;
import latentia.figure.Stroke;
import latentia.figure.Theme;

/**
 * Cost over size, both logarithmic, so that a power law is a straight line whose slope is its
 * exponent. Points that were fitted are filled; the laws are named at their ends.
 */
final class GrowthFigure {
  private static final double MARKER = 8;
  private static final double HEADROOM = 1.6;

  private final Quantity quantity;
  private final List<Curve> curves;
  private final Theme theme;

  private GrowthFigure(Quantity quantity, List<Curve> curves, Theme theme) {
    this.quantity = quantity;
    this.curves = curves;
    this.theme = theme;
  }

  /** The figure of one quantity, made for a canvas of that size. */
  static Figure of(
      Quantity quantity, List<Curve> curves, Theme theme, double width, double height) {
    return new GrowthFigure(quantity, curves, theme).on(width, height);
  }

  private Figure on(double width, double height) {
    Scale ends = across();
    EndLabels labels = new EndLabels(curves, theme);
    Scale wide = labels.widened(ends, frame(ends, List.of(), width, height));
    List<Mark> marks = new ArrayList<>();
    curves.forEach(curve -> marks.addAll(marks(curve)));
    marks.addAll(labels.beside(frame(wide, List.of(), width, height)));
    return Figure.of(theme, axes(wide, marks));
  }

  private AxesLayout frame(Scale across, List<Mark> marks, double width, double height) {
    Figure figure = Figure.of(theme, axes(across, marks));
    return FigureLayout.of(figure, width, height).axes(quantity.id());
  }

  private Axes axes(Scale across, List<Mark> marks) {
    return new Axes(
        quantity.id(),
        quantity.title(),
        "lines are power laws fitted to the filled points",
        List.of(),
        Axis.logarithmic(quantity.label(), across.low(), across.high()),
        Axis.logarithmic(
            "processor time, ms",
            all(Curve::milliseconds).min().orElseThrow() / HEADROOM,
            HEADROOM * all(Curve::milliseconds).max().orElseThrow()),
        false,
        marks,
        List.of(),
        List.of());
  }

  private Scale across() {
    double low = all(Curve::sizes).min().orElseThrow();
    double high = all(Curve::sizes).max().orElseThrow();
    return new Scale.Logarithmic(low / 1.2, high);
  }

  private interface Part {
    List<Double> of(Curve curve);
  }

  private DoubleStream all(Part part) {
    return curves.stream().flatMap(curve -> part.of(curve).stream()).mapToDouble(v -> v);
  }

  private List<Mark> marks(Curve curve) {
    Ink ink = Ink.of(curve.series().model());
    double[] x = Curve.array(curve.sizes());
    double[] y = Curve.array(curve.milliseconds());
    Stroke thin = new Stroke(ink.shade(theme).mark().withOpacity(0.45), 1.2);
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Polyline(x, y, thin));
    PowerLaw law = curve.law();
    double from = x[curve.fitFrom()];
    double to = x[x.length - 1];
    marks.add(
        new Mark.Polyline(
            new double[] {from, to},
            new double[] {law.at(from), law.at(to)},
            new Stroke(ink.shade(theme).mark(), 2.4)));
    for (int i = 0; i < x.length; i++) {
      boolean fitted = i >= curve.fitFrom();
      marks.add(
          new Mark.Marker(
              x[i],
              y[i],
              ink.shape(),
              MARKER,
              fitted ? ink.shade(theme).mark() : theme.canvas(),
              new Stroke(fitted ? theme.canvas() : ink.shade(theme).mark(), fitted ? 1 : 1.6)));
    }
    return marks;
  }
}
