package latentia.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Old Faithful with a made-up mixture, for tests and for looking at. */
final class SampleMixture {
  private SampleMixture() {}

  /** Scatter with ellipses above, staircase of the log-likelihood below. */
  static Figure mixture(Theme theme) {
    return new Figure(
        theme,
        List.of(
            new Figure.Panel(scatter(theme), 0, 0, 1, 0.64),
            new Figure.Panel(staircase(theme), 0, 0.64, 1, 0.36)));
  }

  /** Rows of Old Faithful: {@code {eruptions, waiting}}. */
  static double[][] faithful() {
    try {
      List<String> lines = Files.readAllLines(Path.of("sample-data", "faithful.csv"));
      double[][] columns = new double[2][lines.size() - 1];
      for (int i = 1; i < lines.size(); i++) {
        String[] cells = lines.get(i).split(",");
        columns[0][i - 1] = Double.parseDouble(cells[0]);
        columns[1][i - 1] = Double.parseDouble(cells[1]);
      }
      return columns;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Axes scatter(Theme theme) {
    double[][] rows = faithful();
    Colour one = theme.component(0).mark();
    Colour two = theme.component(1).mark();
    int[] argb = new int[rows[0].length];
    ColourBlend blend = new ColourBlend(List.of(one.withOpacity(0.85), two.withOpacity(0.85)));
    for (int i = 0; i < argb.length; i++) {
      double r = 1 / (1 + Math.exp(-(rows[1][i] - 72) / 7 - (rows[0][i] - 3.6)));
      argb[i] = blend.argb(new double[] {1 - r, r});
    }
    List<Mark> marks = new ArrayList<>();
    addEllipses(marks, 2.94, 62.9, 0.95, 9.8, -0.62, 6.6, one);
    addEllipses(marks, 4.25, 81.9, 0.48, 1.7, -0.07, 5.4, two);
    marks.add(new Mark.Points(rows[0], rows[1], argb, Mark.Shape.DISC, 7.5, theme.canvas(), 0.8));
    trail(marks, theme, new double[] {3.0, 3.12, 3.05, 2.94}, new double[] {60, 64.3, 63.8, 62.9});
    trail(marks, theme, new double[] {4.8, 4.02, 4.12, 4.25}, new double[] {92, 80.5, 81.2, 81.9});
    marks.add(badge(theme, 2.94, 62.9, "1", 0));
    marks.add(badge(theme, 4.25, 81.9, "2", 1));
    for (double[] handle : new double[][] {{2.46, 63}, {3.42, 63}, {4.0, 75}, {1.88, 51}}) {
      marks.add(
          new Mark.Marker(
              handle[0], handle[1], Mark.Shape.SQUARE, 9, theme.canvas(), new Stroke(one, 1.5)));
    }
    marks.add(label(theme, 1.8, 68.8, "$\\pi_1 = 0.58$", 0));
    marks.add(label(theme, 3.6, 93.2, "$\\pi_2 = 0.42$", 1));
    marks.add(new Mark.Marker(3.333, 74, Mark.Shape.DISC, 16, null, new Stroke(theme.text(), 1.8)));
    marks.add(
        new Mark.Callout(
            3.333,
            74,
            List.of("eruption 2"),
            List.of(
                new Mark.Share(0.33, theme.component(0), "0.33"),
                new Mark.Share(0.67, theme.component(1), "0.67")),
            theme.text(),
            List.of(new double[] {4.25, 81.9}, new double[] {2.94, 62.9})));
    return new Axes(
        "scatter",
        "Old Faithful, 272 eruptions",
        "colours: responsibilities, still those of the last E-step",
        List.of(),
        Axis.linear("eruption length, minutes", 1.4, 5.4),
        Axis.linear("wait for the next, minutes", 40, 99),
        false,
        marks,
        List.of(new Axes.Handle("centre 1", 2.94, 62.9, 14)),
        List.of(new Axes.PickTarget("eruptions", rows[0], rows[1], 12)));
  }

  private static void addEllipses(
      List<Mark> marks,
      double cx,
      double cy,
      double ax,
      double ay,
      double bx,
      double by,
      Colour colour) {
    marks.add(
        new Mark.Ellipse(
            cx,
            cy,
            2 * ax,
            2 * ay,
            0.5 * bx,
            0.5 * by,
            colour.withOpacity(0.06),
            new Stroke(colour, 1.4, 6, 4)));
    marks.add(
        new Mark.Ellipse(
            cx,
            cy,
            ax,
            ay,
            0.25 * bx,
            0.25 * by,
            colour.withOpacity(0.08),
            new Stroke(colour, 2.2)));
  }

  private static void trail(List<Mark> marks, Theme theme, double[] x, double[] y) {
    Colour faint = theme.muted().withOpacity(0.8);
    marks.add(new Mark.Polyline(x, y, new Stroke(faint, 1.2)));
    for (int i = 0; i < x.length - 1; i++) {
      marks.add(
          new Mark.Marker(
              x[i], y[i], Mark.Shape.DISC, 6, theme.canvas(), new Stroke(theme.muted(), 1.4)));
    }
  }

  private static Mark badge(Theme theme, double x, double y, String text, int k) {
    Colour fill = theme.component(k).text();
    return new Mark.Badge(x, y, text, 26, fill, theme.canvas(), theme.canvas());
  }

  private static Mark label(Theme theme, double x, double y, String text, int k) {
    return new Mark.Label(
        x,
        y,
        0,
        0,
        text,
        TextRole.BODY,
        theme.component(k).text(),
        Mark.Anchor.CENTRE,
        theme.canvas());
  }

  static Axes staircase(Theme theme) {
    double[] level = {
      -1378, -1275, -1260.5, -1230.1, -1209, -1198, -1188, -1175.5, -1160, -1147, -1136, -1131.5,
      -1130.3
    };
    List<Mark> marks = new ArrayList<>();
    List<double[]> reached = new ArrayList<>();
    for (int t = 1; t < level.length - 1; t++) {
      double gap = 0.45 * (level[t] - (t == 1 ? level[1] - 8 : level[t - 1]));
      double low = level[t] - Math.min(gap, 14.4);
      Colour shade = theme.gap().mark().withOpacity(t == 3 ? 0.65 : 0.35);
      marks.add(
          new Mark.Polygon(
              new double[] {t, t + 0.5, t + 0.5, t},
              new double[] {low, low, level[t], level[t]},
              shade,
              null));
      marks.add(
          new Mark.Polyline(
              new double[] {t, t + 0.5, t + 0.5},
              new double[] {low, low, level[t]},
              new Stroke(theme.bound().withOpacity(t < 3 ? 1 : 0.45), 1.8)));
      reached.add(new double[] {t, level[t]});
      reached.add(new double[] {t + 1, level[t]});
    }
    double[] x = new double[reached.size() + 2];
    double[] y = new double[reached.size() + 2];
    x[0] = 1;
    y[0] = -1290;
    for (int i = 0; i < reached.size(); i++) {
      x[i + 1] = reached.get(i)[0];
      y[i + 1] = reached.get(i)[1];
    }
    x[x.length - 1] = 12.25;
    y[y.length - 1] = level[12];
    marks.add(new Mark.Polyline(x, y, new Stroke(theme.text().withOpacity(0.6), 1.8)));
    marks.add(new Mark.Rule(true, 3, new Stroke(theme.accent(), 1.8)));
    Stroke rim = new Stroke(theme.canvas(), 1.5);
    marks.add(new Mark.Marker(3, -1230.1, Mark.Shape.DISC, 8, theme.text(), rim));
    marks.add(new Mark.Marker(3, -1244.5, Mark.Shape.DISC, 8, theme.bound(), rim));
    marks.add(
        new Mark.Label(
            3.95,
            -1248,
            0,
            0,
            "gap 14.4 nats",
            TextRole.NUMBER,
            theme.gap().text(),
            Mark.Anchor.LEFT,
            theme.canvas()));
    marks.add(
        new Mark.Label(
            0,
            -1283,
            6,
            -8,
            "↓ \u22121378",
            TextRole.CAPTION,
            theme.muted(),
            Mark.Anchor.LEFT,
            null));
    return new Axes(
        "log-likelihood",
        "Log-likelihood and its lower bound",
        "nats",
        List.of(
            entry("$\\ln p(X\\mid\\theta)$", Axes.LegendEntry.Swatch.LINE, theme.text()),
            entry("$\\mathcal{L}(q,\\theta)$", Axes.LegendEntry.Swatch.LINE, theme.bound()),
            entry("$\\mathrm{KL}$", Axes.LegendEntry.Swatch.AREA, theme.gap().mark())),
        Axis.linear("iteration", 0, 12.25),
        Axis.linear("", -1288, -1122),
        false,
        marks,
        List.of(),
        List.of());
  }

  static Axes.LegendEntry entry(String text, Axes.LegendEntry.Swatch swatch, Colour colour) {
    return new Axes.LegendEntry(text, swatch, colour);
  }
}
