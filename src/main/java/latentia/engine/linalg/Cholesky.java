package latentia.engine.linalg;

import java.util.Optional;

/**
 * A = L L' of a symmetric positive definite matrix of moderate size, in plain Java (Golub and Van
 * Loan, 4.2). Immutable.
 */
public final class Cholesky {
  private static final double ROUNDING = Math.ulp(1.0);

  private final double[][] lower;

  private Cholesky(double[][] lower) {
    this.lower = lower;
  }

  /**
   * Factors a matrix of which only the lower triangle is read.
   *
   * @param matrix {@code d x d}
   * @return empty if the matrix is not positive definite as far as doubles can tell: a pivot is no
   *     larger than its own rounding error
   */
  public static Optional<Cholesky> of(double[][] matrix) {
    int size = matrix.length;
    double[][] lower = new double[size][];
    for (int i = 0; i < size; i++) {
      double[] row = new double[size];
      lower[i] = row;
      for (int j = 0; j < i; j++) {
        row[j] = (matrix[i][j] - dot(row, lower[j], j)) / lower[j][j];
      }
      double pivot = matrix[i][i] - dot(row, row, i);
      if (!(pivot > size * ROUNDING * matrix[i][i])) {
        return Optional.empty();
      }
      row[i] = Math.sqrt(pivot);
    }
    return Optional.of(new Cholesky(lower));
  }

  /** L, {@code d x d}, zero above the diagonal; not to be written to. */
  public double[][] lower() {
    return lower;
  }

  /** ln |A|. */
  public double logDeterminant() {
    double sum = 0;
    for (int i = 0; i < lower.length; i++) {
      sum += Math.log(lower[i][i]);
    }
    return 2 * sum;
  }

  /** L^-1 x: coordinates in which the Gaussian with covariance A is round. */
  public double[] whiten(double[] x) {
    double[] white = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      white[i] = (x[i] - dot(lower[i], white, i)) / lower[i][i];
    }
    return white;
  }

  /** A^-1 b. */
  public double[] solve(double[] b) {
    double[] x = whiten(b);
    for (int i = x.length - 1; i >= 0; i--) {
      for (int j = i + 1; j < x.length; j++) {
        x[i] -= lower[j][i] * x[j];
      }
      x[i] /= lower[i][i];
    }
    return x;
  }

  /**
   * A^-1 B, by loops along rows.
   *
   * @param b {@code d x columns}; not changed
   */
  public double[][] solve(double[][] b) {
    double[][] x = new double[b.length][];
    for (int i = 0; i < x.length; i++) {
      x[i] = b[i].clone();
      for (int j = 0; j < i; j++) {
        GramSchmidt.addMultiple(x[i], -lower[i][j], x[j]);
      }
      divide(x[i], lower[i][i]);
    }
    for (int i = x.length - 1; i >= 0; i--) {
      for (int j = i + 1; j < x.length; j++) {
        GramSchmidt.addMultiple(x[i], -lower[j][i], x[j]);
      }
      divide(x[i], lower[i][i]);
    }
    return x;
  }

  private static void divide(double[] x, double divisor) {
    for (int j = 0; j < x.length; j++) {
      x[j] /= divisor;
    }
  }

  /** L^-1, {@code d x d}, zero above the diagonal. */
  public double[][] inverseLower() {
    int size = lower.length;
    double[][] inverse = new double[size][size];
    for (int i = 0; i < size; i++) {
      double[] row = inverse[i];
      row[i] = 1;
      double[] factors = lower[i];
      int m = 0;
      for (; m < i - 3; m += 4) {
        subtractFour(row, factors, m, inverse[m], inverse[m + 1], inverse[m + 2], inverse[m + 3]);
      }
      for (; m < i; m++) {
        double factor = factors[m];
        double[] above = inverse[m];
        for (int j = 0; j <= m; j++) {
          row[j] -= factor * above[j];
        }
      }
      double diagonal = lower[i][i];
      for (int j = 0; j <= i; j++) {
        row[j] /= diagonal;
      }
    }
    return inverse;
  }

  /** row -= four rows of a triangle, from row {@code m} on, each times its factor. */
  private static void subtractFour(
      double[] row, double[] factors, int m, double[] x, double[] y, double[] z, double[] w) {
    double a = factors[m];
    double b = factors[m + 1];
    double c = factors[m + 2];
    double d = factors[m + 3];
    for (int j = 0; j < m + 4; j++) {
      row[j] -= (a * x[j] + b * y[j]) + (c * z[j] + d * w[j]);
    }
  }

  private static double dot(double[] a, double[] b, int length) {
    double sum = 0;
    for (int i = 0; i < length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
