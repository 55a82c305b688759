package latentia.engine.mixture;

/**
 * The innermost loops of EM, each over the rows of a block. They are written so that the
 * just-in-time compiler vectorises them: one subject per loop, unit stride, no branches, results in
 * an array of their own, sums in four independent chains.
 */
final class RowLoops {
  private RowLoops() {}

  /** difference[n] = x[n] - centre. */
  static void subtract(double[] x, double centre, double[] difference, int size) {
    for (int n = 0; n < size; n++) {
      difference[n] = x[n] - centre;
    }
  }

  /** sum[n] = first {@code count} factors times the y[j][n]. */
  static void combine(double[] factors, int count, double[][] y, double[] sum, int size) {
    int j = count % 4;
    switch (j) {
      case 1 -> scale(factors[0], y[0], sum, size);
      case 2 -> scale(factors[0], y[0], factors[1], y[1], sum, size);
      case 3 -> {
        scale(factors[0], y[0], factors[1], y[1], sum, size);
        add(factors[2], y[2], sum, size);
      }
      default -> {
        scale(factors[0], y[0], factors[1], y[1], sum, size);
        add(factors[2], y[2], sum, size);
        add(factors[3], y[3], sum, size);
        j = 4;
      }
    }
    for (; j < count; j += 4) {
      add(factors, j, y[j], y[j + 1], y[j + 2], y[j + 3], sum, size);
    }
  }

  private static void scale(double a, double[] x, double[] sum, int size) {
    for (int n = 0; n < size; n++) {
      sum[n] = a * x[n];
    }
  }

  private static void scale(double a, double[] x, double b, double[] y, double[] sum, int size) {
    for (int n = 0; n < size; n++) {
      sum[n] = a * x[n] + b * y[n];
    }
  }

  private static void add(double a, double[] x, double[] sum, int size) {
    for (int n = 0; n < size; n++) {
      sum[n] += a * x[n];
    }
  }

  private static void add(
      double[] factors,
      int first,
      double[] x0,
      double[] x1,
      double[] x2,
      double[] x3,
      double[] sum,
      int size) {
    double a = factors[first];
    double b = factors[first + 1];
    double c = factors[first + 2];
    double d = factors[first + 3];
    for (int n = 0; n < size; n++) {
      sum[n] += (a * x0[n] + b * x1[n]) + (c * x2[n] + d * x3[n]);
    }
  }

  /** sum[n] += x[n]^2. */
  static void addSquares(double[] x, double[] sum, int size) {
    for (int n = 0; n < size; n++) {
      sum[n] += x[n] * x[n];
    }
  }

  /** sum[n] += (factor (x[n] - centre))^2. */
  static void addScaledSquares(double[] x, double centre, double factor, double[] sum, int size) {
    for (int n = 0; n < size; n++) {
      double scaled = factor * (x[n] - centre);
      sum[n] += scaled * scaled;
    }
  }

  /** difference[n] = x[n] - centre and weighted[n] = weights[n] difference[n]. */
  static void weigh(
      double[] x,
      double[] weights,
      double centre,
      double[] difference,
      double[] weighted,
      int size) {
    for (int n = 0; n < size; n++) {
      double y = x[n] - centre;
      difference[n] = y;
      weighted[n] = weights[n] * y;
    }
  }

  /** x[n] becomes weights[n] (x[n] - centre). */
  static void weigh(double[] x, double centre, double[] weights, int size) {
    for (int n = 0; n < size; n++) {
      x[n] = weights[n] * (x[n] - centre);
    }
  }

  /** x[n] becomes its square root. */
  static void takeRoots(double[] x, int size) {
    for (int n = 0; n < size; n++) {
      x[n] = Math.sqrt(x[n]);
    }
  }

  /** The sum of x over {@code from .. from + size}. */
  static double sum(double[] x, int from, int size) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int n = from;
    for (; n < from + size - 3; n += 4) {
      s0 += x[n];
      s1 += x[n + 1];
      s2 += x[n + 2];
      s3 += x[n + 3];
    }
    for (; n < from + size; n++) {
      s0 += x[n];
    }
    return (s0 + s1) + (s2 + s3);
  }

  /**
   * sum_n w[n] x[n] over exactly one block of {@link Moments#BLOCK} rows. Folding the block twice
   * before summing leaves most additions to loops that vectorise; the fixed lengths let the
   * compiler see that reads and writes do not meet.
   *
   * @param fold room for a quarter of a block
   */
  static double blockDot(double[] w, double[] x, double[] fold) {
    for (int n = 0; n < 128; n++) {
      fold[n] =
          (w[n] * x[n] + w[n + 128] * x[n + 128])
              + (w[n + 256] * x[n + 256] + w[n + 384] * x[n + 384]);
    }
    for (int n = 0; n < 32; n++) {
      fold[n] = (fold[n] + fold[n + 32]) + (fold[n + 64] + fold[n + 96]);
    }
    return sum(fold, 0, 32);
  }

  /** into[first + j] += w . x_j for as many j as are left, up to {@code count}. */
  static void addDots(
      double[] w, int fromW, double[][] x, int fromX, int count, double[] into, int size) {
    int j = 0;
    for (; j + 4 <= count; j += 4) {
      addFourDots(w, fromW, x[j], x[j + 1], x[j + 2], x[j + 3], fromX, into, j, size);
    }
    for (; j < count; j++) {
      into[j] += dot(w, fromW, x[j], fromX, size);
    }
  }

  private static void addFourDots(
      double[] w,
      int fromW,
      double[] x0,
      double[] x1,
      double[] x2,
      double[] x3,
      int fromX,
      double[] into,
      int first,
      int size) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    for (int n = 0; n < size; n++) {
      double weight = w[fromW + n];
      s0 += weight * x0[fromX + n];
      s1 += weight * x1[fromX + n];
      s2 += weight * x2[fromX + n];
      s3 += weight * x3[fromX + n];
    }
    into[first] += s0;
    into[first + 1] += s1;
    into[first + 2] += s2;
    into[first + 3] += s3;
  }

  /** sum_n w[fromW + n] x[fromX + n]. */
  static double dot(double[] w, int fromW, double[] x, int fromX, int size) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int n = 0;
    for (; n < size - 3; n += 4) {
      s0 += w[fromW + n] * x[fromX + n];
      s1 += w[fromW + n + 1] * x[fromX + n + 1];
      s2 += w[fromW + n + 2] * x[fromX + n + 2];
      s3 += w[fromW + n + 3] * x[fromX + n + 3];
    }
    for (; n < size; n++) {
      s0 += w[fromW + n] * x[fromX + n];
    }
    return (s0 + s1) + (s2 + s3);
  }
}
