package latentia.engine.neural;

import latentia.data.Dataset;

/**
 * The rows of a data set as the network takes them.
 *
 * @param values {@code n x d}, row by row
 */
record FloatRows(float[] values, int rows, int columns) {
  static FloatRows of(Dataset data) {
    int d = data.columns();
    float[] values = new float[Math.multiplyExact(data.rows(), d)];
    for (int n = 0; n < data.rows(); n++) {
      for (int j = 0; j < d; j++) {
        values[n * d + j] = (float) data.value(n, j);
      }
    }
    return new FloatRows(values, data.rows(), d);
  }

  /** Copies {@code count} rows from row {@code first} on. */
  void copy(int first, int count, float[] into) {
    System.arraycopy(values, first * columns, into, 0, count * columns);
  }

  /** Copies one row to row {@code place} of {@code into}. */
  void copyRow(int row, float[] into, int place) {
    System.arraycopy(values, row * columns, into, place * columns, columns);
  }
}
