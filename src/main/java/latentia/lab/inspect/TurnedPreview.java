package latentia.lab.inspect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import latentia.data.ColumnSummary;
import latentia.data.Dataset;
import latentia.figure.Axes;
import latentia.figure.Axis;
import latentia.figure.Mark;
import latentia.figure.Stroke;
import latentia.figure.TextRole;
import latentia.figure.Theme;
import latentia.lab.look.ClassPoints;
import latentia.lab.look.ShownRows;

/**
 * Rows of three columns in their box, seen from far away and a little above; the near points cover
 * the far ones.
 */
final class TurnedPreview {
  private static final double TURN = Math.toRadians(-65);
  private static final double FROM_ABOVE = Math.toRadians(18);
  private static final double ROOM = 1.06;

  /** The edges of a box from corner to corner; bit c of a corner is its side along column c. */
  private static final int[][] EDGES = {
    {0, 1}, {0, 2}, {0, 4}, {1, 3}, {1, 5}, {2, 3}, {2, 6}, {3, 7}, {4, 5}, {4, 6}, {5, 7}, {6, 7}
  };

  private final Dataset data;
  private final Theme theme;
  private final ColumnSummary[] summaries;

  TurnedPreview(Dataset data, Theme theme) {
    this.data = data;
    this.theme = theme;
    summaries =
        IntStream.range(0, 3)
            .mapToObj(column -> ColumnSummary.of(data, column))
            .toArray(ColumnSummary[]::new);
  }

  Axes axes(String id) {
    double reach = 0;
    for (int corner = 0; corner < 8; corner++) {
      double[] at = seen(corner(corner));
      reach = Math.max(reach, Math.max(Math.abs(at[0]), Math.abs(at[1])));
    }
    reach = Math.max(reach, 1e-9) * ROOM;
    List<Mark> marks = new ArrayList<>();
    addBox(marks);
    marks.add(points());
    addNames(marks);
    return new Axes(
        id,
        "",
        "",
        List.of(),
        Axis.bare(-reach, reach),
        Axis.bare(-reach, reach),
        true,
        marks,
        List.of(),
        List.of());
  }

  private Mark points() {
    ShownRows shown = ShownRows.of(data.rows(), ShownRows.MOST);
    ClassColumns classes = new ClassColumns(data, theme);
    record Seen(double[] at, int argb) {}
    List<Seen> all =
        IntStream.range(0, shown.count())
            .map(shown::row)
            .mapToObj(n -> new Seen(seen(data.row(n)), classes.colour(classes.code(n)).argb()))
            .sorted(Comparator.comparingDouble(seen -> seen.at()[2]))
            .toList();
    double[][] places = {
      all.stream().mapToDouble(seen -> seen.at()[0]).toArray(),
      all.stream().mapToDouble(seen -> seen.at()[1]).toArray()
    };
    return ClassPoints.coloured(places, all.stream().mapToInt(Seen::argb).toArray(), theme);
  }

  private void addBox(List<Mark> marks) {
    int near = nearest();
    Stroke stroke = new Stroke(theme.border(), theme.markScale() > 1 ? 0.6 : 1);
    for (int[] edge : EDGES) {
      if (edge[0] != near && edge[1] != near) {
        double[] from = seen(corner(edge[0]));
        double[] to = seen(corner(edge[1]));
        marks.add(
            new Mark.Polyline(
                new double[] {from[0], to[0]}, new double[] {from[1], to[1]}, stroke));
      }
    }
  }

  /** The names of the columns at the middle of edges along the outline. */
  private void addNames(List<Mark> marks) {
    int[][] named = {{0, 1}, {1, 3}, {0, 4}};
    for (int c = 0; c < 3; c++) {
      double[] from = seen(corner(named[c][0]));
      double[] to = seen(corner(named[c][1]));
      Mark.Anchor anchor = c == 2 ? Mark.Anchor.RIGHT : Mark.Anchor.TOP;
      marks.add(
          new Mark.Label(
              (from[0] + to[0]) / 2,
              (from[1] + to[1]) / 2,
              c == 2 ? -8 : 0,
              c == 2 ? 0 : 6,
              data.columnNames().get(c),
              TextRole.CAPTION,
              theme.muted(),
              anchor,
              theme.canvas()));
    }
  }

  private int nearest() {
    return IntStream.range(0, 8)
        .boxed()
        .max(Comparator.comparingDouble(corner -> seen(corner(corner))[2]))
        .orElseThrow();
  }

  private double[] corner(int corner) {
    double[] at = new double[3];
    for (int c = 0; c < 3; c++) {
      at[c] = (corner >> c & 1) == 0 ? summaries[c].min() : summaries[c].max();
    }
    return at;
  }

  /** To the right, up and towards the eye, from the middle of the box. */
  private double[] seen(double... row) {
    double x = row[0] - middle(0);
    double y = row[1] - middle(1);
    double z = row[2] - middle(2);
    double forwards = Math.cos(TURN) * x + Math.sin(TURN) * y;
    double right = -Math.sin(TURN) * x + Math.cos(TURN) * y;
    return new double[] {
      right,
      Math.cos(FROM_ABOVE) * z - Math.sin(FROM_ABOVE) * forwards,
      Math.cos(FROM_ABOVE) * forwards + Math.sin(FROM_ABOVE) * z
    };
  }

  private double middle(int column) {
    return summaries[column].min() / 2 + summaries[column].max() / 2;
  }
}
