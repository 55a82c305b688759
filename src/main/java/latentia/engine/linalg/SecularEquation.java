package latentia.engine.linalg;

import java.util.Arrays;

/**
 * The eigenvalues of D + rho z z', D diagonal: the roots of 1 / rho + sum z_j^2 / (d_j - lambda) =
 * 0, of which one lies above each d_j and below the next (Golub and Van Loan, 8.4). Each is kept as
 * the nearer d and what it differs from it, so that no digit of d_j - lambda is lost. Roots are
 * looked for some at a time, one step of all of them after the other, in loops that vectorise;
 * those of different ranges may be found on different threads.
 */
final class SecularEquation {
  private static final double ROUNDING = Math.ulp(1.0) / 2;

  /** All that belongs to so many roots stays in a processor's first cache. */
  private static final int ROOTS_AT_A_TIME = 64;

  /** Few roots take more than eight; one that takes more than this is closed in by halving. */
  private static final int MOST_STEPS = 24;

  private final double[] poles;
  private final double[] squares;
  private final double inverseRho;

  /** The d that the root is counted from, and what it differs from it. */
  private final double[] origins;

  private final double[] offsets;

  /**
   * @param poles d, ascending, none as near to the next that z could be turned to have a 0 there
   * @param z none of them 0
   * @param rho above 0
   */
  SecularEquation(double[] poles, double[] z, double rho) {
    this.poles = poles;
    this.squares = Arrays.stream(z).map(entry -> entry * entry).toArray();
    this.inverseRho = 1 / rho;
    this.origins = new double[poles.length];
    this.offsets = new double[poles.length];
  }

  /** lambda_i, once it has been found. */
  double root(int i) {
    return origins[i] + offsets[i];
  }

  /**
   * into[j] = d_j - lambda_i, to the last digits.
   *
   * @param some d, in any order
   */
  void distances(int i, double[] some, double[] into) {
    double origin = origins[i];
    double offset = offsets[i];
    for (int j = 0; j < some.length; j++) {
      into[j] = (some[j] - origin) - offset;
    }
  }

  /** Finds the roots from {@code from} to before {@code to}. */
  void solve(int from, int to) {
    for (int first = from; first < to; first += ROOTS_AT_A_TIME) {
      new Roots(first, Math.min(to, first + ROOTS_AT_A_TIME)).find();
    }
  }

  /**
   * The |z| of which the roots found are the exact ones, so that eigenvectors made of them are
   * orthogonal (Gu and Eisenstat 1994); those from {@code from} to before {@code to}. All roots
   * must have been found.
   */
  double[] weights(int from, int to) {
    double[] near = Arrays.copyOfRange(poles, from, to);
    double[] products = new double[near.length];
    Arrays.fill(products, 1);
    for (int j = 0; j < poles.length; j++) {
      int own = Math.max(0, Math.min(near.length, j - from));
      int after = Math.max(0, Math.min(near.length, j - from + 1));
      multiply(near, j, products, 0, own);
      multiply(near, j, products, after, near.length);
      if (own < after) {
        products[own] *= (poles[j] - origins[j]) - offsets[j];
      }
    }
    for (int i = 0; i < products.length; i++) {
      products[i] = Math.sqrt(Math.abs(products[i]));
    }
    return products;
  }

  private void multiply(double[] near, int j, double[] products, int from, int to) {
    double pole = poles[j];
    double origin = origins[j];
    double offset = offsets[j];
    for (int i = from; i < to; i++) {
      products[i] *= ((near[i] - origin) - offset) / (near[i] - pole);
    }
  }

  /** Some neighbouring roots on their way; all arrays are as long as there are of them. */
  private final class Roots {
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

    Roots(int first, int end) {
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

    void find() {
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
        next = close ? offset[i] : low[i] + (high[i] - low[i]) / 2;
      }
      done[i] = close || next == low[i] || next == high[i];
      offset[i] = next;
    }

    /**
     * The root of c - q / x + s / (r - x), which has the same value and slope where this one is
     * now: x counted from the nearest d, as offsets are, r the d on the other side of the root, and
     * q the square that belongs to the nearest (the fixed weight method, Li 1994). Above the
     * highest d the one below it takes the other's place.
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
}
