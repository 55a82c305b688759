package latentia.engine.linalg;

import java.nio.DoubleBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.bytedeco.javacpp.DoublePointer;

/**
 * Eigenvectors in three steps: A = Q T Q', T tridiagonal, by LAPACK; T = Z Lambda Z' by {@link
 * TornTridiagonal}; Q Z by LAPACK. The last two are shared among the computer's processors.
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
        DoublePointer reflectors = new DoublePointer(size)) {
      NativeLapack.tridiagonalise(matrix, size, diagonal, beside, reflectors);
      try (TornTridiagonal torn =
          new TornTridiagonal(numbers(diagonal, size), numbers(beside, size - 1), workers)) {
        int[] places = places(torn, size);
        double[] values = new double[size];
        double[][] vectors = new double[size][];
        for (int i = 0; i < size; i++) {
          values[places[i]] = factor * torn.value(i);
        }
        workers.split(
            PARTS,
            (first, last) -> {
              for (int p = first; p < last; p++) {
                int from = size * p / PARTS;
                double[][] rows =
                    turnedBack(torn, from, size * (p + 1) / PARTS, matrix, reflectors, size);
                for (int i = 0; i < rows.length; i++) {
                  vectors[places[from + i]] = LargestEntry.madePositive(rows[i]);
                }
              }
            });
        return new SymmetricEigen(values, vectors);
      }
    }
  }

  private static double[] numbers(DoublePointer pointer, int count) {
    double[] numbers = new double[count];
    pointer.get(numbers);
    return numbers;
  }

  /** Where each eigenvalue comes when they are in descending order. */
  private static int[] places(TornTridiagonal torn, int size) {
    List<Integer> descending =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -torn.value(i)))
            .toList();
    int[] places = new int[size];
    for (int place = 0; place < size; place++) {
      places[descending.get(place)] = place;
    }
    return places;
  }

  private static double[][] turnedBack(
      TornTridiagonal torn,
      int from,
      int to,
      DoublePointer matrix,
      DoublePointer reflectors,
      int size) {
    // LAPACK writes into the matrix while it reads it, so that no two may share one.
    try (DoublePointer own = new DoublePointer((long) size * size);
        DoublePointer rows = new DoublePointer((long) (to - from) * size)) {
      torn.vectors(from, to, rows);
      NativeLapack.turnBack(own.put(matrix), reflectors, size, rows, to - from);
      double[][] copies = new double[to - from][size];
      DoubleBuffer buffer = rows.asBuffer();
      for (int i = 0; i < copies.length; i++) {
        buffer.get(i * size, copies[i]);
      }
      return copies;
    }
  }
}
