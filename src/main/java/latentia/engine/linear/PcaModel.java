package latentia.engine.linear;

import latentia.engine.linalg.GramSchmidt;

/**
 * The first M principal components as a model: z = U_M'(x - m), xhat = m + z_1 a_1 + ... + z_M a_M.
 *
 * @param components all of them
 * @param used M
 * @param whitened whether codes have variance 1 (divided by N): z_i / sqrt(lambda_i)
 */
public record PcaModel(PrincipalComponents components, int used, boolean whitened)
    implements LinearModel {
  @Override
  public int columns() {
    return components.columns();
  }

  @Override
  public int codeSize() {
    return used;
  }

  @Override
  public double[] encode(double[] row) {
    double[] mean = components.mean();
    double[] difference = new double[mean.length];
    for (int j = 0; j < mean.length; j++) {
      difference[j] = row[j] - mean[j];
    }
    double[] code = new double[used];
    for (int i = 0; i < used; i++) {
      double scale = scale(i);
      code[i] = scale > 0 ? GramSchmidt.dot(components.axes()[i], difference) / scale : 0;
    }
    return code;
  }

  @Override
  public double[] decode(double[] code) {
    double[] row = components.mean().clone();
    for (int i = 0; i < Math.min(used, code.length); i++) {
      double[] axis = components.axes()[i];
      double length = code[i] * scale(i);
      for (int j = 0; j < row.length; j++) {
        row[j] += length * axis[j];
      }
    }
    return row;
  }

  @Override
  public double[] basis(int j) {
    double[] axis = components.axes()[j].clone();
    double scale = scale(j);
    for (int i = 0; i < axis.length; i++) {
      axis[i] *= scale;
    }
    return axis;
  }

  /** What a unit of code i is long in the space of the data. */
  private double scale(int i) {
    return whitened ? Math.sqrt(components.variances()[i]) : 1;
  }
}
