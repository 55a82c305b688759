package latentia.engine.linear;

/** Products of the slim matrices of probabilistic PCA, row after row. */
final class Matrices {
  private Matrices() {}

  /** A B. */
  static double[][] times(double[][] a, double[][] b) {
    int columns = b[0].length;
    double[][] product = new double[a.length][columns];
    for (int i = 0; i < a.length; i++) {
      double[] row = product[i];
      for (int k = 0; k < b.length; k++) {
        addMultiple(row, a[i][k], b[k]);
      }
    }
    return product;
  }

  /** A'B. */
  static double[][] transposedTimes(double[][] a, double[][] b) {
    double[][] product = new double[a[0].length][b[0].length];
    for (int k = 0; k < a.length; k++) {
      for (int i = 0; i < product.length; i++) {
        addMultiple(product[i], a[k][i], b[k]);
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
      for (int j = 0; j < a[i].length; j++) {
        trace += a[i][j] * b[i][j];
      }
    }
    return trace;
  }

  static void addMultiple(double[] target, double factor, double[] x) {
    for (int j = 0; j < target.length; j++) {
      target[j] += factor * x[j];
    }
  }
}
