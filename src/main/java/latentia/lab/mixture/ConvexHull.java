package latentia.lab.mixture;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The smallest convex outline around points of the plane (Andrew's monotone chain, 1979).
 *
 * @param x corners, counter-clockwise from the leftmost; collinear points are left out
 */
record ConvexHull(double[] x, double[] y) {
  static ConvexHull of(double[] x, double[] y) {
    Integer[] order = new Integer[x.length];
    Arrays.setAll(order, n -> n);
    Arrays.sort(
        order, Comparator.<Integer>comparingDouble(n -> x[n]).thenComparingDouble(n -> y[n]));
    int[] chain = new int[2 * x.length + 1];
    int length = 0;
    for (int i = 0; i < order.length; i++) {
      length = push(chain, length, 0, order[i], x, y);
    }
    int upper = length - 1;
    for (int i = order.length - 2; i >= 0; i--) {
      length = push(chain, length, upper, order[i], x, y);
    }
    int corners = Math.max(1, length - 1);
    double[] hullX = new double[corners];
    double[] hullY = new double[corners];
    for (int i = 0; i < corners; i++) {
      hullX[i] = x[chain[i]];
      hullY[i] = y[chain[i]];
    }
    return new ConvexHull(hullX, hullY);
  }

  /** Adds a point after dropping those with which the chain would not turn left. */
  private static int push(int[] chain, int length, int floor, int point, double[] x, double[] y) {
    int kept = length;
    while (kept - floor >= 2 && turn(chain[kept - 2], chain[kept - 1], point, x, y) <= 0) {
      kept--;
    }
    chain[kept] = point;
    return kept + 1;
  }

  private static double turn(int a, int b, int c, double[] x, double[] y) {
    return (x[b] - x[a]) * (y[c] - y[a]) - (y[b] - y[a]) * (x[c] - x[a]);
  }
}
