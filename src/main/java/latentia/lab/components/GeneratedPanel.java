package latentia.lab.components;

import java.util.ArrayList;
import java.util.List;
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
import latentia.lab.look.NumberText;
import latentia.lab.look.RoundWindow;
import latentia.lab.look.Window;

/**
 * Two columns of data space: the marginal density, the columns of W, the image of one posterior,
 * and samples on their way to where they end.
 */
final class GeneratedPanel {
  private static final double PALE = 0.35;
  private static final double LINE_REACH = 3;
  private static final double HEAD = 0.035;
  private static final double[] DEVIATIONS = {3, 2.5, 2, 1.5, 1, 0.5};

  private final GenerativeModel generative;
  private final ComponentsView view;
  private final Theme theme;
  private final int across;
  private final int up;
  private final double[][] places;
  private final Window window;
  private final List<Mark> resting;

  GeneratedPanel(GenerativeModel generative, ComponentsView view) {
    this.generative = generative;
    this.view = view;
    theme = view.theme();
    across = view.columns().get(0);
    up = view.columns().get(1);
    places = new double[][] {generative.shown().column(across), generative.shown().column(up)};
    window = RoundWindow.around(places, 0);
    resting = resting();
  }

  private List<Mark> resting() {
    List<Mark> marks = new ArrayList<>();
    Colour ink = theme.text();
    if (view.shows(ComponentsView.Layer.DENSITY)) {
      CovarianceEllipse marginal = generative.marginal(across, up);
      for (double deviations : DEVIATIONS) {
        marks.add(
            marginal.mark(
                deviations, ink.withOpacity(0.045), new Stroke(ink.withOpacity(0.3), 0.8)));
      }
    }
    marks.addAll(ClassPoints.under(generative.labels(), places, PALE, theme));
    addColumns(marks);
    marks.add(
        new Mark.Marker(
            mean(across), mean(up), Mark.Shape.DISC, 9, theme.canvas(), new Stroke(ink, 2)));
    return marks;
  }

  private double mean(int column) {
    return generative.model().mean()[column];
  }

  /** What one standard deviation of each number of the code adds. */
  private void addColumns(List<Mark> marks) {
    int q = generative.model().codeSize();
    double head = HEAD * Math.max(window.width(), window.height());
    for (int i = Math.min(q, 3) - 1; i >= 0; i--) {
      double dx = generative.model().w()[across][i];
      double dy = generative.model().w()[up][i];
      if (q == 1) {
        double reach = LINE_REACH;
        marks.add(
            new Mark.Polyline(
                new double[] {mean(across) - reach * dx, mean(across) + reach * dx},
                new double[] {mean(up) - reach * dy, mean(up) + reach * dy},
                new Stroke(theme.text(), 1.4)));
      }
      Arrow arrow = new Arrow(mean(across), mean(up), mean(across) + dx, mean(up) + dy, head);
      if (arrow.length() > 0.5 * head) {
        arrow.add(marks, theme.text(), 3, theme.canvas());
        String name = q == 1 ? "$w$" : "$w_{" + (i + 1) + "}$";
        marks.add(arrow.name(name, TextRole.FORMULA, theme.text(), theme));
      }
    }
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
              samples.stream().mapToDouble(s -> s.value(1)[across]).toArray(),
              samples.stream().mapToDouble(s -> s.value(1)[up]).toArray()));
    }
    addCurrent(marks, dots, current, generation);
    return new Axes(
        GenerativeFigures.DATA,
        GenerativeWords.title(generation),
        LargeType.in(theme) ? "" : note(generation),
        List.of(),
        new Axis(
            ColumnWords.of(generative.data(), across),
            new Scale.Linear(window.left(), window.right()),
            List.of(),
            true,
            true),
        new Axis(
            ColumnWords.of(generative.data(), up),
            new Scale.Linear(window.bottom(), window.top()),
            List.of(),
            true,
            true),
        true,
        marks,
        List.of(),
        List.of(new Axes.PickTarget(SpaceFigures.ROWS, places[0], places[1], 10)));
  }

  /** The step in symbols, with sigma^2. */
  String note(Generation generation) {
    String noise = NumberText.latex(NumberText.significant(generative.noiseVariance(), 3));
    return GenerativeWords.formula(generation, noise);
  }

  /** Along W z from mu, then away by noise. */
  private void addCurrent(
      List<Mark> marks, SampleMarks dots, Sample current, Generation generation) {
    if (generation.done(Generation.Phase.CODE) < 1) {
      return;
    }
    double mapped = generation.done(Generation.Phase.MEAN);
    double meanX = current.mean()[across];
    double meanY = current.mean()[up];
    double x = mean(across) + mapped * (meanX - mean(across));
    double y = mean(up) + mapped * (meanY - mean(up));
    if (generation.phase() == Generation.Phase.NOISE) {
      dots.noise(marks, meanX, meanY, Math.sqrt(generative.model().noiseVariance()));
      double[] moved = current.value(generation.fraction());
      x = moved[across];
      y = moved[up];
      dots.trail(marks, meanX, meanY, x, y);
    } else {
      dots.trail(marks, mean(across), mean(up), x, y);
    }
    marks.add(dots.current(x, y, 1));
  }

  private void addPosterior(List<Mark> marks, double[] row) {
    Colour accent = theme.accent();
    CovarianceEllipse image = generative.posteriorImage(row, across, up);
    marks.add(
        new Mark.Polyline(
            new double[] {row[across], image.cx()},
            new double[] {row[up], image.cy()},
            new Stroke(accent, 1.6)));
    marks.add(image.mark(2, null, new Stroke(accent, 1.6, 5, 4)));
    marks.add(image.mark(1, accent.withOpacity(0.15), new Stroke(accent, 3)));
    marks.add(
        new Mark.Marker(
            image.cx(), image.cy(), Mark.Shape.DISC, 7, accent, new Stroke(theme.canvas(), 1.5)));
    marks.add(
        new Mark.Marker(
            row[across], row[up], Mark.Shape.DISC, 11, theme.canvas(), new Stroke(accent, 2.5)));
    Arrow outwards = new Arrow(image.cx(), image.cy(), row[across], row[up], 0);
    marks.add(outwards.name("$x$", TextRole.FORMULA, theme.text(), theme));
  }
}
