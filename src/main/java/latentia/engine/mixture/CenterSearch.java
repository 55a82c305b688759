package latentia.engine.mixture;

import latentia.data.Dataset;
import latentia.engine.linalg.NativeBlas;

/** How the nearest centres of the rows of one data set, in blocks, are looked for. */
sealed interface CenterSearch extends AutoCloseable permits LoopSearch, ProductSearch {
  /**
   * The quickest way for these data on this computer, whatever the number of threads.
   *
   * @param clusters how many centres there will be
   * @param columns the same data
   */
  static CenterSearch of(int clusters, Dataset data, Columns columns) {
    return ProductSearch.pays(clusters, data.rows(), data.columns()) && NativeBlas.available()
        ? new ProductSearch(data, columns)
        : new LoopSearch(columns);
  }

  /** Into how many blocks the rows are divided. */
  int blocks();

  /**
   * From now on these centres are meant; no choice may be going on.
   *
   * @param newCenters {@code K x d}, not to be changed later
   */
  void moveTo(double[][] newCenters);

  /** Room to choose among as many centres as there are now. */
  CenterChoice choice();

  /** Gives back memory off the heap; nothing can be looked for afterwards. */
  @Override
  void close();
}
