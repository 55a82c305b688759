package latentia.engine.linalg;

import java.nio.DoubleBuffer;
import org.bytedeco.javacpp.DoublePointer;

/**
 * Eigenvectors by LAPACK in the three steps of its dsyevd: A = Q T Q', T tridiagonal; T = Z Lambda
 * Z' by divide and conquer; Q Z. The last step, a third of the time, is shared among the computer's
 * processors, each with some of the eigenvectors.
 */
final class NativeEigen {
  /**
   * Into how many parts Q Z is split, whatever the number of threads, so that no bit depends on it.
   */
  private static final int PARTS = 2;

  /** How many operations of a native product take as long as one of a loop. */
  private static final int PER_LOOP_OPERATION = 64;

  private NativeEigen() {}

  /**
   * Of {@code factor} A.
   *
   * @param matrix A, {@code size x size}, row after row, of which the lower triangle is read;
   *     destroyed
   */
  static SymmetricEigen of(DoublePointer matrix, int size, double factor) {
    long operations = (long) size * size * size / PER_LOOP_OPERATION;
    int processors = Runtime.getRuntime().availableProcessors();
    try (Workers workers = Workers.once(processors, operations)) {
      return of(matrix, size, factor, workers);
    }
  }

  static SymmetricEigen of(DoublePointer matrix, int size, double factor, Workers workers) {
    try (DoublePointer diagonal = new DoublePointer(size);
        DoublePointer beside = new DoublePointer(size);
        DoublePointer reflectors = new DoublePointer(size);
        DoublePointer ascending = new DoublePointer((long) size * size)) {
      NativeLapack.tridiagonalise(matrix, size, diagonal, beside, reflectors);
      NativeLapack.tridiagonalEigen(diagonal, beside, size, ascending);
      double[] values = new double[size];
      double[][] vectors = new double[size][];
      workers.split(
          PARTS,
          (first, last) -> {
            for (int p = first; p < last; p++) {
              int from = size * p / PARTS;
              int to = size * (p + 1) / PARTS;
              DoublePointer part = ascending.getPointer((long) from * size);
              // LAPACK writes into the matrix while it reads it, so that no two may share one.
              try (DoublePointer own = new DoublePointer((long) size * size)) {
                NativeLapack.turnBack(own.put(matrix), reflectors, size, part, to - from);
              }
              DoubleBuffer buffer = part.asBuffer();
              for (int i = from; i < to; i++) {
                int place = size - 1 - i;
                values[place] = factor * diagonal.get(i);
                vectors[place] = new double[size];
                buffer.get((i - from) * size, vectors[place]);
                LargestEntry.madePositive(vectors[place]);
              }
            }
          });
      return new SymmetricEigen(values, vectors);
    }
  }
}
