package latentia.engine.linalg;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Singular values in plain Java: the columns of A, or its rows if there are fewer, are turned in
 * pairs until all are orthogonal (one-sided Jacobi; Golub and Van Loan, 8.6.3). Small singular
 * values keep their digits.
 */
final class JacobiSvd {
  private static final double ROUNDING = Math.ulp(1.0);
  private static final int MOST_SWEEPS = 60;

  private JacobiSvd() {}

  /**
   * @param matrix {@code rows x columns}, row after row; not changed
   */
  static ThinSvd of(double[] matrix, int rows, int columns) {
    return rows >= columns ? tall(matrix, rows, columns) : wide(matrix, rows, columns);
  }

  /** A V = P D: turning the columns of A, and those of I along with them, makes V. */
  private static ThinSvd tall(double[] matrix, int rows, int columns) {
    double[][] turned = new double[columns][rows];
    double[][] v = new double[columns][columns];
    for (int j = 0; j < columns; j++) {
      for (int n = 0; n < rows; n++) {
        turned[j][n] = matrix[n * columns + j];
      }
      v[j][j] = 1;
    }
    orthogonalise(turned, v);
    int[] order = byLength(turned);
    double[] values = new double[columns];
    double[][] vectors = new double[columns][];
    for (int i = 0; i < columns; i++) {
      values[i] = length(turned[order[i]]);
      vectors[i] = LargestEntry.madePositive(v[order[i]]);
    }
    return new ThinSvd(values, vectors);
  }

  /** P' A = D V': turning the rows of A leaves the right vectors, as long as their values. */
  private static ThinSvd wide(double[] matrix, int rows, int columns) {
    double[][] turned = new double[rows][columns];
    for (int n = 0; n < rows; n++) {
      System.arraycopy(matrix, n * columns, turned[n], 0, columns);
    }
    orthogonalise(turned, new double[rows][0]);
    int[] order = byLength(turned);
    double[] values = new double[rows];
    GramSchmidt basis = new GramSchmidt(rows);
    for (int i = 0; i < rows; i++) {
      double[] longest = turned[order[i]];
      values[i] = length(longest);
      double least = columns * ROUNDING * values[0];
      if (!(basis.add(longest, least)[i] > least)) {
        basis.addAny(columns);
      }
    }
    double[][] vectors = basis.basis();
    for (double[] vector : vectors) {
      LargestEntry.madePositive(vector);
    }
    return new ThinSvd(values, vectors);
  }

  private static void orthogonalise(double[][] vectors, double[][] along) {
    boolean turned = true;
    for (int sweep = 0; turned && sweep < MOST_SWEEPS; sweep++) {
      turned = false;
      for (int i = 0; i < vectors.length; i++) {
        for (int j = i + 1; j < vectors.length; j++) {
          turned |= orthogonalise(vectors, along, i, j);
        }
      }
    }
  }

  private static boolean orthogonalise(double[][] vectors, double[][] along, int i, int j) {
    double product = GramSchmidt.dot(vectors[i], vectors[j]);
    double first = GramSchmidt.dot(vectors[i], vectors[i]);
    double second = GramSchmidt.dot(vectors[j], vectors[j]);
    if (Math.abs(product) <= ROUNDING * Math.sqrt(first) * Math.sqrt(second)) {
      return false;
    }
    double zeta = (second - first) / (2 * product);
    double tangent = Math.copySign(1, zeta) / (Math.abs(zeta) + Math.hypot(1, zeta));
    double cosine = 1 / Math.hypot(1, tangent);
    rotate(vectors[i], vectors[j], cosine, cosine * tangent);
    rotate(along[i], along[j], cosine, cosine * tangent);
    return true;
  }

  private static void rotate(double[] first, double[] second, double cosine, double sine) {
    for (int m = 0; m < first.length; m++) {
      double x = first[m];
      double y = second[m];
      first[m] = cosine * x - sine * y;
      second[m] = sine * x + cosine * y;
    }
  }

  private static int[] byLength(double[][] vectors) {
    return IntStream.range(0, vectors.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -length(vectors[i])))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static double length(double[] vector) {
    return Math.sqrt(GramSchmidt.dot(vector, vector));
  }
}
