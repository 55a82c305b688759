package latentia.engine.linear;

/**
 * The best code that uses no more coefficients than it does and turns no sign: where signs are
 * known the lasso is a system of linear equations (the active sets of Lee, Battle, Raina and Ng
 * 2007). A coefficient that would turn its sign on the way stops at 0 and is left out; so does one
 * of atoms that depend on each other, since there is a way among them on which the row stays what
 * it is. The room for the equations is kept for all rows.
 */
final class SignedSupport {
  /** An atom this close to the span of others in use, as squared share of its length, is in it. */
  private static final double DEPENDENT = 1e-13;

  /** What is left of a slope of 0. */
  private static final double ROUNDING = 1e-13;

  private final double[][] gram;
  private final double alpha;
  private final int[] support;
  private final double[][] lower;
  private final double[] target;

  /**
   * @param gram G, {@code q x q}, symmetric and positive semidefinite
   * @param alpha at least 0
   */
  SignedSupport(double[][] gram, double alpha) {
    this.gram = gram;
    this.alpha = alpha;
    this.support = new int[gram.length];
    this.lower = new double[gram.length][gram.length];
    this.target = new double[gram.length];
  }

  /**
   * Lowers 1/2 c'Gc - b'c + alpha |c|_1 as far as the signs of the code allow.
   *
   * @param correlations b, length q
   * @param code length q; becomes the best of its signs
   * @return false if it could not be found, where the code is as good as before or better
   */
  boolean improve(double[] correlations, double[] code) {
    boolean arrived = false;
    while (!arrived) {
      int used = gather(code);
      int independent = factorise(used);
      if (independent == used) {
        solve(correlations, code, used);
        arrived = moved(code, used);
      } else if (!slid(correlations, code, independent, used)) {
        return false;
      }
    }
    return true;
  }

  private int gather(double[] code) {
    int used = 0;
    for (int j = 0; j < code.length; j++) {
      if (code[j] != 0) {
        support[used++] = j;
      }
    }
    return used;
  }

  /** G = L L' among the atoms in use; as many of them as do not depend on those before. */
  private int factorise(int used) {
    for (int i = 0; i < used; i++) {
      double[] row = lower[i];
      double[] products = gram[support[i]];
      double left = products[support[i]];
      for (int j = 0; j < i; j++) {
        double[] other = lower[j];
        double sum = products[support[j]];
        for (int k = 0; k < j; k++) {
          sum -= row[k] * other[k];
        }
        row[j] = sum / other[j];
        left -= row[j] * row[j];
      }
      if (!(left > DEPENDENT * products[support[i]])) {
        return i;
      }
      row[i] = Math.sqrt(left);
    }
    return used;
  }

  /** G c = b - alpha sign(c) among the atoms in use. */
  private void solve(double[] correlations, double[] code, int used) {
    for (int i = 0; i < used; i++) {
      int atom = support[i];
      double sum = correlations[atom] - Math.copySign(alpha, code[atom]);
      for (int k = 0; k < i; k++) {
        sum -= lower[i][k] * target[k];
      }
      target[i] = sum / lower[i][i];
    }
    for (int i = used - 1; i >= 0; i--) {
      target[i] /= lower[i][i];
      for (int k = 0; k < i; k++) {
        target[k] -= lower[i][k] * target[i];
      }
    }
  }

  /** Goes to the target, or as far as the first coefficient that turns to 0; whether it arrived. */
  private boolean moved(double[] code, int used) {
    double share = 1;
    int first = -1;
    for (int i = 0; i < used; i++) {
      double from = code[support[i]];
      if (from * target[i] <= 0 && from / (from - target[i]) < share) {
        share = from / (from - target[i]);
        first = i;
      }
    }
    for (int i = 0; i < used; i++) {
      double from = code[support[i]];
      code[support[i]] = share == 1 ? target[i] : from + share * (target[i] - from);
    }
    if (first < 0) {
      return true;
    }
    code[support[first]] = 0;
    return false;
  }

  /**
   * Atom number {@code last} of those in use is made up of the ones before it: shifts its share
   * onto them, or theirs onto it, whichever costs less, until one coefficient is 0. Where both cost
   * the same, as between twins, the nearest zero is taken.
   *
   * @return false if nothing turned to 0
   */
  private boolean slid(double[] correlations, double[] code, int last, int used) {
    combine(last);
    double slope = 0;
    double size = 0;
    for (int i = 0; i <= last; i++) {
      int atom = support[i];
      double one = Math.copySign(alpha, code[atom]) - correlations[atom];
      for (int k = 0; k < used; k++) {
        one += gram[atom][support[k]] * code[support[k]];
      }
      slope += target[i] * one;
      size += Math.abs(target[i]) * (alpha + Math.abs(correlations[atom]));
    }
    boolean free = Math.abs(slope) <= ROUNDING * size;
    int first = firstAtZero(code, last, free ? 0 : -slope);
    if (first < 0) {
      return false;
    }
    double length = -code[support[first]] / target[first];
    for (int i = 0; i <= last; i++) {
      code[support[i]] += length * target[i];
    }
    code[support[first]] = 0;
    return true;
  }

  /** Coefficients with which the atoms up to {@code last} add up to 0. */
  private void combine(int last) {
    target[last] = 1;
    for (int i = last - 1; i >= 0; i--) {
      double sum = lower[last][i];
      for (int k = i + 1; k < last; k++) {
        sum += lower[k][i] * target[k];
      }
      target[i] = -sum / lower[i][i];
    }
  }

  /**
   * @param direction its sign is that of the way to go; 0 for whichever is the shorter
   */
  private int firstAtZero(double[] code, int last, double direction) {
    int first = -1;
    double nearest = Double.POSITIVE_INFINITY;
    for (int i = 0; i <= last; i++) {
      double length = -code[support[i]] / target[i];
      if (length * direction >= 0 && Math.abs(length) < nearest) {
        nearest = Math.abs(length);
        first = i;
      }
    }
    return first;
  }
}
