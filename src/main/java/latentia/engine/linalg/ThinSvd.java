package latentia.engine.linalg;

import java.nio.DoubleBuffer;
import org.bytedeco.javacpp.DoublePointer;

/**
 * The singular values of A, {@code n x d}, and its right singular vectors: A = P D V', by LAPACK
 * where it is at hand and pays, else by {@link JacobiSvd}. Immutable; arrays are not to be written
 * to.
 *
 * @param values D, descending, min(n, d) of them
 * @param vectors row i is the unit vector of {@code values[i]}, its largest-magnitude entry
 *     positive, orthogonal to the others also where values are 0
 */
public record ThinSvd(double[] values, double[][] vectors) {
  /**
   * @param matrix {@code rows x columns}, row after row, finite; may be changed
   */
  public static ThinSvd of(double[] matrix, int rows, int columns) {
    return byLoops(rows, columns)
        ? JacobiSvd.of(matrix, rows, columns)
        : byLapack(matrix, rows, columns);
  }

  /** Whether {@link JacobiSvd} is quicker than LAPACK, or LAPACK not at hand. */
  public static boolean byLoops(int rows, int columns) {
    return Math.min(rows, columns) < SymmetricSum.SMALLEST_NATIVE || !NativeBlas.available();
  }

  /**
   * Of A = T V', by turning the columns of T on from where they are: the quicker the nearer they
   * are to orthogonal.
   *
   * @param columns T', {@code d x n} with d at most n, finite
   * @param turn V', {@code d x d}, orthogonal
   */
  public static ThinSvd of(double[][] columns, double[][] turn) {
    return JacobiSvd.of(columns, turn);
  }

  private static ThinSvd byLapack(double[] matrix, int rows, int columns) {
    NativeBlas.useOneThread();
    int count = Math.min(rows, columns);
    try (DoublePointer a = new DoublePointer((long) rows * columns);
        DoublePointer singular = new DoublePointer(count);
        DoublePointer right = new DoublePointer((long) count * columns)) {
      a.put(matrix, 0, rows * columns);
      NativeLapack.thinSvd(a, rows, columns, singular, right);
      double[] values = new double[count];
      singular.get(values);
      double[][] vectors = new double[count][columns];
      DoubleBuffer buffer = right.asBuffer();
      for (double[] vector : vectors) {
        buffer.get(vector);
        LargestEntry.madePositive(vector);
      }
      return new ThinSvd(values, vectors);
    }
  }
}
