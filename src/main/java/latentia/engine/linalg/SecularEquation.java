package latentia.engine.linalg;

import java.util.Arrays;

/**
 * The eigenvalues of D + rho z z', D diagonal: the roots of 1 / rho + sum z_j^2 / (d_j - lambda) =
 * 0, of which one lies above each d_j and below the next (Golub and Van Loan, 8.4). Each is kept as
 * the nearer d and what it differs from it, so that no digit of d_j - lambda is lost. Roots of
 * different ranges may be found on different threads.
 */
final class SecularEquation {
  private final double[] poles;
  private final double[] squares;
  private final double inverseRho;

  /** The d that the root is counted from, and what it differs from it. */
  private final double[] origins;

  private final double[] offsets;

  /**
   * @param poles d, ascending, none as near to the next that z could be turned to have a 0 there
   * @param z none of them 0
   * @param rho above 0
   */
  SecularEquation(double[] poles, double[] z, double rho) {
    this.poles = poles;
    this.squares = Arrays.stream(z).map(entry -> entry * entry).toArray();
    this.inverseRho = 1 / rho;
    this.origins = new double[poles.length];
    this.offsets = new double[poles.length];
  }

  /** lambda_i, once it has been found. */
  double root(int i) {
    return origins[i] + offsets[i];
  }

  /**
   * into[j] = d_j - lambda_i, to the last digits.
   *
   * @param some d, in any order
   */
  void distances(int i, double[] some, double[] into) {
    double origin = origins[i];
    double offset = offsets[i];
    for (int j = 0; j < some.length; j++) {
      into[j] = (some[j] - origin) - offset;
    }
  }

  /** Finds the roots from {@code from} to before {@code to}, all of them step by step. */
  void solve(int from, int to) {
    new SecularRoots(poles, squares, inverseRho, from, to).find(origins, offsets);
  }

  /**
   * The |z| of which the roots found are the exact ones, so that eigenvectors made of them are
   * orthogonal (Gu and Eisenstat 1994); those from {@code from} to before {@code to}. All roots
   * must have been found.
   */
  double[] weights(int from, int to) {
    double[] near = Arrays.copyOfRange(poles, from, to);
    double[] products = new double[near.length];
    Arrays.fill(products, 1);
    for (int j = 0; j < poles.length; j++) {
      int own = Math.max(0, Math.min(near.length, j - from));
      int after = Math.max(0, Math.min(near.length, j - from + 1));
      multiply(near, j, products, 0, own);
      multiply(near, j, products, after, near.length);
      if (own < after) {
        products[own] *= (poles[j] - origins[j]) - offsets[j];
      }
    }
    for (int i = 0; i < products.length; i++) {
      products[i] = Math.sqrt(Math.abs(products[i]));
    }
    return products;
  }

  private void multiply(double[] near, int j, double[] products, int from, int to) {
    double pole = poles[j];
    double origin = origins[j];
    double offset = offsets[j];
    for (int i = from; i < to; i++) {
      products[i] *= ((near[i] - origin) - offset) / (near[i] - pole);
    }
  }
}
