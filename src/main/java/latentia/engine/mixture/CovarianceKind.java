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
  SPHERICAL
}
