package latentia.data.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * One line drawn without lifting the pen, as directions at even steps along it, so that it can be
 * curled: its ends turn while its middle stays. Unit: the height of the character; y points down.
 */
final class Stroke {
  private static final int STEPS = 64;
  private static final int FINE = 40;

  private final double[] angles;
  private final double step;
  private final double middleX;
  private final double middleY;
  private final double turning;

  private Stroke(List<double[]> path) {
    double[] lengths = new double[path.size()];
    for (int i = 1; i < lengths.length; i++) {
      lengths[i] = lengths[i - 1] + distance(path.get(i - 1), path.get(i));
    }
    step = lengths[lengths.length - 1] / STEPS;
    angles = new double[STEPS];
    double[] from = path.get(0);
    double[] middle = from;
    int at = 0;
    for (int i = 0; i < STEPS; i++) {
      while (at < lengths.length - 2 && lengths[at + 1] < (i + 1) * step) {
        at++;
      }
      double share = ((i + 1) * step - lengths[at]) / (lengths[at + 1] - lengths[at]);
      double[] to = between(path.get(at), path.get(at + 1), share);
      angles[i] = Math.atan2(to[1] - from[1], to[0] - from[0]);
      from = to;
      middle = i + 1 == STEPS / 2 ? to : middle;
    }
    middleX = middle[0];
    middleY = middle[1];
    turning = turning(angles);
  }

  /**
   * A smooth line through points, with corners where a point is given twice.
   *
   * @param points x and y in turn
   */
  static Stroke through(double... points) {
    List<double[]> path = new ArrayList<>();
    List<double[]> smooth = new ArrayList<>();
    for (int i = 0; i < points.length; i += 2) {
      double[] point = {points[i], points[i + 1]};
      if (!smooth.isEmpty() && distance(smooth.get(smooth.size() - 1), point) == 0) {
        addCurve(smooth, path);
        smooth.clear();
      }
      smooth.add(point);
    }
    addCurve(smooth, path);
    return new Stroke(path);
  }

  /** The cubic spline of Catmull and Rom (1974), whose ends go on straight. */
  private static void addCurve(List<double[]> knots, List<double[]> path) {
    int last = knots.size() - 1;
    for (int k = 0; k < last; k++) {
      double[] from = knots.get(k);
      double[] to = knots.get(k + 1);
      double[] before = k > 0 ? knots.get(k - 1) : between(from, to, -1);
      double[] after = k + 1 < last ? knots.get(k + 2) : between(from, to, 2);
      for (int i = 0; i < FINE; i++) {
        double t = (double) i / FINE;
        path.add(
            new double[] {
              spline(before[0], from[0], to[0], after[0], t),
              spline(before[1], from[1], to[1], after[1], t)
            });
      }
    }
    path.add(knots.get(last));
  }

  private static double spline(double before, double from, double to, double after, double t) {
    double linear = (to - before) / 2;
    double square = before - 2.5 * from + 2 * to - after / 2;
    double cube = (after - before) / 2 + 1.5 * (from - to);
    return from + t * (linear + t * (square + t * cube));
  }

  private static double[] between(double[] from, double[] to, double share) {
    return new double[] {from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])};
  }

  private static double distance(double[] one, double[] other) {
    return Math.hypot(one[0] - other[0], one[1] - other[1]);
  }

  /** Which way it turns on the whole: 1 clockwise on the page, -1 the other way. */
  private static double turning(double... angles) {
    double sum = 0;
    for (int i = 1; i < angles.length; i++) {
      sum += Math.IEEEremainder(angles[i] - angles[i - 1], 2 * Math.PI);
    }
    return sum < 0 ? -1 : 1;
  }

  /**
   * The points along it, ends included.
   *
   * @param curl the angle in radians by which each end turns further inwards
   * @return x and y, {@code 65 x 2}
   */
  double[][] points(double curl) {
    double[][] points = new double[STEPS + 1][];
    int half = STEPS / 2;
    points[half] = new double[] {middleX, middleY};
    for (int i = half; i < STEPS; i++) {
      points[i + 1] = moved(points[i], i, curl, step);
    }
    for (int i = half - 1; i >= 0; i--) {
      points[i] = moved(points[i + 1], i, curl, -step);
    }
    return points;
  }

  private double[] moved(double[] from, int segment, double curl, double length) {
    double place = (2.0 * segment + 1) / STEPS - 1;
    double angle = angles[segment] + turning * curl * place * place * place;
    return new double[] {from[0] + length * Math.cos(angle), from[1] + length * Math.sin(angle)};
  }
}
