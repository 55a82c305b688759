package latentia.lab.paint;

import java.util.List;
import latentia.data.Dataset;

/**
 * What is painted on: the part of the plane in sight before anything is painted, and the words of
 * its axes.
 *
 * @param square whether a unit across is as long as one up on the canvas
 * @param columns the names of the two columns
 */
public record Paper(
    double left, double right, double bottom, double top, boolean square, List<String> columns) {
  private static final double HALF = 3;
  private static final double MARGIN = 0.08;
  private static final double LEAST_SPAN = 0.2;
  private static final double MOST_UNLIKE = 3;

  public Paper {
    columns = List.copyOf(columns);
  }

  /** From -3 to 3 both ways. */
  static Paper blank() {
    return new Paper(-HALF, HALF, -HALF, HALF, true, List.of("x", "y"));
  }

  /** Room for the points of data with two columns. */
  static Paper around(Dataset data) {
    double[] x = range(data.column(0));
    double[] y = range(data.column(1));
    double ratio = (x[1] - x[0]) / (y[1] - y[0]);
    boolean square = ratio < MOST_UNLIKE && ratio > 1 / MOST_UNLIKE;
    return new Paper(x[0], x[1], y[0], y[1], square, data.columnNames());
  }

  private static double[] range(double... values) {
    double low = values[0];
    double high = values[0];
    for (double value : values) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    double margin = Math.max(MARGIN * (high - low), LEAST_SPAN);
    return new double[] {low - margin, high + margin};
  }
}
