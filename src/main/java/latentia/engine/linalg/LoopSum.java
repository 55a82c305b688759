package latentia.engine.linalg;

/** The sum by loops in plain Java. */
final class LoopSum implements SymmetricSum {
  /** Of which only the lower triangle is kept. */
  private final double[][] sum;

  LoopSum(int size) {
    sum = new double[size][size];
  }

  @Override
  public void add(double[] row) {
    for (int i = 0; i < sum.length; i++) {
      double factor = row[i];
      double[] into = sum[i];
      for (int j = 0; j <= i; j++) {
        into[j] += factor * row[j];
      }
    }
  }

  @Override
  public void add(SymmetricSum other) {
    double[][] more = ((LoopSum) other).sum;
    for (int i = 0; i < sum.length; i++) {
      for (int j = 0; j <= i; j++) {
        sum[i][j] += more[i][j];
      }
    }
  }

  @Override
  public double[][] times(double factor) {
    int size = sum.length;
    double[][] matrix = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        matrix[i][j] = factor * sum[i][j];
        matrix[j][i] = matrix[i][j];
      }
    }
    return matrix;
  }

  @Override
  public SymmetricEigen eigen(double factor) {
    return SymmetricEigen.of(times(factor));
  }

  /** Nothing is held beyond the heap. */
  @Override
  public void close() {}
}
