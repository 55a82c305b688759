package latentia.lab.mixture;

import latentia.engine.mixture.MixtureParameters;
import latentia.figure.Field;
import latentia.lab.look.Window;

/**
 * A mixture in a plane of one or two dimensions, ready to be asked at every place of a grid: the
 * inverses are closed forms, so that a heat map can follow the ellipses from frame to frame.
 */
final class PlaneDensity {
  private final double[][] means;
  private final double[][] precisions;
  private final double[] logFactors;

  /**
   * @param mixture in the coordinates of the plane
   */
  PlaneDensity(MixtureParameters mixture) {
    int components = mixture.components();
    boolean flat = mixture.columns() == 1;
    means = new double[components][];
    precisions = new double[components][];
    logFactors = new double[components];
    for (int k = 0; k < components; k++) {
      double[][] s = mixture.covariances()[k];
      double determinant = flat ? s[0][0] : determinant(s);
      means[k] = new double[] {mixture.means()[k][0], flat ? 0 : mixture.means()[k][1]};
      precisions[k] =
          flat
              ? new double[] {1 / determinant, 0, 0}
              : new double[] {s[1][1] / determinant, -s[0][1] / determinant, s[0][0] / determinant};
      logFactors[k] =
          Math.log(mixture.weights()[k])
              - 0.5 * Math.log(determinant)
              - 0.5 * mixture.columns() * Math.log(2 * Math.PI);
    }
  }

  /** Of a positive definite 2 x 2 matrix; rounding must not take what is left of it. */
  private static double determinant(double[][] s) {
    double product = s[0][0] * s[1][1];
    return Math.max(product - s[0][1] * s[0][1], Math.ulp(product));
  }

  int components() {
    return means.length;
  }

  /** ln of pi_k N(x | mu_k, Sigma_k); y is ignored in one dimension. */
  double logShare(int component, double x, double y) {
    double dx = x - means[component][0];
    double dy = y - means[component][1];
    double[] p = precisions[component];
    return logFactors[component] - 0.5 * (p[0] * dx * dx + 2 * p[1] * dx * dy + p[2] * dy * dy);
  }

  /** p(x). */
  double density(double x, double y) {
    double sum = 0;
    for (int k = 0; k < means.length; k++) {
      sum += Math.exp(logShare(k, x, y));
    }
    return sum;
  }

  /** p(x) over a window, at {@code rows x columns} places whose outermost stand on its edge. */
  Field field(Window window, int columns, int rows) {
    double[] values = new double[columns * rows];
    double step = window.width() / (columns - 1);
    for (int row = 0; row < rows; row++) {
      double y = window.bottom() + window.height() * row / (rows - 1);
      for (int k = 0; k < means.length; k++) {
        addRow(k, window.left(), step, y, values, row * columns, columns);
      }
    }
    return new Field(
        window.left(), window.bottom(), window.right(), window.top(), columns, rows, values);
  }

  /**
   * Adds a component along a row, from its ridge outwards on both sides: from place to place a
   * Gaussian changes by a factor, which itself changes by a constant factor, so that a row takes a
   * few exponentials and not one per place.
   */
  private void addRow(
      int k, double left, double step, double y, double[] values, int from, int columns) {
    double[] p = precisions[k];
    double ridge = means[k][0] - p[1] / p[0] * (y - means[k][1]);
    int start = (int) Math.max(0, Math.min(Math.round((ridge - left) / step), columns - 1));
    double x = left + start * step;
    double height = Math.exp(logShare(k, x, y));
    double bend = Math.exp(-p[0] * step * step);
    double slope = p[0] * (x - ridge) * step;
    values[from + start] += height;
    double factor = Math.exp(-slope) * Math.sqrt(bend);
    double value = height * factor;
    for (int i = start + 1; i < columns && value >= Double.MIN_NORMAL; i++) {
      values[from + i] += value;
      factor *= bend;
      value *= factor;
    }
    factor = Math.exp(slope) * Math.sqrt(bend);
    value = height * factor;
    for (int i = start - 1; i >= 0 && value >= Double.MIN_NORMAL; i--) {
      values[from + i] += value;
      factor *= bend;
      value *= factor;
    }
  }
}
