package latentia.engine.mixture;

import latentia.engine.linalg.NativeBlas;
import latentia.engine.linalg.Workers;

/** How the scatter matrices S_k = sum_n r_nk (x_n - mu_k)(x_n - mu_k)' are summed. */
sealed interface Scatter extends AutoCloseable permits LoopScatter, NativeScatter {
  /**
   * From here on native products are worth the quarter of a second that loading them takes: with
   * 1800 rows they took 1.31 of the loops' time at 8 columns, 0.66 at 32, 0.52 at 48, 0.47 at 64,
   * 0.33 at 128 and 0.26 at 256.
   */
  int NATIVE_FROM_COLUMNS = 48;

  /**
   * The lower triangles of S_k, or only the diagonals where cross products were not asked for.
   *
   * @param shares r, {@code K x n}
   * @param means mu, {@code K x d}
   * @return {@code K x d x d}
   */
  double[][][] about(double[][] means, Columns data, double[][] shares);

  /** Gives back memory off the heap; nothing can be summed afterwards. */
  @Override
  void close();

  /**
   * The quickest way for so many columns on this computer, whatever the number of threads.
   *
   * @param floor the smallest eigenvalue that the covariances are to have; 0 if it may be any
   */
  static Scatter of(int columns, boolean crossProducts, double floor, Workers workers) {
    return crossProducts && columns >= NATIVE_FROM_COLUMNS && NativeBlas.available()
        ? new NativeScatter(floor, workers)
        : new LoopScatter(crossProducts, workers);
  }
}
