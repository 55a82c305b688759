package latentia.lab.components;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import latentia.figure.Axes;
import latentia.figure.Axis;
import latentia.figure.Colour;
import latentia.figure.Mark;
import latentia.figure.Scale;
import latentia.figure.Stroke;
import latentia.figure.TextRole;
import latentia.figure.Theme;
import latentia.lab.look.ClassPoints;
import latentia.lab.look.CovarianceEllipse;
import latentia.lab.look.LargeType;
import latentia.lab.look.PriorMarks;
import latentia.lab.look.RoundWindow;
import latentia.lab.look.Window;

/**
 * Code space: the prior, the rows at their posterior means, the posterior of one row, and samples
 * where they begin. Codes of one number lie on a line, under the curves of prior and posterior.
 */
final class CodePanel {
  private static final double PALE = 0.35;
  private static final double REACH = 2.6;
  private static final int CORNERS = 160;

  /** Heights of codes of one number, where the prior's curve is 1 high at most. */
  private static final double STRIP_TOP = -0.08;

  private static final double STRIP_BOTTOM = -0.42;
  private static final double FLOOR = -0.55;
  private static final double CEILING = 1.3;

  private final GenerativeModel generative;
  private final Theme theme;
  private final int across;
  private final int up;
  private final double[][] places;
  private final Window window;
  private final List<Mark> resting;

  CodePanel(GenerativeModel generative, ComponentsView view) {
    this.generative = generative;
    theme = view.theme();
    int q = generative.model().codeSize();
    int chosenAcross = Math.min(view.across(), q - 1);
    int chosenUp = Math.min(view.up(), q - 1);
    boolean same = chosenAcross == chosenUp && q > 1;
    across = same ? 0 : chosenAcross;
    up = same ? 1 : chosenUp;
    places = places();
    Window all = RoundWindow.around(places, REACH);
    window = line() ? new Window(all.left(), FLOOR, all.right(), CEILING) : all;
    resting = resting();
  }

  private boolean line() {
    return across == up;
  }

  private double[][] places() {
    double[][] codes = generative.codes();
    double[][] at = new double[2][codes.length];
    for (int n = 0; n < codes.length; n++) {
      at[0][n] = codes[n][across];
      at[1][n] = line() ? jitter(n) : codes[n][up];
    }
    return at;
  }

  /** A height in the strip below the curves; the same for a row whenever it is drawn. */
  private static double jitter(int row) {
    double share = new SplittableRandom(row).nextDouble();
    return STRIP_BOTTOM + share * (STRIP_TOP - STRIP_BOTTOM);
  }

  private List<Mark> resting() {
    List<Mark> marks = new ArrayList<>(ClassPoints.under(generative.labels(), places, PALE, theme));
    Colour ink = theme.text();
    if (line()) {
      marks.add(curve(0, 1, 1, new Stroke(ink, 2), ink.withOpacity(0.06)));
    }
    PriorMarks.add(
        marks, line(), deviations -> Words.of("code.sigma", deviations), ink, theme.canvas());
    return marks;
  }

  /** A normal density drawn {@code height} high. */
  private Mark curve(double mean, double deviation, double height, Stroke stroke, Colour fill) {
    double[] x = new double[CORNERS + 1];
    double[] y = new double[CORNERS + 1];
    double far = 4 * deviation;
    for (int i = 0; i <= CORNERS; i++) {
      double t = -4 + 8.0 * i / CORNERS;
      x[i] = mean - far + 2 * far * i / CORNERS;
      y[i] = height * Math.exp(-t * t / 2);
    }
    return new Mark.Polygon(x, y, fill, stroke);
  }

  /**
   * @param row whose posterior is shown
   * @param samples finished
   */
  Axes axes(double[] row, List<Sample> samples, Sample current, Generation generation) {
    List<Mark> marks = new ArrayList<>(resting);
    addPosterior(marks, row);
    SampleMarks dots = new SampleMarks(theme);
    if (!samples.isEmpty()) {
      marks.add(
          dots.finished(
              samples.stream().mapToDouble(this::x).toArray(),
              samples.stream().mapToDouble(this::y).toArray()));
    }
    if (generation.phase() != Generation.Phase.REST) {
      double grown = generation.done(Generation.Phase.CODE);
      // It falls from the density that it is drawn from.
      double height = line() ? (1 - grown) * Math.exp(-x(current) * x(current) / 2) : y(current);
      marks.add(dots.current(x(current), height, grown));
    }
    boolean drawing = generation.phase() == Generation.Phase.CODE;
    boolean large = LargeType.in(theme);
    return new Axes(
        GenerativeFigures.CODE,
        Words.of(drawing ? "code.drawing" : "code.title"),
        large ? "" : Words.of("code.note"),
        List.of(),
        new Axis(
            name(across), new Scale.Linear(window.left(), window.right()), List.of(), true, true),
        line()
            ? Axis.bare(window.bottom(), window.top())
            : new Axis(
                name(up), new Scale.Linear(window.bottom(), window.top()), List.of(), true, true),
        !line(),
        marks,
        List.of(),
        List.of(new Axes.PickTarget(SpaceFigures.ROWS, places[0], places[1], 10)));
  }

  private String name(int dimension) {
    return line() ? "$z$" : "$z_{" + (dimension + 1) + "}$";
  }

  private double x(Sample sample) {
    return sample.code()[across];
  }

  private double y(Sample sample) {
    return line() ? 0 : sample.code()[up];
  }

  private void addPosterior(List<Mark> marks, double[] row) {
    Colour ink = theme.text();
    double[] mean = generative.posterior().mean(row);
    if (line()) {
      double deviation = Math.sqrt(generative.posterior().covariance()[0][0]);
      Colour accent = theme.accent();
      marks.add(curve(mean[0], deviation, 1.15, new Stroke(accent, 2), accent.withOpacity(0.15)));
    } else {
      CovarianceEllipse ellipse = generative.posteriorOf(row, across, up);
      Colour accent = theme.accent();
      marks.add(ellipse.mark(2, null, new Stroke(accent, 1.4, 5, 4)));
      marks.add(ellipse.mark(1, accent.withOpacity(0.15), new Stroke(accent, 2.2)));
    }
    marks.add(
        new Mark.Marker(
            mean[across],
            line() ? 0 : mean[up],
            Mark.Shape.DISC,
            7,
            theme.accent(),
            new Stroke(theme.canvas(), 1.5)));
    marks.add(
        new Mark.Label(
            mean[across],
            line() ? 1.15 : mean[up],
            0,
            line() ? -10 : -14,
            Words.of("code.posterior"),
            TextRole.FORMULA,
            ink,
            Mark.Anchor.BOTTOM,
            theme.canvas()));
  }
}
