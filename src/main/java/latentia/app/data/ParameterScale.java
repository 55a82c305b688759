package latentia.app.data;

import latentia.data.generate.Parameter;

/**
 * Where the values of a parameter stand on a slider from 0 to 1: evenly, or, where the largest is
 * many times the smallest, by equal ratios.
 */
record ParameterScale(Parameter parameter) {
  private static final double MANY_TIMES = 1000;
  private static final double DIGITS = 2.4;

  private boolean byRatio() {
    return parameter.low() > 0 && parameter.high() / parameter.low() >= MANY_TIMES;
  }

  double place(double value) {
    return byRatio()
        ? Math.log(value / parameter.low()) / Math.log(parameter.high() / parameter.low())
        : (value - parameter.low()) / (parameter.high() - parameter.low());
  }

  /** A value that is allowed and has few digits. */
  double value(double place) {
    if (place <= 0 || place >= 1) {
      return place <= 0 ? parameter.low() : parameter.high();
    }
    double exact =
        byRatio()
            ? parameter.low() * Math.pow(parameter.high() / parameter.low(), place)
            : parameter.low() + place * (parameter.high() - parameter.low());
    double rounded = parameter.whole() ? Math.rint(shortened(exact)) : tidy(exact);
    return Math.max(parameter.low(), Math.min(rounded, parameter.high()));
  }

  /** Large numbers in steps of two digits: 1200, not 1187. */
  private double shortened(double value) {
    double step = byRatio() ? Math.pow(10, Math.floor(Math.log10(value)) - 1) : 1;
    return Math.rint(value / Math.max(1, step)) * Math.max(1, step);
  }

  /** In steps of a power of ten, between a hundred and a thousand of them. */
  private double tidy(double value) {
    long digits = Math.round(DIGITS - Math.log10(parameter.high() - parameter.low()));
    double power = Math.pow(10, Math.max(0, digits));
    return Math.rint(value * power) / power;
  }
}
