package latentia.engine.linalg;

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
  private static final int MOST_SWEEPS = 100;

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
    double[][] a = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        a[i][j] = scale == 0 ? 0 : matrix[i][j] / scale;
      }
    }
    double[] beside = new double[size];
    double[][] axes = tridiagonalise(a, beside);
    double[] diagonal = new double[size];
    for (int i = 0; i < size; i++) {
      diagonal[i] = a[i][i];
    }
    diagonalise(diagonal, beside, axes);
    return sorted(diagonal, axes, scale);
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

  /** Chases the entries beside the diagonal to nothing, turning the rows of {@code axes} along. */
  private static void diagonalise(double[] diagonal, double[] beside, double[][] axes) {
    int size = diagonal.length;
    for (int low = 0; low < size; low++) {
      for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
        int high = low;
        while (high < size - 1 && !negligible(diagonal, beside, high)) {
          high++;
        }
        if (high == low) {
          break;
        }
        chase(diagonal, beside, axes, low, high);
      }
    }
  }

  private static boolean negligible(double[] diagonal, double[] beside, int i) {
    double size = Math.abs(diagonal[i]) + Math.abs(diagonal[i + 1]);
    return Math.abs(beside[i]) <= ROUNDING * Math.max(size, ROUNDING);
  }

  /** One implicit QL sweep over the unreduced block {@code low .. high}, with Wilkinson's shift. */
  private static void chase(
      double[] diagonal, double[] beside, double[][] axes, int low, int high) {
    double g = (diagonal[low + 1] - diagonal[low]) / (2 * beside[low]);
    double r = Math.hypot(g, 1);
    g = diagonal[high] - diagonal[low] + beside[low] / (g + Math.copySign(r, g));
    double sine = 1;
    double cosine = 1;
    double shift = 0;
    for (int i = high - 1; i >= low; i--) {
      double f = sine * beside[i];
      double b = cosine * beside[i];
      r = Math.sqrt(f * f + g * g);
      beside[i + 1] = r;
      if (r == 0) {
        diagonal[i + 1] -= shift;
        beside[high] = 0;
        return;
      }
      sine = f / r;
      cosine = g / r;
      g = diagonal[i + 1] - shift;
      r = (diagonal[i] - g) * sine + 2 * cosine * b;
      shift = sine * r;
      diagonal[i + 1] = g + shift;
      g = cosine * r - b;
      rotate(axes[i], axes[i + 1], cosine, sine);
    }
    diagonal[low] -= shift;
    beside[low] = g;
    beside[high] = 0;
  }

  private static void rotate(double[] first, double[] second, double cosine, double sine) {
    for (int j = 0; j < first.length; j++) {
      double x = first[j];
      double y = second[j];
      first[j] = cosine * x - sine * y;
      second[j] = sine * x + cosine * y;
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
