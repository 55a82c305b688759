package latentia.lab.components;

import java.util.ArrayList;
import java.util.List;
import latentia.figure.Axis;
import latentia.figure.Mark;
import latentia.figure.Stroke;
import latentia.figure.TextRole;
import latentia.figure.Theme;
import latentia.lab.look.LargeType;
import latentia.lab.look.RoundTicks;

/**
 * The box around rows of three columns as it is seen turned: the edges that nothing hides, ticks
 * along its outline, and the names of the columns.
 *
 * @param low corner, length 3
 * @param high corner, length 3
 */
record TurnedBox(double[] low, double[] high, double[][] directions) {
  private static final double SHORTEST = 0.35;
  private static final double TICK_DISTANCE = 10;
  private static final double NAME_DISTANCE = 38;

  /** Half the diagonal: nothing reaches further from the middle, however it is turned. */
  double radius() {
    double across = Math.hypot(high[0] - low[0], high[1] - low[1]);
    return Math.hypot(across, high[2] - low[2]) / 2;
  }

  /** Where a point is seen: to the right, up, and towards the eye, from the middle of the box. */
  double seen(int direction, double x, double y, double z) {
    double[] d = directions[direction];
    return d[0] * (x - middle(0)) + d[1] * (y - middle(1)) + d[2] * (z - middle(2));
  }

  private double middle(int c) {
    return (low[c] + high[c]) / 2;
  }

  /** The nine edges away from the corner nearest to the eye. */
  void addEdges(List<Mark> marks, Theme theme) {
    Stroke stroke = new Stroke(theme.border(), theme.markScale() > 1 ? 0.6 : 1);
    for (int c = 0; c < 3; c++) {
      for (int side = 0; side < 4; side++) {
        if (side != nearSide(c)) {
          double[] from = corner(c, side, false);
          double[] to = corner(c, side, true);
          marks.add(
              new Mark.Polyline(
                  new double[] {right(from), right(to)}, new double[] {up(from), up(to)}, stroke));
        }
      }
    }
  }

  /**
   * @param names of the columns, length 3
   */
  void addScales(List<Mark> marks, List<String> names, Theme theme) {
    for (int c = 0; c < 3; c++) {
      int side = outlineSide(c);
      double[] from = corner(c, side, false);
      double[] to = corner(c, side, true);
      double dx = right(to) - right(from);
      double dy = up(to) - up(from);
      double length = Math.hypot(dx, dy);
      if (length < SHORTEST * (high[c] - low[c])) {
        continue;
      }
      double ux = -dy / length;
      double uy = dx / length;
      boolean outwards = ux * (right(from) + right(to)) + uy * (up(from) + up(to)) > 0;
      addScale(marks, c, from, outwards ? ux : -ux, outwards ? uy : -uy, names.get(c), theme);
    }
  }

  private void addScale(
      List<Mark> marks, int c, double[] from, double ux, double uy, String name, Theme theme) {
    Mark.Anchor anchor = Arrow.anchor(ux, uy);
    if (!LargeType.in(theme)) {
      for (Axis.Tick tick : RoundTicks.of(low[c], high[c], 4)) {
        double[] at = from.clone();
        at[c] = tick.value();
        marks.add(
            new Mark.Label(
                right(at),
                up(at),
                TICK_DISTANCE * ux,
                -TICK_DISTANCE * uy,
                tick.text(),
                TextRole.TICK,
                theme.muted(),
                anchor,
                null));
      }
    }
    double[] middle = from.clone();
    middle[c] = middle(c);
    double distance = LargeType.in(theme) ? TICK_DISTANCE : NAME_DISTANCE;
    marks.add(
        new Mark.Label(
            right(middle),
            up(middle),
            distance * ux,
            -distance * uy,
            name,
            TextRole.BODY,
            theme.text(),
            anchor,
            null));
  }

  /** Of the four edges along column c those are numbered by which ends the other two are at. */
  private double[] corner(int c, int side, boolean atHigh) {
    double[] corner = new double[3];
    corner[c] = atHigh ? high[c] : low[c];
    int first = (c + 1) % 3;
    int second = (c + 2) % 3;
    corner[first] = (side & 1) != 0 ? high[first] : low[first];
    corner[second] = (side & 2) != 0 ? high[second] : low[second];
    return corner;
  }

  /** The edge along column c that is nearest to the eye. */
  private int nearSide(int c) {
    boolean first = directions[2][(c + 1) % 3] > 0;
    boolean second = directions[2][(c + 2) % 3] > 0;
    return (first ? 1 : 0) + (second ? 2 : 0);
  }

  /** Of the two edges along column c in the outline the lower, or of upright ones the left. */
  private int outlineSide(int c) {
    int one = nearSide(c) ^ 1;
    int other = nearSide(c) ^ 2;
    return place(c, one) <= place(c, other) ? one : other;
  }

  private double place(int c, int side) {
    double[] from = corner(c, side, false);
    double[] to = corner(c, side, true);
    return c == 2 ? right(from) + right(to) : up(from) + up(to);
  }

  private double right(double[] point) {
    return seen(0, point[0], point[1], point[2]);
  }

  private double up(double[] point) {
    return seen(1, point[0], point[1], point[2]);
  }

  /** The box of columns, each of which has some width. */
  static TurnedBox of(List<double[]> columns, Turn turn) {
    double[] low = new double[3];
    double[] high = new double[3];
    List<double[]> ranges = new ArrayList<>();
    double widest = 0;
    for (double[] column : columns) {
      double least = Double.POSITIVE_INFINITY;
      double most = Double.NEGATIVE_INFINITY;
      for (double value : column) {
        least = Math.min(least, value);
        most = Math.max(most, value);
      }
      ranges.add(new double[] {least, most});
      widest = Math.max(widest, most - least);
    }
    double least = widest > 0 ? 0.02 * widest : 1;
    for (int c = 0; c < 3; c++) {
      double more = Math.max(0, least - (ranges.get(c)[1] - ranges.get(c)[0])) / 2;
      low[c] = ranges.get(c)[0] - more;
      high[c] = ranges.get(c)[1] + more;
    }
    return new TurnedBox(low, high, turn.directions());
  }
}
