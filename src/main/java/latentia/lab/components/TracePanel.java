package latentia.lab.components;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import latentia.engine.linear.PpcaSnapshot;
import latentia.engine.linear.Trace;
import latentia.figure.Axes;
import latentia.figure.Axis;
import latentia.figure.Mark;
import latentia.figure.Scale;
import latentia.figure.Stroke;
import latentia.figure.TextRole;
import latentia.figure.Theme;
import latentia.lab.look.LargeType;
import latentia.lab.look.NumberText;

/**
 * What a method that iterates minimises, or maximises, per row: up to the playhead strong, ahead of
 * it pale, with the closed form where there is one.
 */
final class TracePanel {
  static final String ID = "trace";
  private static final double AHEAD = 0.45;
  private static final double DWARFED = 3;
  private static final int FEWEST_CUT = 4;
  private static final double MARGIN = 0.1;

  private final ComponentsScene scene;
  private final Theme theme;
  private final double[] values;
  private final double[] best;
  private final boolean cut;
  private final double low;
  private final double high;

  TracePanel(ComponentsScene scene, Theme theme) {
    this.scene = scene;
    this.theme = theme;
    Trace trace = scene.newest().trace();
    boolean perRow = scene.newest() instanceof PpcaSnapshot;
    int rows = perRow ? 1 : scene.data().rows().rows();
    values = IntStream.range(0, trace.length()).mapToDouble(i -> trace.at(i) / rows).toArray();
    best =
        scene.newest() instanceof PpcaSnapshot ppca && Double.isFinite(ppca.best())
            ? new double[] {ppca.best()}
            : new double[0];
    double[] all = range(0);
    double[] later = range(1);
    cut =
        values.length > FEWEST_CUT
            && later[1] > later[0]
            && all[1] - all[0] > DWARFED * (later[1] - later[0]);
    double[] shown = cut ? later : all;
    double margin = MARGIN * (shown[1] > shown[0] ? shown[1] - shown[0] : 1);
    // Below the end of a falling curve stands its number.
    low = shown[0] - (best.length > 0 ? 1 : 2.2) * margin;
    // Above the closed form stand its words.
    high = shown[1] + (best.length > 0 ? 2.5 : 1) * margin;
  }

  private double[] range(int from) {
    double[] seen =
        IntStream.range(Math.min(from, values.length), values.length)
            .mapToDouble(i -> values[i])
            .filter(Double::isFinite)
            .toArray();
    double least = Arrays.stream(seen).min().orElse(0);
    double most = Arrays.stream(seen).max().orElse(1);
    for (double other : best) {
      least = Math.min(least, other);
      most = Math.max(most, other);
    }
    return new double[] {least, most};
  }

  /** The iteration at the playhead; of EM half ones count. */
  private double playhead() {
    int step = scene.shown().step();
    return scene.shown() instanceof PpcaSnapshot ? step / 2.0 : step;
  }

  Axes axes() {
    boolean large = LargeType.in(theme);
    List<Mark> marks = new ArrayList<>();
    addClosedForm(marks);
    int present = (int) Math.min(playhead(), values.length - 1);
    int first = cut ? 1 : 0;
    addLine(marks, Math.max(first, present), values.length - 1, AHEAD);
    addLine(marks, first, present, 1);
    if (present >= first && present < values.length) {
      addPresent(marks, present);
    }
    addStart(marks);
    double last = Math.max(4, Math.max(values.length - 1, playhead()));
    boolean ppca = scene.newest() instanceof PpcaSnapshot;
    return new Axes(
        ID,
        Words.of(ppca ? "trace.likelihood" : "trace.objective"),
        large
            ? ""
            : Words.of(
                ppca ? "trace.note.likelihood" : "trace.note.objective",
                scene.data().rows().wording().sample()),
        List.of(),
        Axis.linear(Words.of("trace.iteration"), 0, 1.02 * last),
        new Axis("", new Scale.Linear(low, high), List.of(), true, true),
        false,
        marks,
        List.of(),
        List.of());
  }

  private void addLine(List<Mark> marks, int from, int to, double opacity) {
    if (to > from) {
      double[] x = IntStream.rangeClosed(from, to).asDoubleStream().toArray();
      Stroke stroke = new Stroke(theme.component(0).mark().withOpacity(opacity), 1.8);
      marks.add(new Mark.Polyline(x, Arrays.copyOfRange(values, from, to + 1), stroke));
    }
  }

  private void addClosedForm(List<Mark> marks) {
    for (double value : best) {
      marks.add(new Mark.Rule(false, value, new Stroke(theme.muted(), 1.4, 5, 3)));
      marks.add(
          new Mark.Label(
              0,
              value,
              8 * theme.markScale(),
              -9 * theme.markScale(),
              Words.of("trace.best", NumberText.fixed(value, 2)),
              TextRole.CAPTION,
              theme.muted(),
              Mark.Anchor.LEFT,
              theme.canvas()));
    }
  }

  private void addPresent(List<Mark> marks, int at) {
    double value = values[at];
    if (!Double.isFinite(value)) {
      return;
    }
    marks.add(
        new Mark.Marker(
            at,
            value,
            Mark.Shape.DISC,
            9,
            theme.canvas(),
            new Stroke(theme.component(0).mark(), 2)));
    boolean left = at > values.length / 2;
    boolean falling = values[0] > value;
    boolean below = left && falling || value > (low + high) / 2;
    marks.add(
        new Mark.Label(
            at,
            value,
            (left ? -6 : 8) * theme.markScale(),
            (below ? 13 : -11) * theme.markScale(),
            NumberText.significant(value, 4),
            TextRole.NUMBER,
            theme.component(0).text(),
            left ? Mark.Anchor.RIGHT : Mark.Anchor.LEFT,
            theme.canvas()));
  }

  /** Where the axis starts after the first value, that is told in words. */
  private void addStart(List<Mark> marks) {
    if (!cut) {
      return;
    }
    boolean above = values[0] > high;
    marks.add(
        new Mark.Label(
            0,
            above ? high : low,
            8 * theme.markScale(),
            (above ? 8 : -8) * theme.markScale(),
            Words.of(
                above ? "trace.start.above" : "trace.start.below",
                NumberText.significant(values[0], 3)),
            TextRole.CAPTION,
            theme.muted(),
            Mark.Anchor.LEFT,
            theme.canvas()));
  }
}
