package latentia.engine.mixture;

import latentia.engine.linalg.NativeBlas;

/**
 * How squared Mahalanobis distances (x - mu)' Sigma^-1 (x - mu) = |L^-1 (x - mu)|^2 of a block of
 * rows are computed, with the room that this takes. Serves one thread at a time.
 */
sealed interface Mahalanobis extends AutoCloseable permits LoopMahalanobis, NativeMahalanobis {
  /**
   * squared[n] = |L^-1 (x_n - mu)|^2.
   *
   * @param columns x_nj at {@code [j][n]}
   * @param size how many rows
   * @param inverseLower L^-1, {@code d x d}, zero above the diagonal
   */
  void squaredDistances(
      double[][] columns, int size, double[] mean, double[][] inverseLower, double[] squared);

  /** Gives back memory off the heap. */
  @Override
  void close();

  /**
   * The quickest way on this computer: native products where the scatter matrices have brought the
   * library in already.
   *
   * @param size the most rows of a block
   */
  static Mahalanobis of(int columns, int size, boolean crossProducts) {
    return crossProducts && columns >= Scatter.NATIVE_FROM_COLUMNS && NativeBlas.available()
        ? new NativeMahalanobis(columns, size)
        : new LoopMahalanobis(columns, size);
  }
}
