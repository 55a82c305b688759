package latentia.lab.look;

import java.util.Arrays;

/**
 * The part of a plane in sight: all points but a few far out. Its ends are round numbers, so that
 * they rest while the points move a little.
 */
public final class RoundWindow {
  private static final double LEFT_OUT = 0.002;
  private static final double FAR_OUT = 1.3;
  private static final double MARGIN = 0.03;
  private static final double STEPS = 16;
  private static final double LEAST_SPAN = 0.2;

  private RoundWindow() {}

  /**
   * @param places all x, then all y
   * @param reach so far around 0 is in sight too
   */
  public static Window around(double[][] places, double reach) {
    double[] x = range(places[0]);
    double[] y = range(places[1]);
    if (reach > 0) {
      x = new double[] {Math.min(x[0], -reach), Math.max(x[1], reach)};
      y = new double[] {Math.min(y[0], -reach), Math.max(y[1], reach)};
    }
    double span = Math.max(x[1] - x[0], y[1] - y[0]);
    double step = step(span / STEPS);
    return new Window(
        step * Math.floor((x[0] - MARGIN * span) / step),
        step * Math.floor((y[0] - MARGIN * span) / step),
        step * Math.ceil((x[1] + MARGIN * span) / step),
        step * Math.ceil((y[1] + MARGIN * span) / step));
  }

  /** From the least to the largest, or without the outermost few where those lie far out. */
  private static double[] range(double[] values) {
    int finite = (int) Arrays.stream(values).filter(Double::isFinite).count();
    if (finite == 0) {
      return new double[] {-1, 1};
    }
    int skip = (int) (LEFT_OUT * finite);
    double[] least = outermost(values, skip + 1, 1);
    double[] most = outermost(values, skip + 1, -1);
    double low = least[0];
    double high = -most[0];
    double innerLow = least[skip];
    double innerHigh = -most[skip];
    if (high - low > FAR_OUT * (innerHigh - innerLow) && innerHigh > innerLow) {
      low = innerLow;
      high = innerHigh;
    }
    double missing = Math.max(0, LEAST_SPAN - (high - low)) / 2;
    return new double[] {low - missing, high + missing};
  }

  /** The {@code count} least of the finite values times {@code sign}, in order; they are few. */
  private static double[] outermost(double[] values, int count, int sign) {
    double[] least = new double[count];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    for (double value : values) {
      double signed = sign * value;
      if (signed < least[count - 1] && Double.isFinite(signed)) {
        int place = count - 1;
        for (; place > 0 && least[place - 1] > signed; place--) {
          least[place] = least[place - 1];
        }
        least[place] = signed;
      }
    }
    return least;
  }

  /** 1, 2 or 5 times a power of ten, at least {@code least}. */
  private static double step(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    for (double factor : new double[] {1, 2, 5}) {
      if (factor * power >= least) {
        return factor * power;
      }
    }
    return 10 * power;
  }
}
