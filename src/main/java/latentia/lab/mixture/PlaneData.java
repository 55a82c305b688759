package latentia.lab.mixture;

import java.util.Arrays;
import java.util.Optional;
import latentia.data.Dataset;
import latentia.lab.look.ShownRows;
import latentia.lab.look.Window;

/** The data as they lie in a plane, worked out once; the arrays are handed to the painter. */
final class PlaneData {
  private static final double MARGIN = 0.07;

  private final double[] x;
  private final double[] y;
  private final double sx;
  private final double sy;
  private final ShownRows shown;
  private ConvexHull hull;
  private Histogram histogram;

  PlaneData(Dataset data, Plane plane) {
    this(
        plane.coordinates(data, 0),
        plane.dimensions() == 2 ? plane.coordinates(data, 1) : new double[data.rows()]);
  }

  private PlaneData(double[] x, double[] y) {
    this.x = x;
    this.y = y;
    shown = ShownRows.of(x.length, ShownRows.MOST);
    sx = deviation(x);
    sy = deviation(y);
  }

  /** The same places to the right, all at one height. */
  PlaneData atHeight(double height) {
    double[] level = new double[x.length];
    Arrays.fill(level, height);
    return new PlaneData(x, level);
  }

  /** Length n; not to be written to. */
  double[] x() {
    return x;
  }

  /** Length n, zeros for a plane of one dimension; not to be written to. */
  double[] y() {
    return y;
  }

  /** The rows whose points are drawn; all others count in everything else. */
  ShownRows shown() {
    return shown;
  }

  /** Standard deviation to the right; 1 when all rows stand on one place. */
  double sx() {
    return sx;
  }

  /** Standard deviation upwards; 1 when all rows stand on one height. */
  double sy() {
    return sy;
  }

  /** All rows with a margin around them, or the part that {@code zoom} picks out. */
  Window window(Optional<Window> zoom) {
    return zoom.orElseGet(
        () -> {
          double[] across = padded(x, sx);
          double[] up = padded(y, sy);
          return new Window(across[0], up[0], across[1], up[1]);
        });
  }

  ConvexHull hull() {
    if (hull == null) {
      hull = ConvexHull.of(x, y);
    }
    return hull;
  }

  Histogram histogram() {
    if (histogram == null) {
      histogram = Histogram.of(x);
    }
    return histogram;
  }

  private static double deviation(double[] values) {
    double mean = 0;
    for (double value : values) {
      mean += value / values.length;
    }
    double square = 0;
    for (double value : values) {
      square += (value - mean) * (value - mean) / values.length;
    }
    return square > 0 ? Math.sqrt(square) : 1;
  }

  private static double[] padded(double[] values, double deviation) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    double margin = high > low ? MARGIN * (high - low) : deviation;
    return new double[] {low - margin, high + margin};
  }
}
