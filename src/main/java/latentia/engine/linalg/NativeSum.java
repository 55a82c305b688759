package latentia.engine.linalg;

import java.nio.DoubleBuffer;
import org.bytedeco.javacpp.DoublePointer;

/** The sum by OpenBLAS's symmetric rank-k update, eigenvectors of large ones by LAPACK. */
final class NativeSum implements SymmetricSum {
  /** Below this size eigenvectors are found quicker in plain Java, as measured. */
  private static final int SMALLEST_LAPACK = 96;

  /** How many rows wait to be multiplied: what OpenBLAS takes in one go, or it idles at the end. */
  private static final int ROWS_TOGETHER = 384;

  private final int size;

  /** {@code size x size}, row after row, of which only the lower triangle is kept. */
  private final DoublePointer sum;

  /** The rows that wait, made for the first of them. */
  private DoublePointer block = new DoublePointer();

  private DoubleBuffer waiting;
  private int count;

  NativeSum(int size) {
    NativeBlas.useOneThread();
    this.size = size;
    sum = new DoublePointer((long) size * size);
    sum.zero();
  }

  @Override
  public void add(double[] row) {
    if (block.isNull()) {
      block = new DoublePointer((long) ROWS_TOGETHER * size);
      waiting = block.asBuffer();
    }
    waiting.put(count * size, row, 0, size);
    count++;
    if (count == ROWS_TOGETHER) {
      multiply();
    }
  }

  private void multiply() {
    if (count > 0) {
      NativeBlas.addInnerProduct(block, count, size, sum);
      count = 0;
    }
  }

  /** No row waits any more, and the room for them is free for whoever comes next. */
  private void finish() {
    multiply();
    block.close();
  }

  @Override
  public void add(SymmetricSum other) {
    NativeSum more = (NativeSum) other;
    more.finish();
    NativeBlas.add(more.sum, size * size, sum);
  }

  @Override
  public double[][] times(double factor) {
    finish();
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
    finish();
    return NativeEigen.of(sum, size, factor);
  }

  @Override
  public void close() {
    sum.close();
    block.close();
  }
}
