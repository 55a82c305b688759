package latentia.engine.linalg;

import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.openblas.global.openblas;

/** LAPACK, which OpenBLAS brings along. Runs on the calling thread, as {@link NativeBlas} does. */
final class NativeLapack {
  private static final byte UPPER = (byte) 'U';

  private NativeLapack() {}

  /**
   * A = Q T Q' (dsytrd), T tridiagonal.
   *
   * @param matrix A, {@code size x size}, row after row, of which the lower triangle is read;
   *     receives what makes Q, together with {@code reflectors}
   * @param diagonal receives that of T
   * @param beside receives the {@code size - 1} entries beside it
   */
  static void tridiagonalise(
      DoublePointer matrix,
      int size,
      DoublePointer diagonal,
      DoublePointer beside,
      DoublePointer reflectors) {
    // What is lower row by row is upper column by column, and rows are LAPACK's columns.
    withWork(
        "dsytrd",
        (work, length) ->
            openblas.LAPACKE_dsytrd_work(
                openblas.LAPACK_COL_MAJOR,
                UPPER,
                size,
                matrix,
                size,
                diagonal,
                beside,
                reflectors,
                work,
                length));
  }

  /**
   * T = Z Lambda Z' by divide and conquer (dstedc).
   *
   * @param diagonal of T; becomes Lambda, ascending
   * @param beside destroyed
   * @param vectors receives Z', {@code size x size}: row i is the unit eigenvector of value i
   */
  static void tridiagonalEigen(
      DoublePointer diagonal, DoublePointer beside, int size, DoublePointer vectors) {
    require(
        "dstedc",
        openblas.LAPACKE_dstedc(
            openblas.LAPACK_COL_MAJOR, (byte) 'I', size, diagonal, beside, vectors, size));
  }

  /**
   * Some rows of Z' become rows of (Q Z)' (dormtr).
   *
   * @param matrix what {@link #tridiagonalise} left there, as it did in {@code reflectors}; other
   *     numbers stand in it until this returns, so that no other thread may read it meanwhile
   */
  static void turnBack(
      DoublePointer matrix, DoublePointer reflectors, int size, DoublePointer rows, int count) {
    withWork(
        "dormtr",
        (work, length) ->
            openblas.LAPACKE_dormtr_work(
                openblas.LAPACK_COL_MAJOR,
                (byte) 'L',
                UPPER,
                (byte) 'N',
                size,
                count,
                matrix,
                size,
                reflectors,
                rows,
                size,
                work,
                length));
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

  /** A routine that is told, or with a length of -1 tells, how much memory it works in. */
  private interface Routine {
    int call(DoublePointer work, int length);
  }

  /** Spares the look for NaN in all arguments that LAPACKE's own provision of memory comes with. */
  private static void withWork(String name, Routine routine) {
    int length;
    try (DoublePointer best = new DoublePointer(1)) {
      require(name, routine.call(best, -1));
      length = (int) best.get();
    }
    try (DoublePointer work = new DoublePointer(length)) {
      require(name, routine.call(work, length));
    }
  }

  private static void require(String routine, int info) {
    if (info != 0) {
      throw new IllegalStateException(routine + " of LAPACK failed with " + info);
    }
  }
}
