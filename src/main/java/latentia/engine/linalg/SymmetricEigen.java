package latentia.engine.linalg;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A = V' diag(lambda) V of a symmetric matrix, in plain Java: Householder's reduction to a
 * tridiagonal matrix, then the QL algorithm with implicit shifts (Golub and Van Loan, 8.3; Parlett
 * 1980, 8). All loops run along rows. Errors are within rounding of the largest |lambda|.
 * Immutable.
 */
public final class SymmetricEigen {
  private static final double ROUNDING = Math.ulp(1.0) / 2;

  private final double[] values;
  private final double[][] vectors;

  SymmetricEigen(double[] values, double[][] vectors) {
    this.values = values;
    this.vectors = vectors;
  }

  /**
   * @param matrix {@code d x d}, symmetric, finite; not changed
   */
  public static SymmetricEigen of(double[][] matrix) {
    int size = matrix.length;
    double scale = 0;
    for (double[] row : matrix) {
      for (double entry : row) {
        scale = Math.max(scale, Math.abs(entry));
      }
    }
    double[] values = new double[size];
    double[][] axes = new double[size][size];
    for (int i = 0; i < size; i++) {
      values[i] = scale == 0 ? 0 : matrix[i][i] / scale;
      axes[i][i] = 1;
    }
    turn(coupled(matrix, scale), matrix, scale, values, axes);
    return sorted(values, axes, scale);
  }

  /**
   * The rows that have something beside the diagonal. The others are eigenvectors as they stand and
   * cost nothing, such as pixels that are the same in all rows of a component. What is taken for
   * nothing is far below the rounding of the largest |lambda|.
   */
  private static int[] coupled(double[][] matrix, double scale) {
    double nothing = ROUNDING * ROUNDING * scale;
    int[] coupled = new int[matrix.length];
    int count = 0;
    for (int i = 0; i < matrix.length; i++) {
      double largest = 0;
      for (int j = 0; j < matrix.length; j++) {
        largest = Math.max(largest, j == i ? 0 : Math.abs(matrix[i][j]));
      }
      coupled[count] = i;
      count += largest > nothing ? 1 : 0;
    }
    return Arrays.copyOf(coupled, count);
  }

  /** Eigenvalues of matrix / scale and axes of the coupled rows take the place of what is there. */
  private static void turn(
      int[] coupled, double[][] matrix, double scale, double[] values, double[][] axes) {
    int size = coupled.length;
    double[][] a = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        a[i][j] = matrix[coupled[i]][coupled[j]] / scale;
      }
    }
    double[] beside = new double[size];
    double[][] turned = tridiagonalise(a, beside);
    double[] diagonal = new double[size];
    for (int i = 0; i < size; i++) {
      diagonal[i] = a[i][i];
    }
    ImplicitQl.diagonalise(diagonal, beside, turned);
    for (int i = 0; i < size; i++) {
      values[coupled[i]] = diagonal[i];
      for (int j = 0; j < size; j++) {
        axes[coupled[i]][coupled[j]] = turned[i][j];
      }
    }
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

  /**
   * Turns {@code a} into the tridiagonal T = Q' A Q, whose diagonal is left in {@code a}.
   *
   * @param beside receives the entries beside the diagonal, {@code beside[i] = T[i][i + 1]}
   * @return Q'
   */
  private static double[][] tridiagonalise(double[][] a, double[] beside) {
    int size = a.length;
    double[][] reflectors = new double[size][];
    double[] factors = new double[size];
    for (int k = 0; k < size - 2; k++) {
      double[] v = new double[size];
      double tail = 0;
      for (int i = k + 1; i < size; i++) {
        v[i] = a[k][i];
        tail += i > k + 1 ? v[i] * v[i] : 0;
      }
      beside[k] = v[k + 1];
      if (tail > 0) {
        beside[k] = -Math.copySign(Math.sqrt(tail + v[k + 1] * v[k + 1]), v[k + 1]);
        v[k + 1] -= beside[k];
        factors[k] = 2 / (tail + v[k + 1] * v[k + 1]);
        reflect(a, v, factors[k], k + 1);
      }
      reflectors[k] = v;
    }
    if (size > 1) {
      beside[size - 2] = a[size - 2][size - 1];
    }
    return product(reflectors, factors);
  }

  /** a = H a H for the rows and columns from {@code first}, H = I - factor v v'. */
  private static void reflect(double[][] a, double[] v, double factor, int first) {
    int size = a.length;
    double[] w = new double[size];
    addRows(a, v, first, w);
    double alongV = 0;
    for (int i = first; i < size; i++) {
      w[i] *= factor;
      alongV += w[i] * v[i];
    }
    for (int i = first; i < size; i++) {
      w[i] -= 0.5 * factor * alongV * v[i];
    }
    for (int i = first; i < size; i++) {
      double[] row = a[i];
      double vi = v[i];
      double wi = w[i];
      for (int j = first; j < size; j++) {
        row[j] -= vi * w[j] + wi * v[j];
      }
    }
  }

  /** Q' = H_last ... H_1 H_0, turned over from Q = H_0 (H_1 (... H_last)). */
  private static double[][] product(double[][] reflectors, double[] factors) {
    int size = reflectors.length;
    double[][] q = new double[size][size];
    for (int i = 0; i < size; i++) {
      q[i][i] = 1;
    }
    for (int k = size - 3; k >= 0; k--) {
      double[] v = reflectors[k];
      double[] w = new double[size];
      addRows(q, v, k + 1, w);
      for (int i = k + 1; i < size; i++) {
        double[] row = q[i];
        double along = factors[k] * v[i];
        for (int j = k + 1; j < size; j++) {
          row[j] -= along * w[j];
        }
      }
    }
    transpose(q);
    return q;
  }

  /** sum += the rows of a from {@code first}, each times its entry of v, from column first. */
  private static void addRows(double[][] a, double[] v, int first, double[] sum) {
    int size = a.length;
    for (int i = first; i < size; i++) {
      double[] row = a[i];
      double factor = v[i];
      for (int j = first; j < size; j++) {
        sum[j] += factor * row[j];
      }
    }
  }

  private static void transpose(double[][] a) {
    for (int i = 1; i < a.length; i++) {
      for (int j = 0; j < i; j++) {
        double entry = a[i][j];
        a[i][j] = a[j][i];
        a[j][i] = entry;
      }
    }
  }

  private static SymmetricEigen sorted(double[] diagonal, double[][] axes, double scale) {
    int[] order =
        IntStream.range(0, diagonal.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -diagonal[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] values = new double[order.length];
    double[][] vectors = new double[order.length][];
    for (int i = 0; i < order.length; i++) {
      values[i] = scale * diagonal[order[i]];
      vectors[i] = LargestEntry.madePositive(axes[order[i]]);
    }
    return new SymmetricEigen(values, vectors);
  }
}
