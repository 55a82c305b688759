package latentia.engine.mixture;

import java.util.Arrays;

/** Distances by loops in plain Java, one row of L^-1 after the other. */
final class LoopMahalanobis implements Mahalanobis {
  /** {@code d x size}. */
  private final double[][] differences;

  private final double[] white;

  LoopMahalanobis(int columns, int size) {
    differences = new double[columns][size];
    white = new double[size];
  }

  @Override
  public void squaredDistances(
      double[][] columns, int size, double[] mean, double[][] inverseLower, double[] squared) {
    Arrays.fill(squared, 0, size, 0);
    for (int j = 0; j < columns.length; j++) {
      RowLoops.subtract(columns[j], mean[j], differences[j], size);
      RowLoops.combine(inverseLower[j], j + 1, differences, white, size);
      RowLoops.addSquares(white, squared, size);
    }
  }

  /** Nothing is held beyond the heap. */
  @Override
  public void close() {}
}
