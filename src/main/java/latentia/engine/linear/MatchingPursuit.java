package latentia.engine.linear;

import java.util.Arrays;

/**
 * Orthogonal matching pursuit for one row, on inner products alone: the Cholesky factor of the
 * atoms in use grows by a row with each of them (Rubinstein, Zibulevsky and Elad 2008).
 */
final class MatchingPursuit {
  /** An atom this close to the span of those in use, relative to its length, adds nothing. */
  private static final double DEPENDENT = 1e-12;

  private final double[][] gram;
  private final double[] correlations;
  private final int[] support;
  private final double[][] lower;
  private final double[] whitened;
  private final double rounding;
  private int used;

  MatchingPursuit(double[][] gram, double[] correlations) {
    this.gram = gram;
    this.correlations = correlations;
    this.support = new int[correlations.length];
    this.lower = new double[correlations.length][];
    this.whitened = new double[correlations.length];
    double largest = 0;
    for (int j = 0; j < correlations.length; j++) {
      largest = Math.max(largest, share(correlations, j));
    }
    this.rounding = DEPENDENT * largest;
  }

  double[] code(int count) {
    double[] code = new double[correlations.length];
    double[] slopes = correlations.clone();
    boolean[] closed = new boolean[correlations.length];
    while (used < count) {
      int best = best(slopes, closed);
      if (best < 0) {
        break;
      }
      closed[best] = true;
      if (add(best)) {
        code = leastSquares();
        slopes = slopes(code);
      }
    }
    return code;
  }

  /** The open atom with the largest slope for its length; -1 when all are rounding errors. */
  private int best(double[] slopes, boolean[] closed) {
    int best = -1;
    double largest = rounding;
    for (int j = 0; j < slopes.length; j++) {
      if (!closed[j] && share(slopes, j) > largest) {
        best = j;
        largest = share(slopes, j);
      }
    }
    return best;
  }

  /** |slope| as if the atom had length 1. */
  private double share(double[] slopes, int j) {
    return gram[j][j] > 0 ? Math.abs(slopes[j]) / Math.sqrt(gram[j][j]) : 0;
  }

  /** Lets an atom join; false if it lies in the span of those in use. */
  private boolean add(int atom) {
    double[] row = new double[used + 1];
    double left = gram[atom][atom];
    double rest = correlations[atom];
    for (int i = 0; i < used; i++) {
      double sum = gram[atom][support[i]];
      for (int k = 0; k < i; k++) {
        sum -= row[k] * lower[i][k];
      }
      row[i] = sum / lower[i][i];
      left -= row[i] * row[i];
      rest -= row[i] * whitened[i];
    }
    if (!(left > DEPENDENT * gram[atom][atom])) {
      return false;
    }
    row[used] = Math.sqrt(left);
    lower[used] = row;
    whitened[used] = rest / row[used];
    support[used] = atom;
    used++;
    return true;
  }

  private double[] leastSquares() {
    double[] solution = Arrays.copyOf(whitened, used);
    for (int i = used - 1; i >= 0; i--) {
      for (int k = i + 1; k < used; k++) {
        solution[i] -= lower[k][i] * solution[k];
      }
      solution[i] /= lower[i][i];
    }
    double[] code = new double[correlations.length];
    for (int i = 0; i < used; i++) {
      code[support[i]] = solution[i];
    }
    return code;
  }

  private double[] slopes(double[] code) {
    double[] slopes = correlations.clone();
    for (int j = 0; j < slopes.length; j++) {
      slopes[j] -= SparseCoder.dot(gram[j], code);
    }
    return slopes;
  }
}
