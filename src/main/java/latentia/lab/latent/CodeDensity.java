package latentia.lab.latent;

import java.util.Optional;
import latentia.figure.Field;
import latentia.lab.look.Window;

/** Kernel density estimate of codes in a plane, with Gaussian kernels along both axes. */
final class CodeDensity {
  private CodeDensity() {}

  /**
   * The density per unit of area on a grid. Bandwidths are sd n^(-1/6) per axis (Scott 1992, 6.44,
   * in two dimensions). Empty when the codes lie on a line or fewer than two are given.
   *
   * @param places all x, then all y
   */
  static Optional<Field> of(double[][] places, Window window, int resolution) {
    int rows = places[0].length;
    double across = bandwidth(places[0]);
    double up = bandwidth(places[1]);
    if (!(across > 0 && up > 0)) {
      return Optional.empty();
    }
    double[] values = new double[resolution * resolution];
    double[] x = new double[resolution];
    double[] y = new double[resolution];
    for (int n = 0; n < rows; n++) {
      kernel(x, window.left(), window.right(), places[0][n], across);
      kernel(y, window.bottom(), window.top(), places[1][n], up);
      for (int row = 0; row < resolution; row++) {
        double weight = y[row] / rows;
        if (weight > 0) {
          for (int column = 0; column < resolution; column++) {
            values[row * resolution + column] += weight * x[column];
          }
        }
      }
    }
    return Optional.of(
        new Field(
            window.left(),
            window.bottom(),
            window.right(),
            window.top(),
            resolution,
            resolution,
            values));
  }

  private static void kernel(
      double[] values, double from, double to, double centre, double bandwidth) {
    for (int i = 0; i < values.length; i++) {
      double at = from + (to - from) * i / (values.length - 1);
      double z = (at - centre) / bandwidth;
      values[i] = Math.exp(-z * z / 2) / (bandwidth * Math.sqrt(2 * Math.PI));
    }
  }

  private static double bandwidth(double[] places) {
    int n = places.length;
    double mean = 0;
    for (double place : places) {
      mean += place / n;
    }
    double squares = 0;
    for (double place : places) {
      squares += (place - mean) * (place - mean);
    }
    return n < 2 ? 0 : Math.sqrt(squares / (n - 1)) * Math.pow(n, -1.0 / 6);
  }
}
