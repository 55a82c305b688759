package latentia.engine.linalg;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A = V' diag(lambda) V of a symmetric matrix of moderate size by cyclic Jacobi rotations, which
 * find small eigenvalues to high relative accuracy (Golub and Van Loan, 8.5). Immutable.
 */
public final class SymmetricEigen {
  private static final int MOST_SWEEPS = 60;

  private final double[] values;
  private final double[][] vectors;

  private SymmetricEigen(double[] values, double[][] vectors) {
    this.values = values;
    this.vectors = vectors;
  }

  /**
   * @param matrix {@code d x d}, symmetric, finite; not changed
   */
  public static SymmetricEigen of(double[][] matrix) {
    int size = matrix.length;
    double[][] a = new double[size][];
    double[][] vectors = new double[size][size];
    for (int i = 0; i < size; i++) {
      a[i] = matrix[i].clone();
      vectors[i][i] = 1;
    }
    for (int sweep = 0; sweep < MOST_SWEEPS && sweep(a, vectors); sweep++) {}
    int[] order =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -a[i][i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] sortedValues = new double[size];
    double[][] sortedVectors = new double[size][];
    for (int i = 0; i < size; i++) {
      sortedValues[i] = a[order[i]][order[i]];
      sortedVectors[i] = withPositiveLargest(vectors[order[i]]);
    }
    return new SymmetricEigen(sortedValues, sortedVectors);
  }

  /** lambda, descending; not to be written to. */
  public double[] values() {
    return values;
  }

  /**
   * Row i is the unit eigenvector of {@code values()[i]}, its largest-magnitude entry positive; not
   * to be written to.
   */
  public double[][] vectors() {
    return vectors;
  }

  /** Rotates every off-diagonal pair once; false when none was large enough to matter. */
  private static boolean sweep(double[][] a, double[][] vectors) {
    boolean rotated = false;
    for (int p = 0; p < a.length; p++) {
      for (int q = p + 1; q < a.length; q++) {
        double negligible = 0x1p-53 * Math.sqrt(Math.abs(a[p][p]) * Math.abs(a[q][q]));
        if (Math.abs(a[p][q]) > Math.max(negligible, Double.MIN_NORMAL)) {
          rotate(a, vectors, p, q);
          rotated = true;
        }
      }
    }
    return rotated;
  }

  private static void rotate(double[][] a, double[][] vectors, int p, int q) {
    double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
    double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.hypot(theta, 1));
    double c = 1 / Math.hypot(t, 1);
    double s = t * c;
    double shift = t * a[p][q];
    for (int i = 0; i < a.length; i++) {
      if (i != p && i != q) {
        double ip = a[i][p];
        double iq = a[i][q];
        a[i][p] = c * ip - s * iq;
        a[i][q] = s * ip + c * iq;
        a[p][i] = a[i][p];
        a[q][i] = a[i][q];
      }
    }
    a[p][p] -= shift;
    a[q][q] += shift;
    a[p][q] = 0;
    a[q][p] = 0;
    double[] vp = vectors[p];
    double[] vq = vectors[q];
    for (int i = 0; i < vp.length; i++) {
      double x = vp[i];
      vp[i] = c * x - s * vq[i];
      vq[i] = s * x + c * vq[i];
    }
  }

  private static double[] withPositiveLargest(double[] vector) {
    double largest = 0;
    for (double entry : vector) {
      if (Math.abs(entry) > Math.abs(largest)) {
        largest = entry;
      }
    }
    if (largest < 0) {
      for (int i = 0; i < vector.length; i++) {
        vector[i] = -vector[i];
      }
    }
    return vector;
  }
}
