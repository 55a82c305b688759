package latentia.engine.linear;

/** How principal components are found. All ways lead to the same. */
public enum PcaSolver {
  /** The cheapest for the shape of the data. */
  AUTOMATIC,
  /** Eigenvectors of the d x d covariance. */
  COVARIANCE,
  /** Thin singular value decomposition of the centred rows. */
  SVD,
  /** Eigenvectors of the n x n inner products of the centred rows: for few rows. */
  GRAM
}
