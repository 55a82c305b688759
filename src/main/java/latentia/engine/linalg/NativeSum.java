package latentia.engine.linalg;

import java.nio.DoubleBuffer;
import org.bytedeco.javacpp.DoublePointer;

/** The sum by OpenBLAS's symmetric rank-k update, eigenvectors of large ones by LAPACK. */
final class NativeSum implements SymmetricSum {
  /** Below this size eigenvectors are found quicker in plain Java, as measured. */
  private static final int SMALLEST_LAPACK = 64;

  private final int size;

  /** {@code size x size}, row after row, of which only the lower triangle is kept. */
  private final DoublePointer sum;

  /** Made for the first block, and anew only for a larger one. */
  private DoublePointer block = new DoublePointer();

  NativeSum(int size) {
    NativeBlas.useOneThread();
    this.size = size;
    sum = new DoublePointer((long) size * size);
    sum.zero();
  }

  @Override
  public void add(double[] rows, int count) {
    int length = count * size;
    if (block.isNull() || block.capacity() < length) {
      block.close();
      block = new DoublePointer(length);
    }
    block.put(rows, 0, length);
    NativeBlas.addInnerProduct(block, count, size, sum);
  }

  @Override
  public void add(SymmetricSum other) {
    NativeBlas.add(((NativeSum) other).sum, size * size, sum);
  }

  @Override
  public double[][] times(double factor) {
    double[][] matrix = new double[size][size];
    DoubleBuffer buffer = sum.asBuffer();
    for (int i = 0; i < size; i++) {
      buffer.get(i * size, matrix[i], 0, i + 1);
      for (int j = 0; j <= i; j++) {
        matrix[i][j] *= factor;
        matrix[j][i] = matrix[i][j];
      }
    }
    return matrix;
  }

  @Override
  public SymmetricEigen eigen(double factor) {
    if (size < SMALLEST_LAPACK) {
      return SymmetricEigen.of(times(factor));
    }
    try (DoublePointer ascending = new DoublePointer(size)) {
      NativeLapack.eigen(sum, size, ascending);
      double[] values = new double[size];
      double[][] vectors = new double[size][size];
      DoubleBuffer buffer = sum.asBuffer();
      for (int i = 0; i < size; i++) {
        int from = size - 1 - i;
        values[i] = factor * ascending.get(from);
        buffer.get(from * size, vectors[i]);
        LargestEntry.madePositive(vectors[i]);
      }
      return new SymmetricEigen(values, vectors);
    }
  }

  @Override
  public void close() {
    sum.close();
    block.close();
  }
}
