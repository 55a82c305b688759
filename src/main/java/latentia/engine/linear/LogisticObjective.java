package latentia.engine.linear;

import java.util.Arrays;
import latentia.engine.linalg.LimitedMemoryBfgs;

/**
 * sum_nd [ln(1 + e^T_nd) - x_nd T_nd] + r/2 (||Z||^2 + ||W||^2) + r/200 ||b||^2 with T = Z W' + 1
 * b', in nats, as a function of one long vector: Z row by row, then W row by row, then b.
 */
final class LogisticObjective implements LimitedMemoryBfgs.Function {
  private static final double BIAS_SHARE = 0.01;

  /** So many factors between 1 and 2 stay within a double. */
  private static final int MOST_FACTORS = 1000;

  private final double[] x;
  private final int n;
  private final int d;
  private final int q;
  private final double ridge;

  /**
   * @param x {@code n x d}, row by row, from 0 to 1; kept
   */
  LogisticObjective(double[] x, int d, int q, double ridge) {
    this.x = x;
    this.n = x.length / d;
    this.d = d;
    this.q = q;
    this.ridge = ridge;
  }

  /** How many parameters there are: (n + d) q + d. */
  int size() {
    return (n + d) * q + d;
  }

  /** Where W begins. */
  int weightsAt() {
    return n * q;
  }

  /** Where b begins. */
  int biasAt() {
    return (n + d) * q;
  }

  @Override
  public double at(double[] point, double[] gradient) {
    double value = 0;
    for (int i = 0; i < point.length; i++) {
      double share = i < biasAt() ? ridge : ridge * BIAS_SHARE;
      gradient[i] = share * point[i];
      value += 0.5 * share * point[i] * point[i];
    }
    double[] logOdds = new double[d];
    for (int row = 0; row < n; row++) {
      logOdds(point, row, logOdds);
      value += crossEntropy(logOdds, row * d);
      addGradient(point, row, logOdds, gradient);
    }
    return value;
  }

  /** Row {@code row} of T. */
  void logOdds(double[] point, int row, double[] into) {
    for (int j = 0; j < d; j++) {
      int weights = weightsAt() + j * q;
      double sum = point[biasAt() + j];
      for (int i = 0; i < q; i++) {
        sum += point[row * q + i] * point[weights + i];
      }
      into[j] = sum;
    }
  }

  /**
   * One row's share of the value; the log-odds become the errors of the chances, p - x.
   *
   * <p>ln(1 + e^t) is max(t, 0) plus ln(1 + e^-|t|); of the latter the factors are multiplied
   * first, which saves all logarithms but one.
   */
  private double crossEntropy(double[] logOdds, int at) {
    double value = 0;
    double product = 1;
    for (int j = 0; j < d; j++) {
      double t = logOdds[j];
      double e = Math.exp(-Math.abs(t));
      value += Math.max(t, 0) - x[at + j] * t;
      product *= 1 + e;
      if ((j + 1) % MOST_FACTORS == 0) {
        value += Math.log(product);
        product = 1;
      }
      logOdds[j] = (t >= 0 ? 1 : e) / (1 + e) - x[at + j];
    }
    return value + Math.log(product);
  }

  private void addGradient(double[] point, int row, double[] errors, double[] gradient) {
    int code = row * q;
    for (int j = 0; j < d; j++) {
      int weights = weightsAt() + j * q;
      double error = errors[j];
      for (int i = 0; i < q; i++) {
        gradient[code + i] += error * point[weights + i];
        gradient[weights + i] += error * point[code + i];
      }
      gradient[biasAt() + j] += error;
    }
  }

  /** Z of a point, {@code n x q}. */
  double[][] codes(double[] point) {
    return matrix(point, 0, n);
  }

  /** W and b of a point. */
  LogisticPca model(double[] point) {
    double[] bias = Arrays.copyOfRange(point, biasAt(), point.length);
    return new LogisticPca(matrix(point, weightsAt(), d), bias, ridge);
  }

  private double[][] matrix(double[] point, int at, int rows) {
    double[][] matrix = new double[rows][];
    Arrays.setAll(matrix, i -> Arrays.copyOfRange(point, at + i * q, at + (i + 1) * q));
    return matrix;
  }
}
