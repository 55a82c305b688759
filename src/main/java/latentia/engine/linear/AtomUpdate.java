package latentia.engine.linear;

import java.util.Arrays;

/**
 * The dictionary's half of the alternation: each atom in turn becomes the best one of length at
 * most 1, given the codes and the other atoms (Mairal, Bach, Ponce and Sapiro 2010, algorithm 2).
 * 1/2 ||X - C D||^2 never rises.
 */
final class AtomUpdate {
  /** Once around would do; the second time costs little beside the codes. */
  private static final int ROUNDS = 2;

  /** A share of the squared codes that is but rounding, as where two atoms are alike. */
  private static final double UNUSED = 1e-20;

  private final double[][] rows;
  private final double[][] codes;
  private final double[][] atoms;

  /**
   * @param rows X, {@code n x d}
   * @param codes C, {@code n x q}; becomes 0 for atoms that are sown anew
   * @param atoms D, {@code q x d}; will be changed
   */
  AtomUpdate(double[][] rows, double[][] codes, double[][] atoms) {
    this.rows = rows;
    this.codes = codes;
    this.atoms = atoms;
  }

  void run() {
    double[][] codeProducts = new double[atoms.length][atoms.length];
    double[][] rowProducts = new double[atoms.length][atoms[0].length];
    for (int n = 0; n < rows.length; n++) {
      for (int j = 0; j < atoms.length; j++) {
        if (codes[n][j] != 0) {
          Matrices.addMultiple(codeProducts[j], codes[n][j], codes[n]);
          Matrices.addMultiple(rowProducts[j], codes[n][j], rows[n]);
        }
      }
    }
    boolean[] used = used(codeProducts);
    for (int round = 0; round < ROUNDS; round++) {
      for (int j = 0; j < atoms.length; j++) {
        if (used[j]) {
          update(j, codeProducts[j], rowProducts[j]);
        }
      }
    }
    sowUnused(used);
  }

  private static boolean[] used(double[][] codeProducts) {
    double most = 0;
    for (int j = 0; j < codeProducts.length; j++) {
      most = Math.max(most, codeProducts[j][j]);
    }
    boolean[] used = new boolean[codeProducts.length];
    for (int j = 0; j < used.length; j++) {
      used[j] = codeProducts[j][j] > UNUSED * most;
    }
    return used;
  }

  /**
   * @param codeProducts row j of C'C
   * @param rowProducts row j of C'X
   */
  private void update(int j, double[] codeProducts, double[] rowProducts) {
    double[] next = rowProducts.clone();
    for (int i = 0; i < atoms.length; i++) {
      if (i != j && codeProducts[i] != 0) {
        Matrices.addMultiple(next, -codeProducts[i], atoms[i]);
      }
    }
    double length = Math.sqrt(SparseCoder.dot(next, next));
    double divisor = Math.max(codeProducts[j], length);
    for (int k = 0; k < next.length; k++) {
      atoms[j][k] = next[k] / divisor;
    }
  }

  /**
   * Atoms that no row uses point at what is left of the rows explained worst, another row for each.
   */
  private void sowUnused(boolean[] used) {
    double[] left = null;
    for (int j = 0; j < atoms.length; j++) {
      if (used[j]) {
        continue;
      }
      for (double[] code : codes) {
        code[j] = 0;
      }
      left = left == null ? leftOvers() : left;
      int worst = worst(left);
      if (left[worst] <= 0) {
        return;
      }
      double[] residual = residual(worst);
      double length = Math.sqrt(left[worst]);
      Arrays.setAll(atoms[j], k -> residual[k] / length);
      left[worst] = 0;
    }
  }

  /** ||x_n - c_n D||^2, length n. */
  private double[] leftOvers() {
    double[] left = new double[rows.length];
    for (int n = 0; n < rows.length; n++) {
      double[] residual = residual(n);
      left[n] = SparseCoder.dot(residual, residual);
    }
    return left;
  }

  private double[] residual(int row) {
    double[] residual = rows[row].clone();
    for (int j = 0; j < atoms.length; j++) {
      if (codes[row][j] != 0) {
        Matrices.addMultiple(residual, -codes[row][j], atoms[j]);
      }
    }
    return residual;
  }

  private static int worst(double[] left) {
    int worst = 0;
    for (int n = 1; n < left.length; n++) {
      worst = left[n] > left[worst] ? n : worst;
    }
    return worst;
  }
}
