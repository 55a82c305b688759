package latentia.engine.linear;

import latentia.data.Dataset;

/** What is lost when rows are replaced by what their codes stand for. */
public final class ReconstructionError {
  private ReconstructionError() {}

  /** The mean over all cells of (x - xhat)^2; for any linear model, so that they compare. */
  public static double of(LinearModel model, Dataset data) {
    return of(model, data, model.encode(data));
  }

  /**
   * The same of codes that are known.
   *
   * @param codes {@code n x q}
   */
  public static double of(LinearModel model, Dataset data, double[][] codes) {
    double sum = 0;
    for (int n = 0; n < data.rows(); n++) {
      double[] row = data.row(n);
      double[] decoded = model.decode(codes[n]);
      double squares = 0;
      for (int j = 0; j < row.length; j++) {
        squares += (row[j] - decoded[j]) * (row[j] - decoded[j]);
      }
      sum += squares;
    }
    return sum / data.rows() / data.columns();
  }
}
