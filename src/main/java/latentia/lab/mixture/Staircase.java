package latentia.lab.mixture;

import latentia.engine.mixture.GmmSnapshot;
import latentia.engine.mixture.KMeansSnapshot;
import latentia.engine.mixture.MixtureSnapshot;

/**
 * What a run has reached after each half step. The value after half step s stands from s/2 to
 * (s+1)/2 on the iteration axis, so that an M-step shows at whole numbers and an E-step half-way.
 *
 * @param upper ln p(X|theta), or J of K-means (NaN at 0); index = half steps
 * @param lower L(q, theta); null for K-means
 */
record Staircase(double[] upper, double[] lower) {
  /**
   * How many times the range of all the rest counts as dwarfing it, once there is a rest to see.
   */
  private static final double DWARFING = 1.6;

  /** The same while only a step or two are known. */
  private static final double DWARFING_AT_ONCE = 5;

  private static final double ROUNDING = 1e-10;

  static Staircase of(MixtureSnapshot newest) {
    double[] upper = new double[newest.step() + 1];
    if (newest instanceof KMeansSnapshot kmeans) {
      for (int s = 0; s < upper.length; s++) {
        upper[s] = kmeans.inertiaAt(s);
      }
      return new Staircase(upper, null);
    }
    GmmSnapshot gmm = (GmmSnapshot) newest;
    double[] lower = new double[upper.length];
    for (int s = 0; s < upper.length; s++) {
      upper[s] = gmm.trace().at(s).logLikelihood();
      lower[s] = gmm.trace().at(s).lowerBound();
    }
    return new Staircase(upper, lower);
  }

  boolean bounded() {
    return lower != null;
  }

  /** The last half step that has a value. */
  int last() {
    return upper.length - 1;
  }

  /** Corners of the steps {@code from} to {@code to}, with the riser that leads to each. */
  static double[][] corners(double[] values, int from, int to) {
    double[] x = new double[2 * (to - from + 1)];
    double[] y = new double[x.length];
    for (int s = from; s <= to; s++) {
      int i = 2 * (s - from);
      x[i] = s / 2.0;
      x[i + 1] = (s + 1) / 2.0;
      y[i] = values[s];
      y[i + 1] = values[s];
    }
    return new double[][] {x, y};
  }

  /** The least and greatest finite value from half step {@code first} on; null if there is none. */
  double[] range(int first) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int s = first; s <= last(); s++) {
      double bottom = lower == null ? upper[s] : Math.min(lower[s], upper[s]);
      if (Double.isFinite(bottom) && Double.isFinite(upper[s])) {
        low = Math.min(low, bottom);
        high = Math.max(high, upper[s]);
      }
    }
    return low <= high ? new double[] {low, high} : null;
  }

  /**
   * Whether what came before half step 2 dwarfs all the rest, so that the axis had better begin
   * after it.
   */
  boolean dwarfed() {
    double[] rest = last() >= 2 ? range(2) : null;
    double[] all = range(0);
    double dwarfing = last() >= 5 ? DWARFING : DWARFING_AT_ONCE;
    return rest != null && differs(rest) && all[1] - all[0] > dwarfing * (rest[1] - rest[0]);
  }

  /** Whether the ends of a range are further apart than sums over rows are rounded. */
  static boolean differs(double[] range) {
    return range[1] - range[0] > ROUNDING * Math.max(Math.abs(range[0]), Math.abs(range[1]));
  }
}
