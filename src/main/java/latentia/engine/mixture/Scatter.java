package latentia.engine.mixture;

import latentia.engine.linalg.NativeBlas;

/** How the scatter matrices S_k = sum_n r_nk (x_n - mu_k)(x_n - mu_k)' are summed. */
sealed interface Scatter extends AutoCloseable permits LoopScatter, NativeScatter {
  /**
   * From here on native products are worth their start: with 1800 rows they took 1.01 of the loops'
   * time at 8 columns, 0.48 at 32, 0.38 at 64, 0.31 at 128 and 0.26 at 784.
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

  /** The quickest way for so many columns on this computer, whatever the number of threads. */
  static Scatter of(int columns, boolean crossProducts, Workers workers) {
    return crossProducts && columns >= NATIVE_FROM_COLUMNS && NativeBlas.available()
        ? new NativeScatter()
        : new LoopScatter(crossProducts, workers);
  }
}
