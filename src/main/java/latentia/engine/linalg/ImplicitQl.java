package latentia.engine.linalg;

/**
 * Eigenvalues and eigenvectors of a symmetric tridiagonal matrix T by the QL algorithm with
 * implicit shifts (Golub and Van Loan, 8.3; Parlett 1980, 8).
 */
final class ImplicitQl {
  private static final double ROUNDING = Math.ulp(1.0) / 2;
  private static final int MOST_SWEEPS = 100;

  private ImplicitQl() {}

  /**
   * Chases the entries beside the diagonal to nothing, turning the rows of {@code axes} along.
   *
   * @param diagonal becomes the eigenvalues, in no order
   * @param beside {@code beside[i] = T[i][i + 1]}, as long as the diagonal; destroyed
   * @param axes Q' of T = Q' A Q; row i becomes the eigenvector of the i-th eigenvalue of A
   */
  static void diagonalise(double[] diagonal, double[] beside, double[][] axes) {
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
}
