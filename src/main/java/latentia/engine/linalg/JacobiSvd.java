package latentia.engine.linalg;

import java.util.Arrays;

/**
 * Singular values in plain Java: the columns of A, or its rows if there are fewer, are turned in
 * pairs until all are orthogonal (one-sided Jacobi; Golub and Van Loan, 8.6.3). Small singular
 * values keep their digits.
 */
final class JacobiSvd {
  private static final double ROUNDING = Math.ulp(1.0);
  private static final int MOST_SWEEPS = 60;

  /** From where on sqrt(1 + x^2) = x. */
  private static final double LARGE = 1e8;

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
    return turned(turned, v);
  }

  /**
   * Of A = T V', which goes on from there.
   *
   * @param columns T', not changed
   * @param turn V', not changed
   */
  static ThinSvd of(double[][] columns, double[][] turn) {
    return turned(copy(columns), straightened(turn));
  }

  private static double[][] copy(double[][] matrix) {
    return Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
  }

  /** V' + (I - V'V) V' / 2, lest the rounding of turns upon turns add up: a step of Newton's. */
  private static double[][] straightened(double[][] turn) {
    double[][] straight = copy(turn);
    for (int i = 0; i < turn.length; i++) {
      for (int j = 0; j < turn.length; j++) {
        double excess = GramSchmidt.dot(turn[i], turn[j]) - (i == j ? 1 : 0);
        GramSchmidt.addMultiple(straight[i], -excess / 2, turn[j]);
      }
    }
    return straight;
  }

  private static ThinSvd turned(double[][] turned, double[][] v) {
    double[] squares = orthogonalise(turned, v);
    int[] order = descending(squares);
    double[] values = new double[order.length];
    double[][] vectors = new double[order.length][];
    for (int i = 0; i < order.length; i++) {
      values[i] = Math.sqrt(squares[order[i]]);
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
    double[] squares = orthogonalise(turned, new double[rows][0]);
    int[] order = descending(squares);
    double[] values = new double[rows];
    GramSchmidt basis = new GramSchmidt(rows);
    for (int i = 0; i < rows; i++) {
      double[] longest = turned[order[i]];
      values[i] = Math.sqrt(squares[order[i]]);
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

  /** The squared lengths of what the vectors, which are changed along with others, become. */
  private static double[] orthogonalise(double[][] vectors, double[][] along) {
    double[] squares = new double[vectors.length];
    Arrays.setAll(squares, i -> GramSchmidt.dot(vectors[i], vectors[i]));
    boolean turned = true;
    for (int sweep = 0; turned && sweep < MOST_SWEEPS; sweep++) {
      turned = false;
      for (int i = 0; i < vectors.length; i++) {
        for (int j = i + 1; j < vectors.length; j++) {
          turned |= orthogonalise(vectors, along, squares, i, j);
        }
      }
    }
    return squares;
  }

  private static boolean orthogonalise(
      double[][] vectors, double[][] along, double[] squares, int i, int j) {
    double product = GramSchmidt.dot(vectors[i], vectors[j]);
    if (Math.abs(product) <= ROUNDING * Math.sqrt(squares[i]) * Math.sqrt(squares[j])) {
      return false;
    }
    double zeta = (squares[j] - squares[i]) / (2 * product);
    double size = Math.abs(zeta);
    double hypotenuse = size > LARGE ? size : Math.sqrt(1 + size * size);
    double tangent = Math.copySign(1, zeta) / (size + hypotenuse);
    double cosine = 1 / Math.sqrt(1 + tangent * tangent);
    rotate(vectors[i], vectors[j], cosine, cosine * tangent);
    rotate(along[i], along[j], cosine, cosine * tangent);
    squares[i] = GramSchmidt.dot(vectors[i], vectors[i]);
    squares[j] = GramSchmidt.dot(vectors[j], vectors[j]);
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

  /** Places by insertion, which for few of them is quicker than anything else. */
  private static int[] descending(double[] values) {
    int[] order = new int[values.length];
    for (int i = 0; i < order.length; i++) {
      int place = i;
      for (; place > 0 && values[order[place - 1]] < values[i]; place--) {
        order[place] = order[place - 1];
      }
      order[place] = i;
    }
    return order;
  }
}
