package latentia.lab.components;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import latentia.figure.Axes;
import latentia.figure.Axis;
import latentia.figure.Colour;
import latentia.figure.Mark;
import latentia.figure.Scale;
import latentia.figure.Stroke;
import latentia.figure.TextRole;
import latentia.figure.TextWidths;
import latentia.figure.Theme;
import latentia.lab.look.LargeType;
import latentia.lab.look.NumberText;
import latentia.lab.look.RoundTicks;

/**
 * The share of each component as a bar, those in use strong, and their cumulative share on an axis
 * of its own at the right.
 */
final class SharePanel {
  static final String ID = "scree";
  private static final int USUAL = 20;
  private static final int MOST = 60;
  private static final double BAR = 0.38;
  private static final double PALE = 0.3;
  private static final double USUAL_WIDTH = 250;
  private static final double TICK_GAP = 6;

  /** A height well below the end of the cumulative line and above the last bars. */
  private static final double FLAT = 0.6;

  private final double[] shares;
  private final int used;
  private final Theme theme;
  private final int bars;
  private final double end;
  private final double top;

  /**
   * @param shares of all components, which need not sum to 1
   * @param used how many of them, from the first, are in use
   */
  SharePanel(double[] shares, int used, Theme theme) {
    this.shares = shares;
    this.used = used;
    this.theme = theme;
    bars = Math.min(shares.length, Math.min(MOST, Math.max(USUAL, used + 2)));
    end = bars + 0.6;
    top = Math.max(1e-3, 1.06 * Arrays.stream(shares).limit(bars).max().orElse(1));
  }

  Axes axes(String title, String note, boolean cumulative) {
    List<Axis.Tick> ticks = RoundTicks.of(0, 100 * top, LargeType.in(theme) ? 2 : 4);
    double right = cumulative ? end + room() * (end - 0.4) : end;
    List<Mark> marks = new ArrayList<>();
    for (Axis.Tick tick : ticks) {
      marks.add(level(tick.value() / 100, tick.value() == 0 ? theme.axis() : theme.grid()));
    }
    addBars(marks);
    if (cumulative) {
      addCumulative(marks);
    }
    return new Axes(
        ID,
        title,
        LargeType.in(theme) ? "" : note,
        List.of(),
        new Axis(
            Words.of("scree.component"),
            new Scale.Linear(0.4, right),
            CountTicks.from(1, bars, LargeType.in(theme) ? 3 : 6),
            false,
            false),
        new Axis(
            "",
            new Scale.Linear(0, top),
            ticks.stream().map(t -> new Axis.Tick(t.value() / 100, t.text() + "%")).toList(),
            false,
            true),
        false,
        marks,
        List.of(),
        List.of());
  }

  /** For the labels right of the bars, as a share of the bars' width. */
  private double room() {
    double label = new TextWidths(theme).of("100%", TextRole.TICK) + TICK_GAP * theme.markScale();
    return label / (USUAL_WIDTH * theme.markScale() - label);
  }

  private Mark level(double share, Colour colour) {
    return new Mark.Polyline(
        new double[] {0.4, end}, new double[] {share, share}, new Stroke(colour, 1));
  }

  private void addBars(List<Mark> marks) {
    Colour strong = theme.component(0).mark();
    int inUse = Math.min(used, bars);
    marks.add(bars(0, inUse, strong));
    marks.add(bars(inUse, bars, strong.withOpacity(PALE)));
  }

  private Mark bars(int from, int to, Colour colour) {
    return new Mark.Bars(
        IntStream.range(from, to).mapToDouble(i -> i + 1 - BAR).toArray(),
        IntStream.range(from, to).mapToDouble(i -> i + 1 + BAR).toArray(),
        Arrays.copyOfRange(shares, from, to),
        0,
        colour);
  }

  /** From 0 to 100 %, over the whole height. */
  private void addCumulative(List<Mark> marks) {
    double[] x = new double[bars];
    double[] y = new double[bars];
    double sum = 0;
    for (int i = 0; i < bars; i++) {
      sum += shares[i];
      x[i] = i + 1;
      y[i] = sum * top;
    }
    marks.add(new Mark.Polyline(x, y, new Stroke(theme.text(), 1.6)));
    for (int percent = 0; percent <= 100; percent += 50) {
      marks.add(
          new Mark.Label(
              end,
              percent / 100.0 * top,
              TICK_GAP * theme.markScale(),
              0,
              percent + "%",
              TextRole.TICK,
              theme.muted(),
              Mark.Anchor.LEFT,
              null));
    }
    if (used > 0 && used <= bars) {
      addKept(marks, y[used - 1]);
    }
  }

  /** The place on the line and its words. */
  private void addKept(List<Mark> marks, double height) {
    marks.add(
        new Mark.Marker(
            used, height, Mark.Shape.DISC, 9, theme.canvas(), new Stroke(theme.text(), 1.8)));
    // To its right below the line, or where the line has become flat and bars are low.
    boolean beside = used < 0.55 * bars;
    marks.add(
        new Mark.Label(
            beside ? used : end,
            beside ? height : FLAT * top,
            (beside ? 10 : -4) * theme.markScale(),
            (beside ? 9 : 0) * theme.markScale(),
            Words.of("scree.kept", NumberText.percent(height / top)),
            TextRole.NUMBER,
            theme.text(),
            beside ? Mark.Anchor.LEFT : Mark.Anchor.RIGHT,
            theme.canvas()));
  }
}
