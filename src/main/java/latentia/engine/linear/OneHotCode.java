package latentia.engine.linear;

import latentia.engine.mixture.KMeansSnapshot;

/**
 * K-means seen as an autoencoder: the code is 1 for the nearest centre and 0 for the others, the
 * decoder is linear. Its squared error is the inertia. Immutable; arrays are not to be written to.
 *
 * @param centers mu_k, {@code K x d}
 */
public record OneHotCode(double[][] centers) implements LinearModel {
  /** The centres as they stand. */
  public static OneHotCode of(KMeansSnapshot snapshot) {
    return new OneHotCode(snapshot.centers());
  }

  @Override
  public int columns() {
    return centers[0].length;
  }

  /** K. */
  @Override
  public int codeSize() {
    return centers.length;
  }

  /** r_nk = 1 if k = argmin_j ||x_n - mu_j||^2, else 0; of equally near centres the first. */
  @Override
  public double[] encode(double[] row) {
    int nearest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int k = 0; k < centers.length; k++) {
      double squares = 0;
      for (int j = 0; j < row.length; j++) {
        squares += (row[j] - centers[k][j]) * (row[j] - centers[k][j]);
      }
      if (squares < least) {
        least = squares;
        nearest = k;
      }
    }
    double[] code = new double[centers.length];
    code[nearest] = 1;
    return code;
  }

  /** sum_k r_k mu_k. */
  @Override
  public double[] decode(double[] code) {
    double[] row = new double[columns()];
    for (int k = 0; k < Math.min(code.length, centers.length); k++) {
      Matrices.addMultiple(row, code[k], centers[k]);
    }
    return row;
  }

  @Override
  public double[] basis(int k) {
    return centers[k];
  }
}
