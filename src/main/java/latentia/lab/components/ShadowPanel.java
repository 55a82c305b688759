package latentia.lab.components;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
 * The rows as they are seen along the candidate alone: how many lie where on its line, and one
 * standard deviation to both sides of the mean.
 */
final class ShadowPanel {
  private static final int BINS = 36;
  private static final double REACH = 3.4;
  private static final double HEADROOM = 1.25;

  private final ModelOfRows rows;
  private final Theme theme;
  private final double[][] centred;
  private final double reach;

  ShadowPanel(ModelOfRows rows, ComponentsView view) {
    this.rows = rows;
    theme = view.theme();
    centred = new double[2][];
    for (int k = 0; k < 2; k++) {
      int column = view.columns().get(k);
      double mean = rows.components().mean()[column];
      centred[k] = Arrays.stream(rows.column(column)).map(value -> value - mean).toArray();
    }
    double deviation = Math.sqrt(rows.components().variances()[0]);
    reach = deviation > 0 ? REACH * deviation : 1;
  }

  Axes axes(Candidate candidate, List<Integer> columns) {
    double ux = candidate.direction()[columns.get(0)];
    double uy = candidate.direction()[columns.get(1)];
    double[] counts = new double[BINS];
    for (int n = 0; n < centred[0].length; n++) {
      double along = ux * centred[0][n] + uy * centred[1][n];
      int bin = (int) Math.floor((along + reach) / (2 * reach) * BINS);
      counts[Math.max(0, Math.min(bin, BINS - 1))]++;
    }
    double[] left = new double[BINS];
    double[] right = new double[BINS];
    for (int b = 0; b < BINS; b++) {
      left[b] = -reach + 2 * reach * b / BINS;
      right[b] = left[b] + 2 * reach / BINS;
    }
    double most = Math.max(1, Arrays.stream(counts).max().orElse(1));
    SpaceInk ink = new SpaceInk(theme);
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Bars(left, right, counts, 0, ink.candidate().mark().withOpacity(0.35)));
    double deviation = Math.sqrt(candidate.variance());
    double height = 1.1 * most;
    Stroke stroke = new Stroke(ink.candidate().mark(), 2.4);
    double tick = 0.04 * most;
    marks.add(
        new Mark.Polyline(
            new double[] {
              -deviation,
              -deviation,
              Double.NaN,
              -deviation,
              deviation,
              Double.NaN,
              deviation,
              deviation
            },
            new double[] {
              height - tick,
              height + tick,
              Double.NaN,
              height,
              height,
              Double.NaN,
              height - tick,
              height + tick
            },
            stroke));
    marks.add(
        new Mark.Label(
            0,
            height,
            0,
            -9,
            Words.of("shadow.deviation", NumberText.significant(deviation, 3)),
            TextRole.NUMBER,
            ink.candidate().text(),
            Mark.Anchor.BOTTOM,
            theme.canvas()));
    boolean large = LargeType.in(theme);
    return new Axes(
        SpaceFigures.SHADOW,
        Words.of("shadow.title"),
        large ? "" : Words.of("shadow.note", rows.data().rows().wording().samples()),
        List.of(),
        new Axis(
            large ? "" : Words.of("shadow.axis"),
            new Scale.Linear(-reach, reach),
            List.of(),
            false,
            true),
        Axis.bare(0, HEADROOM * most),
        false,
        marks,
        List.of(),
        List.of());
  }
}
