package latentia.lab.components;

import java.util.ArrayList;
import java.util.List;
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
import latentia.lab.look.RoundTicks;

/** EM's log-likelihood per row after each iteration, under that of the closed form. */
final class LikelihoodPanel {
  private static final double AHEAD = 0.45;
  private static final double DWARFED = 3;
  private static final int FEWEST_CUT = 4;

  private LikelihoodPanel() {}

  static Axes axes(PpcaSnapshot shown, PpcaSnapshot newest, Theme theme) {
    Trace trace = newest.trace();
    int last = trace.length() - 1;
    int present = Math.min(shown.trace().length() - 1, last);
    int first = first(trace, newest.best());
    double low = trace.at(Math.min(first, last));
    double high = Math.max(newest.best(), trace.last());
    for (int t = first; t <= last; t++) {
      low = Math.min(low, trace.at(t));
    }
    double span = high > low ? high - low : 1;
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Rule(false, newest.best(), new Stroke(theme.text(), 1.4, 6, 4)));
    line(marks, trace, present, last, new Stroke(theme.accent().withOpacity(AHEAD), 2));
    line(marks, trace, Math.min(first, present), present, new Stroke(theme.accent(), 2.2));
    marks.add(
        new Mark.Marker(
            present,
            Math.max(trace.at(present), low - 0.05 * span),
            Mark.Shape.DISC,
            10,
            theme.canvas(),
            new Stroke(theme.accent(), 2.5)));
    marks.add(
        label(
            Math.max(1, last),
            newest.best(),
            Words.of("likelihood.best", NumberText.fixed(newest.best(), 3)),
            theme));
    boolean large = LargeType.in(theme);
    return new Axes(
        GenerativeFigures.TRACE,
        Words.of("likelihood.title"),
        large || first == 0 ? "" : Words.of("likelihood.start", NumberText.fixed(trace.at(0), 1)),
        List.of(),
        new Axis(
            large ? "" : Words.of("likelihood.iteration"),
            new Scale.Linear(0, Math.max(1, last)),
            RoundTicks.of(0, Math.max(1, last), large ? 3 : 6).stream()
                .filter(tick -> tick.value() == Math.rint(tick.value()))
                .toList(),
            false,
            true),
        new Axis(
            "", new Scale.Linear(low - 0.08 * span, high + 0.22 * span), List.of(), true, true),
        false,
        marks,
        List.of(),
        List.of());
  }

  /** After the start where that would dwarf all later change. */
  private static int first(Trace trace, double best) {
    int last = trace.length() - 1;
    int first = 0;
    while (last - first >= FEWEST_CUT
        && best - trace.at(first) > DWARFED * (best - trace.at(first + 1))
        && best > trace.at(first + 1)) {
      first++;
    }
    return first;
  }

  private static void line(List<Mark> marks, Trace trace, int from, int to, Stroke stroke) {
    if (to <= from) {
      return;
    }
    double[] x = new double[to - from + 1];
    double[] y = new double[to - from + 1];
    for (int t = from; t <= to; t++) {
      x[t - from] = t;
      y[t - from] = trace.at(t);
    }
    marks.add(new Mark.Polyline(x, y, stroke));
  }

  private static Mark label(double x, double y, String text, Theme theme) {
    return new Mark.Label(
        x, y, -4, -10, text, TextRole.CAPTION, theme.text(), Mark.Anchor.RIGHT, theme.canvas());
  }
}
