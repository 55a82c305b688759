package latentia.engine.linear;

import latentia.engine.linalg.SymmetricEigen;

/**
 * Iterative shrinkage and thresholding for the lasso code of one row (Daubechies, Defrise and De
 * Mol 2004): downhill by 1/L, with L the largest eigenvalue of D D', then shrunk by alpha/L. The
 * objective 1/2 ||x - c D||^2 + alpha |c|_1 never rises. Immutable.
 */
public final class Ista {
  private final double[][] gram;
  private final double[] correlations;
  private final double alpha;
  private final double lipschitz;

  /**
   * @param atoms row j is d_j, {@code q x d}, of any length
   * @param row x, length d
   * @param alpha at least 0
   */
  public Ista(double[][] atoms, double[] row, double alpha) {
    SparseCoder coder = new SparseCoder(atoms);
    this.gram = coder.gram();
    this.correlations = coder.correlations(row);
    this.alpha = alpha;
    this.lipschitz = SymmetricEigen.of(gram).values()[0];
  }

  /**
   * The code after one more step.
   *
   * @param code length q; not changed
   * @return length q
   */
  public double[] step(double[] code) {
    double[] next = new double[code.length];
    for (int j = 0; j < code.length && lipschitz > 0; j++) {
      double slope = correlations[j] - SparseCoder.dot(gram[j], code);
      next[j] = SparseCoder.shrunk(code[j] + slope / lipschitz, alpha / lipschitz);
    }
    return next;
  }
}
