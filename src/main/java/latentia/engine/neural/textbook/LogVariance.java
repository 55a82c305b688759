package latentia.engine.neural.textbook;

/**
 * A log-variance v made from a number a that may be anything: v = a up to 16 either way, from there
 * on v = +-(16 + 4 tanh((|a| - 16) / 4)), which stays below 20 and bends without a kink. So e^v
 * never overflows, and there is always a slope that leads back.
 */
final class LogVariance {
  private LogVariance() {}

  static double of(double a) {
    double size = Math.abs(a);
    return size <= 16 ? a : Math.signum(a) * (16 + 4 * Math.tanh((size - 16) / 4));
  }

  /** dv / da. */
  static double slope(double a) {
    double cosh = Math.cosh((Math.abs(a) - 16) / 4);
    return Math.abs(a) <= 16 ? 1 : 1 / (cosh * cosh);
  }
}
