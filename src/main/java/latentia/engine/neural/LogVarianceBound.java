package latentia.engine.neural;

/**
 * Keeps log-variances within (-20, 20), so that nothing made of them overflows: up to 16 either way
 * they stay as they are, from there they bend smoothly, 16 + 4 tanh((a - 16) / 4), so that there is
 * always a slope that leads back.
 */
final class LogVarianceBound {
  private static final double STRAIGHT = 16;
  private static final double BEND = 4;

  private LogVarianceBound() {}

  static double bounded(double a) {
    double beyond = Math.abs(a) - STRAIGHT;
    return beyond <= 0 || Double.isNaN(a)
        ? a
        : Math.copySign(STRAIGHT + BEND * Math.tanh(beyond / BEND), a);
  }

  /** The derivative of {@link #bounded}. */
  static double slope(double a) {
    double beyond = Math.abs(a) - STRAIGHT;
    if (!(beyond > 0)) {
      return 1;
    }
    double tanh = Math.tanh(beyond / BEND);
    return 1 - tanh * tanh;
  }
}
