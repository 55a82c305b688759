package latentia.engine.linalg;

/** The angles between two subspaces (Golub and Van Loan, 6.4.3; Bjorck and Golub 1973). */
public final class PrincipalAngles {
  private PrincipalAngles() {}

  /**
   * Principal angles in degrees, ascending, 0 to 90; as many as the smaller subspace has
   * dimensions. Small angles come from their sines: errors stay below 1e-5 degrees.
   *
   * @param a vectors that span the first subspace, one per row, {@code p x d}, independent
   * @param b vectors that span the second, {@code q x d}
   * @throws IllegalArgumentException if the vectors of a subspace depend on each other
   */
  public static double[] degrees(double[][] a, double[][] b) {
    double[][] wide = orthonormal(a.length < b.length ? b : a);
    double[][] narrow = orthonormal(a.length < b.length ? a : b);
    double[][] cosines = new double[narrow.length][wide.length];
    double[][] residuals = new double[narrow.length][];
    for (int i = 0; i < narrow.length; i++) {
      residuals[i] = narrow[i].clone();
      for (int j = 0; j < wide.length; j++) {
        cosines[i][j] = dot(narrow[i], wide[j]);
        addMultiple(residuals[i], -cosines[i][j], wide[j]);
      }
    }
    double[] squaredCosines = SymmetricEigen.of(gram(cosines)).values();
    double[] squaredSines = SymmetricEigen.of(gram(residuals)).values();
    double[] angles = new double[narrow.length];
    for (int i = 0; i < angles.length; i++) {
      double cosine = Math.sqrt(Math.max(0, squaredCosines[i]));
      double sine = Math.sqrt(Math.max(0, squaredSines[angles.length - 1 - i]));
      angles[i] = Math.toDegrees(Math.atan2(sine, cosine));
    }
    return angles;
  }

  private static double[][] orthonormal(double[][] vectors) {
    GramSchmidt basis = new GramSchmidt(vectors.length);
    for (double[] vector : vectors) {
      basis.addIndependent(vector);
    }
    return basis.basis();
  }

  private static double[][] gram(double[][] rows) {
    double[][] gram = new double[rows.length][rows.length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows.length; j++) {
        gram[i][j] = dot(rows[i], rows[j]);
      }
    }
    return gram;
  }

  private static void addMultiple(double[] target, double factor, double[] x) {
    for (int m = 0; m < target.length; m++) {
      target[m] += factor * x[m];
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int m = 0; m < a.length; m++) {
      sum += a[m] * b[m];
    }
    return sum;
  }
}
