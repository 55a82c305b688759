package latentia.engine.linear;

import latentia.engine.linalg.LogSpace;

/**
 * Logistic PCA: P(x_j = 1) = 1 / (1 + exp(-(w_j'z + b_j))) for values in [0, 1]. The code of a row
 * minimises its cross-entropy plus r/2 |z|^2. Immutable; arrays are not to be written to.
 *
 * @param w {@code d x q}
 * @param bias b, length d
 * @param ridge r
 */
public record LogisticPca(double[][] w, double[] bias, double ridge) implements LinearModel {
  @Override
  public int columns() {
    return bias.length;
  }

  @Override
  public int codeSize() {
    return w[0].length;
  }

  @Override
  public double[] encode(double[] row) {
    return new LogisticCode(this, row).find();
  }

  /** The chance of a 1 in every column. */
  @Override
  public double[] decode(double[] code) {
    double[] row = new double[bias.length];
    for (int j = 0; j < row.length; j++) {
      row[j] = LogSpace.sigmoid(logOdds(code, j));
    }
    return row;
  }

  /** sum_d [ln(1 + e^t_d) - x_d t_d] with t = W z + b, in nats. */
  public double crossEntropy(double[] row, double[] code) {
    double sum = 0;
    for (int j = 0; j < row.length; j++) {
      sum += LogSpace.bernoulliCrossEntropy(row[j], logOdds(code, j));
    }
    return sum;
  }

  /** w_j'z + b_j of one column; of a shorter code what is missing counts as 0. */
  double logOdds(double[] code, int j) {
    double sum = bias[j];
    for (int i = 0; i < Math.min(code.length, w[j].length); i++) {
      sum += w[j][i] * code[i];
    }
    return sum;
  }

  @Override
  public double[] basis(int i) {
    double[] column = new double[bias.length];
    for (int j = 0; j < column.length; j++) {
      column[j] = w[j][i];
    }
    return column;
  }
}
