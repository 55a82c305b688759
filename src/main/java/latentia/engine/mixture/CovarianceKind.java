package latentia.engine.mixture;

/** What the covariances of a Gaussian mixture may look like (d columns, K components). */
public enum CovarianceKind {
  /** One free symmetric matrix per component: d(d+1)/2 numbers each. */
  FULL,
  /** One free symmetric matrix shared by all components: d(d+1)/2 numbers. */
  TIED,
  /** One variance per component and column: d numbers each. */
  DIAGONAL,
  /** One variance per component: 1 number each. */
  SPHERICAL;

  /**
   * p, how many free numbers a mixture of this kind has: weights, means and covariances.
   *
   * @param components K
   * @param columns d
   */
  public int parameterCount(int components, int columns) {
    int matrix = columns * (columns + 1) / 2;
    int covariances =
        switch (this) {
          case FULL -> components * matrix;
          case TIED -> matrix;
          case DIAGONAL -> components * columns;
          case SPHERICAL -> components;
        };
    return components - 1 + components * columns + covariances;
  }
}
