package latentia.engine.linear;

/**
 * Sparse codes of rows on a fixed dictionary D: the lasso, min 1/2 ||x - c D||^2 + alpha |c|_1, by
 * coordinate descent, and orthogonal matching pursuit. The inner products of the atoms are computed
 * once. Immutable; safe for any thread.
 *
 * @see Ista
 */
public final class SparseCoder {
  /** Of the conditions of the optimum. */
  private static final double TOLERANCE = 1e-11;

  private final double[][] atoms;
  private final double[][] gram;

  /**
   * @param atoms row j is d_j, {@code q x d}, of any length; kept
   */
  public SparseCoder(double[][] atoms) {
    this.atoms = atoms;
    this.gram = gram(atoms);
  }

  /** D D', {@code q x q}; not to be written to. */
  double[][] gram() {
    return gram;
  }

  private static double[][] gram(double[][] atoms) {
    double[][] gram = new double[atoms.length][atoms.length];
    for (int i = 0; i < atoms.length; i++) {
      for (int j = 0; j <= i; j++) {
        gram[i][j] = dot(atoms[i], atoms[j]);
        gram[j][i] = gram[i][j];
      }
    }
    return gram;
  }

  /**
   * The lasso code by coordinate descent, to the last digits.
   *
   * @param row x, length d
   * @param alpha at least 0
   * @return length q
   */
  public double[] lasso(double[] row, double alpha) {
    double[] code = new double[atoms.length];
    new LassoDescent(gram, alpha).improve(correlations(row), code, TOLERANCE);
    return code;
  }

  /**
   * Orthogonal matching pursuit (Pati, Rezaiifar and Krishnaprasad 1993): the atom most correlated
   * with the residual joins, until {@code count} are in use or nothing is left to explain.
   *
   * @param row x, length d
   * @param count at most this many coefficients differ from 0
   * @return length q; least squares on the atoms in use
   */
  public double[] matchingPursuit(double[] row, int count) {
    return new MatchingPursuit(gram, correlations(row)).code(Math.min(count, atoms.length));
  }

  /** 1/2 ||x - c D||^2 + alpha |c|_1. */
  public double objective(double[] row, double alpha, double[] code) {
    double[] residual = row.clone();
    double absolute = 0;
    for (int i = 0; i < code.length; i++) {
      if (code[i] != 0) {
        absolute += Math.abs(code[i]);
        Matrices.addMultiple(residual, -code[i], atoms[i]);
      }
    }
    return 0.5 * dot(residual, residual) + alpha * absolute;
  }

  /** D x, length q. */
  double[] correlations(double[] row) {
    double[] correlations = new double[atoms.length];
    for (int i = 0; i < correlations.length; i++) {
      correlations[i] = dot(atoms[i], row);
    }
    return correlations;
  }

  /** The value moved towards 0 by {@code by}, and no further than 0. */
  static double shrunk(double value, double by) {
    return Math.copySign(Math.max(Math.abs(value) - by, 0), value);
  }

  /** Four sums side by side, which processors add up at once. */
  static double dot(double[] a, double[] b) {
    double first = 0;
    double second = 0;
    double third = 0;
    double fourth = 0;
    int i = 0;
    for (; i < a.length - 3; i += 4) {
      first += a[i] * b[i];
      second += a[i + 1] * b[i + 1];
      third += a[i + 2] * b[i + 2];
      fourth += a[i + 3] * b[i + 3];
    }
    for (; i < a.length; i++) {
      first += a[i] * b[i];
    }
    return (first + second) + (third + fourth);
  }
}
