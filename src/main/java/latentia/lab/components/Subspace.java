package latentia.lab.components;

import java.util.Optional;
import latentia.engine.linear.GivenBasis;
import latentia.engine.linear.PcaModel;
import latentia.engine.linear.ProbabilisticPca;

/** The part of a model's subspace over which rows are spread, where it is a line or a plane. */
final class Subspace {
  /** So much further than the outermost code, as a share of the range of codes. */
  private static final double BEYOND = 0.05;

  private Subspace() {}

  /** The two ends of a line, {@code 2 x d}; empty unless codes are of one number. */
  static Optional<double[][]> line(ModelOfRows rows) {
    if (rows.model().codeSize() != 1 || !flat(rows)) {
      return Optional.empty();
    }
    double[] range = range(rows, 0);
    return Optional.of(
        new double[][] {
          rows.model().decode(new double[] {range[0]}), rows.model().decode(new double[] {range[1]})
        });
  }

  /** The four corners of a patch, in turn, {@code 4 x d}; empty unless codes are of two numbers. */
  static Optional<double[][]> patch(ModelOfRows rows) {
    if (rows.model().codeSize() != 2 || !flat(rows)) {
      return Optional.empty();
    }
    double[] one = range(rows, 0);
    double[] two = range(rows, 1);
    return Optional.of(
        new double[][] {
          rows.model().decode(new double[] {one[0], two[0]}),
          rows.model().decode(new double[] {one[1], two[0]}),
          rows.model().decode(new double[] {one[1], two[1]}),
          rows.model().decode(new double[] {one[0], two[1]})
        });
  }

  /** Sparse codes lie in many subspaces, logistic ones on a curved surface. */
  private static boolean flat(ModelOfRows rows) {
    return rows.model() instanceof PcaModel
        || rows.model() instanceof ProbabilisticPca
        || rows.model() instanceof GivenBasis;
  }

  private static double[] range(ModelOfRows rows, int j) {
    double low = 0;
    double high = 0;
    for (double[] code : rows.codes()) {
      low = Math.min(low, code[j]);
      high = Math.max(high, code[j]);
    }
    double more = BEYOND * (high - low);
    return new double[] {low - more, high + more};
  }
}
