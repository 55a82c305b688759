package latentia.engine.linalg;

import java.util.Arrays;

/**
 * The coefficients that come closest to a vector: min ||y - sum z_i v_i||^2, by orthogonalising the
 * v_i first to last (Golub and Van Loan, 5.3.5). Immutable.
 */
public final class LeastSquares {
  private final double[][] orthonormal;

  /** {@code coordinates[i]} are those of v_i along the first i + 1 unit vectors. */
  private final double[][] coordinates;

  /**
   * @param vectors v_i, {@code q x d}, linearly independent; not changed
   * @throws IllegalArgumentException if a vector depends on those before it
   */
  public LeastSquares(double[][] vectors) {
    GramSchmidt basis = new GramSchmidt(vectors.length);
    coordinates = new double[vectors.length][];
    for (int i = 0; i < vectors.length; i++) {
      coordinates[i] = basis.addIndependent(vectors[i]);
    }
    orthonormal = basis.basis();
  }

  /**
   * z for the first {@code used} vectors alone.
   *
   * @param y length d
   */
  public double[] solve(double[] y, int used) {
    double[] z = new double[used];
    Arrays.setAll(z, i -> GramSchmidt.dot(orthonormal[i], y));
    for (int i = used - 1; i >= 0; i--) {
      z[i] /= coordinates[i][i];
      for (int k = 0; k < i; k++) {
        z[k] -= coordinates[i][k] * z[i];
      }
    }
    return z;
  }
}
