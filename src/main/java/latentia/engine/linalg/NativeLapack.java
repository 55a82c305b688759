package latentia.engine.linalg;

import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.openblas.global.openblas;

/** LAPACK, which OpenBLAS brings along. Runs on the calling thread, as {@link NativeBlas} does. */
final class NativeLapack {
  private NativeLapack() {}

  /**
   * Eigenvalues, ascending, and eigenvectors by divide and conquer (dsyevd).
   *
   * @param matrix {@code size x size}, row after row, of which the lower triangle is read; row i
   *     becomes the unit eigenvector of the i-th eigenvalue
   * @param values receives the eigenvalues
   */
  static void eigen(DoublePointer matrix, int size, DoublePointer values) {
    // What is lower row by row is upper column by column, and rows are LAPACK's columns.
    require(
        "dsyevd",
        openblas.LAPACKE_dsyevd(
            openblas.LAPACK_COL_MAJOR, (byte) 'V', (byte) 'U', size, matrix, size, values));
  }

  /**
   * Singular values, descending, and right singular vectors by divide and conquer (dgesdd).
   *
   * @param matrix {@code rows x columns}, row after row; destroyed
   * @param values receives min(rows, columns) singular values
   * @param right receives as many unit vectors of length {@code columns}, one per row
   */
  static void thinSvd(
      DoublePointer matrix, int rows, int columns, DoublePointer values, DoublePointer right) {
    int count = Math.min(rows, columns);
    try (DoublePointer left = new DoublePointer((long) count * rows)) {
      // Read column by column the matrix is transposed: its left vectors are our right ones.
      require(
          "dgesdd",
          openblas.LAPACKE_dgesdd(
              openblas.LAPACK_COL_MAJOR,
              (byte) 'S',
              columns,
              rows,
              matrix,
              columns,
              values,
              right,
              columns,
              left,
              count));
    }
  }

  private static void require(String routine, int info) {
    if (info != 0) {
      throw new IllegalStateException(routine + " of LAPACK failed with " + info);
    }
  }
}
