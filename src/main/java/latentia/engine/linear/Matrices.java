package latentia.engine.linear;

import latentia.engine.linalg.GramSchmidt;

/** Products of matrices of which one is slim, row after row, by loops along rows. */
final class Matrices {
  private Matrices() {}

  /** A B. */
  static double[][] times(double[][] a, double[][] b) {
    double[][] product = new double[a.length][b[0].length];
    for (int i = 0; i < a.length; i++) {
      double[] row = a[i];
      int k = 0;
      for (; k + 3 < b.length; k += 4) {
        addMultiples(product[i], row, k, b[k], b[k + 1], b[k + 2], b[k + 3]);
      }
      for (; k < b.length; k++) {
        addMultiple(product[i], row[k], b[k]);
      }
    }
    return product;
  }

  /** Four rows at a time, so that the sum is read and written a quarter as often. */
  private static void addMultiples(
      double[] target, double[] factors, int k, double[] x, double[] y, double[] z, double[] w) {
    double fx = factors[k];
    double fy = factors[k + 1];
    double fz = factors[k + 2];
    double fw = factors[k + 3];
    for (int j = 0; j < target.length; j++) {
      target[j] += (fx * x[j] + fy * y[j]) + (fz * z[j] + fw * w[j]);
    }
  }

  /** A B'. */
  static double[][] timesTransposed(double[][] a, double[][] b) {
    double[][] product = new double[a.length][b.length];
    for (int i = 0; i < a.length; i++) {
      for (int k = 0; k < b.length; k++) {
        product[i][k] = GramSchmidt.dot(a[i], b[k]);
      }
    }
    return product;
  }

  /** A'. */
  static double[][] transposed(double[][] a) {
    double[][] transposed = new double[a[0].length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < transposed.length; j++) {
        transposed[j][i] = a[i][j];
      }
    }
    return transposed;
  }

  /** A x. */
  static double[] times(double[][] a, double[] x) {
    double[] product = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < x.length; j++) {
        product[i] += a[i][j] * x[j];
      }
    }
    return product;
  }

  /** tr(A'B). */
  static double traceOfTransposedTimes(double[][] a, double[][] b) {
    double trace = 0;
    for (int i = 0; i < a.length; i++) {
      trace += GramSchmidt.dot(a[i], b[i]);
    }
    return trace;
  }

  static void addMultiple(double[] target, double factor, double[] x) {
    for (int j = 0; j < target.length; j++) {
      target[j] += factor * x[j];
    }
  }
}
