package latentia.lab.mixture;

import java.util.ArrayList;
import java.util.List;
import latentia.figure.Axes;
import latentia.figure.Axis;
import latentia.figure.Colour;
import latentia.figure.Mark;
import latentia.figure.Scale;
import latentia.figure.Stroke;
import latentia.figure.Theme;
import latentia.lab.look.LargeType;
import latentia.lab.look.RoundTicks;

/**
 * The log-likelihood and its lower bound as staircases over half steps, the gap between them
 * shaded, with a playhead; of K-means, the inertia.
 */
final class BoundPanel {
  static final String ID = "bound";
  private static final double AHEAD = 0.45;
  private static final double MARGIN = 0.06;
  private static final int FEWEST_ITERATIONS = 6;

  private final Staircase stairs;
  private final MixtureScene scene;
  private final Theme theme;
  private final int shown;
  private final boolean cut;
  private final double low;
  private final double high;
  private final double end;

  BoundPanel(MixtureScene scene, Theme theme) {
    this.scene = scene;
    this.theme = theme;
    boolean sameRun =
        scene.newest().getClass() == scene.after().getClass()
            && scene.newest().step() >= scene.after().step();
    stairs = Staircase.of(sameRun ? scene.newest() : scene.after());
    shown = scene.moving() ? scene.before().step() : scene.after().step();
    cut = shown >= 2 && stairs.dwarfed();
    double[] range = stairs.range(cut ? 2 : 0);
    double from = range == null ? 0 : range[0];
    double to = range == null ? 1 : range[1];
    boolean flat = range != null && !Staircase.differs(range);
    double margin = flat ? Math.max(1, 1e-3 * Math.abs(to)) : MARGIN * (to - from);
    low = from - margin;
    high = to + 2 * margin;
    end = Math.max(FEWEST_ITERATIONS, (stairs.last() + 1) / 2.0) + 0.25;
  }

  Axes axes() {
    List<Mark> marks = new ArrayList<>();
    int first = firstStep();
    int last = stairs.last();
    if (stairs.bounded()) {
      addGaps(marks, first, last);
      addLine(marks, stairs.lower(), first, last, theme.bound());
    }
    addLine(marks, stairs.upper(), first, last, theme.text());
    BoundNotes notes = new BoundNotes(scene, theme, stairs, shown, low, high, end);
    if (cut) {
      notes.addStart(marks);
    }
    marks.add(new Mark.Rule(true, scene.playhead() / 2, new Stroke(theme.accent(), 2)));
    notes.addValues(marks);
    return new Axes(
        ID,
        title(),
        note(),
        stairs.bounded() && !LargeType.in(theme) ? legend() : List.of(),
        new Axis(Words.of("bound.iteration"), new Scale.Linear(0, end), ticks(), false, true),
        new Axis(
            "",
            new Scale.Linear(low, high),
            RoundTicks.of(low, high, LargeType.in(theme) ? 3 : 5),
            true,
            true),
        false,
        marks,
        List.of(),
        List.of());
  }

  /** The first half step drawn: K-means has no value before the first assignment. */
  private int firstStep() {
    int first = cut ? 2 : 0;
    return stairs.bounded() ? first : Math.min(Math.max(first, 1), stairs.last());
  }

  private String title() {
    if (!stairs.bounded()) {
      return Words.of("inertia.title");
    }
    return LargeType.in(theme) ? "" : Words.of("bound.title");
  }

  /** Seen from afar, the coloured identity says what title and legend say together. */
  private String note() {
    if (!LargeType.in(theme)) {
      return Words.of(stairs.bounded() ? "bound.note" : "inertia.note");
    }
    return stairs.bounded() ? "$" + new StepFormulas(theme).shortIdentity() + "$" : "";
  }

  private List<Axes.LegendEntry> legend() {
    return List.of(
        new Axes.LegendEntry(
            "$\\ln p(X \\mid \\theta)$", Axes.LegendEntry.Swatch.LINE, theme.text()),
        new Axes.LegendEntry(
            "$\\mathcal{L}(q, \\theta)$", Axes.LegendEntry.Swatch.LINE, theme.bound()),
        new Axes.LegendEntry(
            "$\\mathrm{KL}$", Axes.LegendEntry.Swatch.AREA, theme.gap().mark().withOpacity(0.6)));
  }

  /** Whole iterations, as many as fit. */
  private List<Axis.Tick> ticks() {
    int stride = 1;
    int[] rounds = {2, 5, 10};
    for (int i = 0; end / stride > (LargeType.in(theme) ? 6 : 14); i++) {
      stride = rounds[i % 3] * (int) Math.pow(10, i / 3);
    }
    List<Axis.Tick> ticks = new ArrayList<>();
    for (int t = 0; t <= end; t += stride) {
      ticks.add(new Axis.Tick(t, Integer.toString(t)));
    }
    return ticks;
  }

  private void addGaps(List<Mark> marks, int first, int last) {
    for (int s = first; s <= last; s++) {
      if (stairs.upper()[s] - stairs.lower()[s] > 1e-4 * (high - low)) {
        double left = s / 2.0;
        double right = (s + 1) / 2.0;
        double opacity = s == shown ? 0.7 : s < shown ? 0.45 : 0.45 * AHEAD;
        marks.add(
            new Mark.Polygon(
                new double[] {left, right, right, left},
                new double[] {
                  stairs.lower()[s], stairs.lower()[s], stairs.upper()[s], stairs.upper()[s]
                },
                theme.gap().mark().withOpacity(opacity),
                null));
      }
    }
  }

  /** Full strength up to the present step, fainter beyond the playhead. */
  private void addLine(List<Mark> marks, double[] values, int first, int last, Colour colour) {
    int present = Math.min(shown, last);
    if (last > present) {
      double[][] ahead = Staircase.corners(values, Math.max(present, first), last);
      marks.add(new Mark.Polyline(ahead[0], ahead[1], new Stroke(colour.withOpacity(AHEAD), 2)));
    }
    if (present >= first) {
      double[][] past = Staircase.corners(values, first, present);
      if (cut) {
        past = risen(past);
      }
      marks.add(new Mark.Polyline(past[0], past[1], new Stroke(colour, 2)));
    }
  }

  /** The line enters from beyond the frame, where its start lies. */
  private double[][] risen(double[][] corners) {
    int n = corners[0].length;
    double[] x = new double[n + 1];
    double[] y = new double[n + 1];
    System.arraycopy(corners[0], 0, x, 1, n);
    System.arraycopy(corners[1], 0, y, 1, n);
    x[0] = x[1];
    y[0] = stairs.upper()[stairs.bounded() ? 0 : 1] < low ? low : high;
    return new double[][] {x, y};
  }
}
