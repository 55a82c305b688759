package latentia.bench.growth;

import java.util.Arrays;

/**
 * Cost as a power of a size: cost = factor x size^exponent, fitted by least squares to the
 * logarithms (Draper and Smith, Applied Regression Analysis, chapter 1).
 *
 * @param exponent the slope of ln cost over ln size
 * @param standardError of the exponent, if the residuals are independent and alike
 * @param factor the cost at size 1
 */
record PowerLaw(double exponent, double standardError, double factor) {

  /**
   * The law nearest to some measurements.
   *
   * @param sizes at least three, positive, not all the same
   * @param costs as many, positive
   */
  static PowerLaw fit(double[] sizes, double[] costs) {
    double[] x = Arrays.stream(sizes).map(Math::log).toArray();
    double[] y = Arrays.stream(costs).map(Math::log).toArray();
    double meanX = Arrays.stream(x).average().orElseThrow();
    double meanY = Arrays.stream(y).average().orElseThrow();
    double spread = 0;
    double product = 0;
    for (int i = 0; i < x.length; i++) {
      spread += (x[i] - meanX) * (x[i] - meanX);
      product += (x[i] - meanX) * (y[i] - meanY);
    }
    double slope = product / spread;
    double squares = 0;
    for (int i = 0; i < x.length; i++) {
      double residual = y[i] - meanY - slope * (x[i] - meanX);
      squares += residual * residual;
    }
    double error = Math.sqrt(squares / (x.length - 2) / spread);
    return new PowerLaw(slope, error, Math.exp(meanY - slope * meanX));
  }

  double at(double size) {
    return factor * Math.pow(size, exponent);
  }

  /**
   * Compares a fit with one worked by hand: ln cost = 1, 3, 2, 6 at ln size = 0, 1, 2, 3 has slope
   * 1.4, residuals 0.1, 0.7, -1.7, 0.9 and so a standard error of sqrt(4.2 / 2 / 5).
   *
   * @throws IllegalStateException if they differ
   */
  static void check() {
    double[] sizes = Arrays.stream(new double[] {0, 1, 2, 3}).map(Math::exp).toArray();
    double[] costs = Arrays.stream(new double[] {1, 3, 2, 6}).map(Math::exp).toArray();
    PowerLaw law = fit(sizes, costs);
    boolean right =
        Math.abs(law.exponent - 1.4) < 1e-12
            && Math.abs(law.standardError - Math.sqrt(0.42)) < 1e-12
            && Math.abs(law.factor - Math.exp(0.9)) < 1e-12;
    if (!right) {
      throw new IllegalStateException("the fit of a power law is wrong: " + law);
    }
  }
}
