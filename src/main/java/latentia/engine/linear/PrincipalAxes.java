package latentia.engine.linear;

import java.util.Arrays;
import latentia.engine.linalg.GramSchmidt;
import latentia.engine.linalg.LargestEntry;
import latentia.engine.linalg.SymmetricEigen;
import latentia.engine.linalg.SymmetricSum;
import latentia.engine.linalg.ThinSvd;

/**
 * The ways to principal axes, all of which lead to the same (Bishop 12.1). Variances that rounding
 * cannot tell from 0 are 0; their axes are still of length 1 and orthogonal to the others.
 *
 * @param variances lambda, divided by N, descending; min(n, d) of them
 * @param axes as many rows of length d
 */
record PrincipalAxes(double[] variances, double[][] axes) {
  /** What summation may leave of a variance of 0, relative to the largest, for each column. */
  private static final double ROUNDING = 16 * Math.ulp(1.0);

  /** Rows per column below which the thin SVD is quicker than the covariance, as measured. */
  private static final double SVD_PAYS = 0.6;

  static PrincipalAxes of(CentredRows rows, PcaSolver solver) {
    return switch (solver) {
      case AUTOMATIC -> rows.rows() < SVD_PAYS * rows.columns() ? bySvd(rows) : byCovariance(rows);
      case COVARIANCE -> byCovariance(rows);
      case SVD -> bySvd(rows);
      case GRAM -> byInnerProducts(rows);
    };
  }

  /** S = (1/N) X'X = U Lambda U'. */
  private static PrincipalAxes byCovariance(CentredRows rows) {
    int count = Math.min(rows.rows(), rows.columns());
    try (SymmetricSum sum = rows.squares()) {
      SymmetricEigen eigen = sum.eigen(1.0 / rows.rows());
      double[] variances = Arrays.copyOf(eigen.values(), count);
      silence(variances, rows.columns() * ROUNDING);
      return new PrincipalAxes(variances, Arrays.copyOf(eigen.vectors(), count));
    }
  }

  /** X = P D A': lambda_i = D_ii^2 / N. */
  private static PrincipalAxes bySvd(CentredRows rows) {
    ThinSvd svd = ThinSvd.of(rows.all(), rows.rows(), rows.columns());
    double[] variances = svd.values().clone();
    silence(variances, Math.max(rows.rows(), rows.columns()) * ROUNDING);
    for (int i = 0; i < variances.length; i++) {
      variances[i] *= variances[i] / rows.rows();
    }
    return new PrincipalAxes(variances, svd.vectors());
  }

  /** (1/N) X X' = P Lambda P', {@code n x n}: the axes are the directions of X'p_i. */
  private static PrincipalAxes byInnerProducts(CentredRows rows) {
    int n = rows.rows();
    int d = rows.columns();
    double[][] columns = new double[d][];
    Arrays.setAll(columns, rows::column);
    SymmetricEigen eigen;
    try (SymmetricSum sum = SymmetricSum.of(n)) {
      for (double[] column : columns) {
        sum.add(column);
      }
      eigen = sum.eigen(1.0 / n);
    }
    int count = Math.min(n, d);
    double[] variances = Arrays.copyOf(eigen.values(), count);
    double least = Math.sqrt(n * Math.max(0, variances[0])) * d * ROUNDING;
    GramSchmidt basis = new GramSchmidt(count);
    for (int i = 0; i < count; i++) {
      double[] axis = new double[d];
      for (int j = 0; j < d; j++) {
        axis[j] = GramSchmidt.dot(columns[j], eigen.vectors()[i]);
      }
      if (!(basis.add(axis, least)[i] > least)) {
        basis.addAny(d);
      }
    }
    silence(variances, n * ROUNDING);
    double[][] axes = basis.basis();
    for (double[] axis : axes) {
      LargestEntry.madePositive(axis);
    }
    return new PrincipalAxes(variances, axes);
  }

  private static void silence(double[] descending, double relative) {
    double least = relative * Math.max(0, descending[0]);
    for (int i = 0; i < descending.length; i++) {
      descending[i] = descending[i] > least ? descending[i] : 0;
    }
  }
}
