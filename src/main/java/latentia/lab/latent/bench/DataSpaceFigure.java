package latentia.lab.latent.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import latentia.figure.Axes;
import latentia.figure.Axis;
import latentia.figure.Figure;
import latentia.figure.Mark;
import latentia.figure.Stroke;
import latentia.figure.TextRole;
import latentia.figure.Theme;
import latentia.lab.look.ClassMarks;
import latentia.lab.look.Sheet;
import latentia.lab.look.SheetLayout;
import latentia.lab.look.SheetSize;

/** The rows as points of the data space with what each decoder can reach, model beside model. */
public final class DataSpaceFigure {
  /** The axes of the first model; those of model m (0-based) add "-m" from the second on. */
  public static final String ID = "data-space";

  private static final double MARGIN = 0.06;
  private static final int MOST_RESIDUALS = 400;

  private DataSpaceFigure() {}

  public static Figure of(DataSpace space, Theme theme, SheetSize size) {
    List<SheetLayout.Part> parts = new ArrayList<>();
    int n = space.models().size();
    for (int m = 0; m < n; m++) {
      parts.add(
          new SheetLayout.Part(
              (double) m / n,
              1.0 / n,
              new SheetLayout.Chart(axes(space, m, theme, size.headed()))));
    }
    return SheetLayout.of(theme, size, parts);
  }

  private static Axes axes(DataSpace space, int model, Theme theme, boolean headed) {
    DataSpace.Decoder decoder = space.models().get(model);
    List<Mark> marks = new ArrayList<>();
    addRows(marks, space, theme);
    addManifold(marks, decoder, theme);
    addReconstructions(marks, space, decoder, theme);
    if (decoder.cursor().length > 0) {
      marks.add(
          new Mark.Marker(
              decoder.cursor()[0],
              decoder.cursor()[1],
              Mark.Shape.DISC,
              13,
              theme.canvas(),
              new Stroke(theme.accent(), 2.5)));
    }
    double[] x = range(space.rows()[0]);
    double[] y = range(space.rows()[1]);
    if (!headed) {
      marks.add(
          new Mark.Label(
              x[0],
              y[1],
              8,
              9,
              decoder.name(),
              TextRole.NUMBER,
              theme.text(),
              Mark.Anchor.LEFT,
              theme.canvas()));
    }
    return new Axes(
        model == 0 ? ID : ID + "-" + model,
        decoder.name(),
        Words.of(decoder.latent() == 1 ? "space.curve" : "space.net"),
        List.of(),
        Axis.linear(space.captions().get(0), x[0], x[1]),
        Axis.linear(space.captions().get(1), y[0], y[1]),
        false,
        marks,
        List.of(),
        List.of(new Axes.PickTarget(Sheet.ROWS, space.rows()[0], space.rows()[1], 10)));
  }

  private static double[] range(double[] values) {
    double low = Arrays.stream(values).min().orElse(0);
    double high = Arrays.stream(values).max().orElse(1);
    double more = high > low ? MARGIN * (high - low) : 1;
    return new double[] {low - more, high + more};
  }

  private static void addRows(List<Mark> marks, DataSpace space, Theme theme) {
    int classes = space.labels().map(labels -> labels.classes().size()).orElse(0);
    for (int c = -1; c < classes; c++) {
      int[] rows = rows(space, c);
      if (rows.length > 0) {
        int[] argb = new int[rows.length];
        Arrays.fill(argb, ClassMarks.mark(theme, c).withOpacity(0.55).argb());
        marks.add(
            new Mark.Points(
                pick(space.rows()[0], rows),
                pick(space.rows()[1], rows),
                argb,
                ClassMarks.shape(c),
                5.5,
                theme.canvas(),
                0));
      }
    }
  }

  /** The rows of a class; of class -1 those without any. */
  private static int[] rows(DataSpace space, int wanted) {
    return space
        .labels()
        .map(labels -> labels.rowsOf(wanted))
        .orElseGet(() -> IntStream.range(0, space.rows()[0].length).toArray());
  }

  private static double[] pick(double[] values, int[] rows) {
    return Arrays.stream(rows).mapToDouble(row -> values[row]).toArray();
  }

  private static void addManifold(List<Mark> marks, DataSpace.Decoder decoder, Theme theme) {
    boolean curve = decoder.latent() == 1;
    Stroke stroke =
        curve ? new Stroke(theme.text(), 2.2) : new Stroke(theme.text().withOpacity(0.4), 0.9);
    for (double[][] line : decoder.manifold()) {
      marks.add(new Mark.Polyline(line[0], line[1], stroke));
    }
  }

  /** Thin lines lead from rows to their reconstructions, where these are few enough to follow. */
  private static void addReconstructions(
      List<Mark> marks, DataSpace space, DataSpace.Decoder decoder, Theme theme) {
    int n = space.rows()[0].length;
    double[][] places = decoder.reconstructions();
    if (n <= MOST_RESIDUALS) {
      double[] x = new double[3 * n];
      double[] y = new double[3 * n];
      for (int i = 0; i < n; i++) {
        x[3 * i] = space.rows()[0][i];
        y[3 * i] = space.rows()[1][i];
        x[3 * i + 1] = places[0][i];
        y[3 * i + 1] = places[1][i];
        x[3 * i + 2] = Double.NaN;
        y[3 * i + 2] = Double.NaN;
      }
      marks.add(new Mark.Polyline(x, y, new Stroke(theme.muted().withOpacity(0.5), 0.7)));
    }
    int[] argb = new int[n];
    Arrays.fill(argb, theme.text().argb());
    marks.add(new Mark.Points(places[0], places[1], argb, Mark.Shape.DISC, 3, theme.canvas(), 0.4));
  }
}
