package latentia.engine.linalg;

import java.nio.DoubleBuffer;
import java.util.Arrays;
import org.bytedeco.javacpp.DoublePointer;

/**
 * The eigenpairs of both halves of a symmetric tridiagonal matrix T that was torn in the middle: T
 * = diag(T1, T2) + rho u u', diag(T1, T2) = Q' diag(values) Q, z = Q u. Row i of Q is made of
 * top[i] and bottom[i], null where it is 0.
 */
final class TornHalves {
  final double[] values;
  final double[] z;
  final double rho;

  /** As many entries of a row as the upper half of T has rows. */
  final double[][] top;

  /** The entries after these. */
  final double[][] bottom;

  private final int cut;

  /**
   * @param diagonal of T, at least four numbers
   * @param beside one number less
   */
  TornHalves(double[] diagonal, double[] beside, Workers workers) {
    int size = diagonal.length;
    cut = size / 2;
    values = diagonal.clone();
    z = new double[size];
    top = new double[size][];
    bottom = new double[size][];
    double tie = beside[cut - 1];
    values[cut - 1] -= Math.abs(tie);
    values[cut] -= Math.abs(tie);
    rho = 2 * Math.abs(tie);
    double length = Math.sqrt(0.5);
    workers.split(
        2,
        (first, last) -> {
          if (first == 0) {
            solve(0, cut, beside, top);
          }
          if (last == 2) {
            solve(cut, size, beside, bottom);
          }
        });
    for (int i = 0; i < size; i++) {
      z[i] = length * (i < cut ? top[i][cut - 1] : Math.signum(tie) * bottom[i][0]);
    }
  }

  private void solve(int from, int to, double[] beside, double[][] rows) {
    int count = to - from;
    try (DoublePointer diagonal = new DoublePointer(Arrays.copyOfRange(values, from, to));
        DoublePointer next = new DoublePointer(Arrays.copyOfRange(beside, from, to - 1));
        DoublePointer vectors = new DoublePointer((long) count * count)) {
      NativeLapack.tridiagonalEigen(diagonal, next, count, vectors);
      diagonal.get(values, from, count);
      DoubleBuffer buffer = vectors.asBuffer();
      for (int i = 0; i < count; i++) {
        rows[from + i] = new double[count];
        buffer.get(i * count, rows[from + i]);
      }
    }
  }

  int size() {
    return values.length;
  }

  /** Rows of the upper half of T. */
  int cut() {
    return cut;
  }

  /** Row i becomes c times row i plus s times row j, row j becomes c times row j less s times i. */
  void turn(int i, int j, double c, double s) {
    turn(top, cut, i, j, c, s);
    turn(bottom, size() - cut, i, j, c, s);
  }

  private static void turn(double[][] rows, int length, int i, int j, double c, double s) {
    if (rows[i] == null && rows[j] == null) {
      return;
    }
    double[] x = rows[i] == null ? new double[length] : rows[i];
    double[] y = rows[j] == null ? new double[length] : rows[j];
    for (int k = 0; k < length; k++) {
      double turned = c * x[k] + s * y[k];
      y[k] = c * y[k] - s * x[k];
      x[k] = turned;
    }
    rows[i] = x;
    rows[j] = y;
  }
}
