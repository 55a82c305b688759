package latentia.lab.components;

import latentia.figure.Mark;
import latentia.figure.Stroke;

/** Thin lines from rows to what stands for them: of many rows an even sample of lines. */
final class Segments {
  /** More lines than these could not be told apart. */
  static final int MOST = 250;

  private Segments() {}

  /** Whether row n of so many has a line. */
  static boolean has(int row, int rows) {
    return rows <= MOST || (long) row * MOST / rows != (long) (row + 1) * MOST / rows;
  }

  /**
   * @param from all x, then all y of the rows
   * @param to all x, then all y of what stands for them
   */
  static Mark between(double[][] from, double[][] to, Stroke stroke) {
    int rows = from[0].length;
    int lines = Math.min(rows, MOST);
    double[] x = new double[3 * lines];
    double[] y = new double[3 * lines];
    int at = 0;
    for (int n = 0; n < rows; n++) {
      if (has(n, rows)) {
        x[at] = from[0][n];
        y[at] = from[1][n];
        x[at + 1] = to[0][n];
        y[at + 1] = to[1][n];
        x[at + 2] = Double.NaN;
        y[at + 2] = Double.NaN;
        at += 3;
      }
    }
    return new Mark.Polyline(x, y, stroke);
  }
}
