package latentia.engine.mixture;

/** What the choices of centres in several blocks come to. */
final class CenterSums {
  /** Rows nearest to each centre. */
  final int[] counts;

  /** sum of x_n - mu_k over the rows nearest to mu_k, {@code K x d}. */
  final double[][] differences;

  /** sum of squared distances of rows to their nearest centre. */
  double inertia;

  /** The same with the centres that the rows had before. */
  double inertiaBefore;

  /** Whether any row has another nearest centre than before. */
  boolean changed;

  CenterSums(int clusters, int columns) {
    counts = new int[clusters];
    differences = new double[clusters][columns];
  }
}
