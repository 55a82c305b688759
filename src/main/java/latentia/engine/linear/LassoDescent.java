package latentia.engine.linear;

/**
 * Coordinate descent on 1/2 c'Gc - b'c + alpha |c|_1 (Friedman, Hastie and Tibshirani 2010): each
 * coefficient in turn becomes the best one given the others; between the rounds the coefficients in
 * use are solved for at once ({@link SignedSupport}). For the lasso on a dictionary G = D D' and b
 * = D x. The Gram matrix is kept for all rows.
 */
final class LassoDescent {
  private static final int MOST_SWEEPS = 10_000;

  /** After so many sweeps over the coefficients in use the others are asked again. */
  private static final int INNER_SWEEPS = 100;

  /** Rounding may keep solutions from meeting the tolerance; then descent has the last word. */
  private static final int MOST_SOLUTIONS = 50;

  private final double[][] gram;
  private final double alpha;
  private final double[] slopes;
  private final SignedSupport support;

  /**
   * @param gram G, {@code q x q}, symmetric and positive semidefinite
   * @param alpha at least 0
   */
  LassoDescent(double[][] gram, double alpha) {
    this.gram = gram;
    this.alpha = alpha;
    this.slopes = new double[gram.length];
    this.support = new SignedSupport(gram, alpha);
  }

  /**
   * Improves a code until it violates the conditions of the optimum by no more than the tolerance.
   *
   * @param correlations b, length q
   * @param code where to begin, length q; becomes the optimum
   * @param relative tolerance of |b_j - (Gc)_j - alpha sign(c_j)|, or of what exceeds alpha where
   *     c_j = 0, as a share of the largest of alpha and |b_j|
   */
  void improve(double[] correlations, double[] code, double relative) {
    setSlopes(correlations, code);
    double tolerance = relative * scale(correlations);
    int solutions = 0;
    for (int sweep = 0; sweep < MOST_SWEEPS && violation(code) > tolerance; sweep++) {
      sweep(code, false);
      boolean solved = solutions++ < MOST_SOLUTIONS && support.improve(correlations, code);
      setSlopes(correlations, code);
      if (!solved) {
        sweepInUse(code, tolerance);
      }
    }
  }

  private void sweepInUse(double[] code, double tolerance) {
    int sweeps = 0;
    while (sweeps < INNER_SWEEPS && sweep(code, true) > tolerance) {
      sweeps++;
    }
  }

  private double scale(double[] correlations) {
    double largest = alpha;
    for (double correlation : correlations) {
      largest = Math.max(largest, Math.abs(correlation));
    }
    return largest;
  }

  /** b - Gc anew, so that no rounding of earlier sweeps is carried along. */
  private void setSlopes(double[] correlations, double[] code) {
    System.arraycopy(correlations, 0, slopes, 0, slopes.length);
    for (int j = 0; j < code.length; j++) {
      if (code[j] != 0) {
        Matrices.addMultiple(slopes, -code[j], gram[j]);
      }
    }
  }

  /**
   * @param usedOnly whether coefficients that are 0 are passed over
   * @return the largest change of a slope that a coefficient brought about on itself
   */
  private double sweep(double[] code, boolean usedOnly) {
    double largest = 0;
    for (int j = 0; j < code.length; j++) {
      double curvature = gram[j][j];
      if (curvature <= 0 || usedOnly && code[j] == 0) {
        continue;
      }
      double best = SparseCoder.shrunk(slopes[j] + curvature * code[j], alpha) / curvature;
      double change = best - code[j];
      if (change != 0) {
        code[j] = best;
        Matrices.addMultiple(slopes, -change, gram[j]);
        largest = Math.max(largest, curvature * Math.abs(change));
      }
    }
    return largest;
  }

  private double violation(double[] code) {
    double largest = 0;
    for (int j = 0; j < code.length; j++) {
      double excess =
          code[j] == 0
              ? Math.abs(slopes[j]) - alpha
              : Math.abs(slopes[j] - Math.copySign(alpha, code[j]));
      largest = Math.max(largest, excess);
    }
    return largest;
  }
}
