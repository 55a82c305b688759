package latentia.engine.mixture;

import java.nio.DoubleBuffer;
import java.util.Arrays;
import latentia.engine.linalg.NativeBlas;
import org.bytedeco.javacpp.DoublePointer;

/** Distances by one native product of a triangle and a block of rows off the heap. */
final class NativeMahalanobis implements Mahalanobis {
  private final int d;
  private final int block;

  /** The differences, then what L^-1 makes of them, {@code d x block}. */
  private final DoublePointer white;

  /** L^-1, {@code d x d}, nothing above the diagonal. */
  private final DoublePointer triangle;

  private final DoubleBuffer whiteBuffer;
  private final DoubleBuffer triangleBuffer;
  private final double[] column;

  NativeMahalanobis(int columns, int size) {
    NativeBlas.useOneThread();
    d = columns;
    block = size;
    white = new DoublePointer((long) d * block);
    triangle = new DoublePointer((long) d * d);
    whiteBuffer = white.asBuffer();
    triangleBuffer = triangle.asBuffer();
    column = new double[block];
  }

  @Override
  public void squaredDistances(
      double[][] columns, int size, double[] mean, double[][] inverseLower, double[] squared) {
    for (int j = 0; j < d; j++) {
      triangleBuffer.put(j * d, inverseLower[j], 0, j + 1);
      RowLoops.subtract(columns[j], mean[j], column, size);
      whiteBuffer.put(j * block, column, 0, size);
    }
    NativeBlas.multiplyByLower(triangle, d, size, block, white);
    Arrays.fill(squared, 0, size, 0);
    for (int j = 0; j < d; j++) {
      whiteBuffer.get(j * block, column, 0, size);
      RowLoops.addSquares(column, squared, size);
    }
  }

  @Override
  public void close() {
    white.close();
    triangle.close();
  }
}
