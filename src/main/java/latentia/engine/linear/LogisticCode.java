package latentia.engine.linear;

import latentia.engine.linalg.Cholesky;
import latentia.engine.linalg.LogSpace;

/**
 * The code of one row of logistic PCA: the minimum of sum_d [ln(1 + e^t_d) - x_d t_d] + r/2 |z|^2,
 * t = W z + b, which is convex, by Newton's method with halved steps where a whole one goes too
 * far.
 */
final class LogisticCode {
  private static final int MOST_STEPS = 100;
  private static final int MOST_HALVINGS = 40;

  /** Newton's method doubles the digits with each step: the next one would bring all. */
  private static final double TOLERANCE = 1e-12;

  private final LogisticPca model;
  private final double[] row;

  LogisticCode(LogisticPca model, double[] row) {
    this.model = model;
    this.row = row;
  }

  double[] find() {
    double[] code = new double[model.codeSize()];
    double value = value(code);
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] gradient = gradient(code);
      double[] direction = Cholesky.of(curvature(code)).orElseThrow().solve(gradient);
      double promised = SparseCoder.dot(gradient, direction);
      if (promised <= TOLERANCE * TOLERANCE * Math.max(1, value)) {
        break;
      }
      double length = 1;
      double[] candidate = moved(code, direction, length);
      for (int i = 0; i < MOST_HALVINGS && value(candidate) > value; i++) {
        length /= 2;
        candidate = moved(code, direction, length);
      }
      if (value(candidate) > value) {
        break;
      }
      code = candidate;
      value = value(code);
    }
    return code;
  }

  private static double[] moved(double[] code, double[] direction, double length) {
    double[] moved = code.clone();
    for (int i = 0; i < moved.length; i++) {
      moved[i] -= length * direction[i];
    }
    return moved;
  }

  private double value(double[] code) {
    double penalty = 0.5 * model.ridge() * SparseCoder.dot(code, code);
    return model.crossEntropy(row, code) + penalty;
  }

  /** W'(p - x) + r z; length q. */
  private double[] gradient(double[] code) {
    double[] gradient = code.clone();
    for (int i = 0; i < code.length; i++) {
      gradient[i] *= model.ridge();
    }
    for (int j = 0; j < row.length; j++) {
      double error = LogSpace.sigmoid(model.logOdds(code, j)) - row[j];
      for (int i = 0; i < code.length; i++) {
        gradient[i] += error * model.w()[j][i];
      }
    }
    return gradient;
  }

  /** W' diag(p (1 - p)) W + r I; the lower triangle of {@code q x q}. */
  private double[][] curvature(double[] code) {
    double[][] curvature = new double[code.length][code.length];
    for (int j = 0; j < row.length; j++) {
      double[] weights = model.w()[j];
      double odds = model.logOdds(code, j);
      double spread = LogSpace.sigmoid(odds) * LogSpace.sigmoid(-odds);
      for (int i = 0; i < code.length; i++) {
        for (int k = 0; k <= i; k++) {
          curvature[i][k] += spread * weights[i] * weights[k];
        }
      }
    }
    for (int i = 0; i < code.length; i++) {
      curvature[i][i] += model.ridge();
    }
    return curvature;
  }
}
