package latentia.engine.linalg;

import java.util.Arrays;

/**
 * Some neighbouring roots of a {@link SecularEquation} on their way, all of them one step after the
 * other, in loops that vectorise.
 */
final class SecularRoots {
  private static final double ROUNDING = Math.ulp(1.0) / 2;

  /** Few roots take more than eight; one that takes more than this is closed in by halving. */
  private static final int MOST_STEPS = 24;

  /** How much nearer to a d halving comes at once while it does not know how near the root is. */
  private static final double MUCH_NEARER = 0x1p-20;

  private final double[] poles;
  private final double[] squares;
  private final double inverseRho;
  private final int first;
  private final int count;

  /** The d that each is counted from. */
  private final double[] origin;

  private final double[] offset;

  /** Each offset lies between these. */
  private final double[] low;

  private final double[] high;

  /** The sums over d up to the root, which are negative. */
  private final double[] below;

  /** Those over d above it. */
  private final double[] above;

  /** The slopes of both together. */
  private final double[] slope;

  private final boolean[] done;

  /**
   * The roots from {@code first} to before {@code end}.
   *
   * @param poles d, ascending
   * @param squares z_j^2
   */
  SecularRoots(double[] poles, double[] squares, double inverseRho, int first, int end) {
    this.poles = poles;
    this.squares = squares;
    this.inverseRho = inverseRho;
    this.first = first;
    this.count = end - first;
    origin = new double[count];
    offset = new double[count];
    low = new double[count];
    high = new double[count];
    below = new double[count];
    above = new double[count];
    slope = new double[count];
    done = new boolean[count];
  }

  /**
   * Finds them and writes them where they belong among all roots.
   *
   * @param origins receives the d nearest to each root
   * @param offsets receives what the root differs from it
   */
  void find(double[] origins, double[] offsets) {
    for (int i = 0; i < count; i++) {
      origin[i] = poles[first + i];
      offset[i] = room(first + i) / 2;
    }
    evaluate();
    for (int i = 0; i < count; i++) {
      countFromTheNearer(i);
      step(i, true);
    }
    for (int steps = 1; !allDone(); steps++) {
      evaluate();
      for (int i = 0; i < count; i++) {
        if (!done[i]) {
          step(i, steps < MOST_STEPS);
        }
      }
    }
    System.arraycopy(origin, 0, origins, first, count);
    System.arraycopy(offset, 0, offsets, first, count);
  }

  /** How far above d_j its root may be. */
  private double room(int j) {
    if (j < poles.length - 1) {
      return poles[j + 1] - poles[j];
    }
    return 2 * Arrays.stream(squares).sum() / inverseRho;
  }

  private boolean allDone() {
    for (boolean each : done) {
      if (!each) {
        return false;
      }
    }
    return true;
  }

  /** Which half of the interval a root lies in is known from the value in the middle. */
  private void countFromTheNearer(int i) {
    double half = offset[i];
    if (value(i) >= 0 || first + i == poles.length - 1) {
      high[i] = 2 * half;
    } else {
      origin[i] = poles[first + i + 1];
      offset[i] = half - room(first + i);
      low[i] = -2 * half;
    }
  }

  private void evaluate() {
    Arrays.fill(below, 0);
    Arrays.fill(above, 0);
    Arrays.fill(slope, 0);
    for (int j = 0; j < poles.length; j++) {
      int passed = Math.max(0, Math.min(count, j - first));
      add(j, above, 0, passed);
      add(j, below, passed, count);
    }
  }

  private void add(int j, double[] sums, int from, int to) {
    double pole = poles[j];
    double square = squares[j];
    for (int i = from; i < to; i++) {
      double inverse = 1 / ((pole - origin[i]) - offset[i]);
      double term = square * inverse;
      sums[i] += term;
      slope[i] += term * inverse;
    }
  }

  private double value(int i) {
    return inverseRho + below[i] + above[i];
  }

  /** Moves the root nearer to where it is; for the last time if rounding hides the rest. */
  private void step(int i, boolean quick) {
    double value = value(i);
    double magnitude = inverseRho - below[i] + above[i];
    boolean close = Math.abs(value) <= ROUNDING * Math.sqrt(poles.length) * magnitude;
    if (value < 0) {
      low[i] = offset[i];
    } else {
      high[i] = offset[i];
    }
    double next = byTwoPoles(i, value);
    boolean within = next > low[i] && next < high[i];
    if (!within || !quick) {
      next = close ? offset[i] : middle(low[i], high[i]);
    }
    done[i] = close || next == low[i] || next == high[i];
    offset[i] = next;
  }

  /** Of numbers of different size the one whose size is half way between theirs. */
  private static double middle(double low, double high) {
    double near = Math.min(Math.abs(low), Math.abs(high));
    double far = Math.max(Math.abs(low), Math.abs(high));
    double middle = near + (far - near) / 2;
    if (near == 0) {
      middle = far * MUCH_NEARER;
    } else if (far > 4 * near) {
      middle = Math.sqrt(near) * Math.sqrt(far);
    }
    return high > 0 ? middle : -middle;
  }

  /**
   * The root of c - q / x + s / (r - x), which has the same value and slope where this one is now:
   * x counted from the nearest d, as offsets are, r the d on the other side of the root, and q the
   * square that belongs to the nearest (the fixed weight method, Li 1994). Above the highest d the
   * one below it takes the other's place.
   */
  private double byTwoPoles(int i, double value) {
    int own = first + i;
    boolean highest = own == poles.length - 1;
    int nearest = origin[i] == poles[own] ? own : own + 1;
    int other = highest ? Math.max(0, own - 1) : nearest == own ? own + 1 : own;
    double x = offset[i];
    double r = poles[other] - origin[i];
    double q = squares[nearest];
    double s = (r - x) * (r - x) * (slope[i] - q / (x * x));
    double c = value + q / x - s / (r - x);
    double a = c * r + q + s;
    double b = q * r;
    double root = Math.sqrt(Math.max(0, a * a - 4 * b * c));
    if (highest) {
      return a >= 0 ? (a + root) / (2 * c) : 2 * b / (a - root);
    }
    return a <= 0 ? (a - root) / (2 * c) : 2 * b / (a + root);
  }
}
