package latentia.engine.linear;

import java.util.Arrays;
import latentia.engine.linalg.Cholesky;

/**
 * The encoder's share of predictive sparse decomposition: sum_n (z_ni - beta_i tanh(w_i'x_n +
 * b_i))^2 never rises, for each unit i by itself. The gain beta_i has its least squares solution;
 * w_i and b_i take a gradient step, measured in the scatter of the rows so that faint and strong
 * directions are learned alike, and halved until it leads downhill.
 */
final class EncoderUpdate {
  private static final int MOST_HALVINGS = 20;

  /** As a share of the mean scatter, so that constant columns do no harm. */
  private static final double FLOOR = 1e-3;

  private final double[][] rows;
  private final Cholesky scatter;

  /**
   * @param rows X, {@code n x d}; kept
   */
  EncoderUpdate(double[][] rows) {
    this.rows = rows;
    int d = rows[0].length;
    double[][] sum = new double[d + 1][d + 1];
    for (double[] row : rows) {
      double[] extended = Arrays.copyOf(row, d + 1);
      extended[d] = 1;
      for (int i = 0; i <= d; i++) {
        for (int j = 0; j <= i && extended[i] != 0; j++) {
          sum[i][j] += extended[i] * extended[j];
        }
      }
    }
    double trace = 0;
    for (int i = 0; i <= d; i++) {
      trace += sum[i][i];
    }
    for (int i = 0; i <= d; i++) {
      sum[i][i] += FLOOR * trace / (d + 1);
    }
    this.scatter = Cholesky.of(sum).orElseThrow();
  }

  /** The encoder after one update. */
  LearnedEncoder improved(LearnedEncoder encoder, double[][] codes) {
    int q = codes[0].length;
    double[][] w = new double[q][];
    double[] bias = new double[q];
    double[] gain = new double[q];
    for (int i = 0; i < q; i++) {
      Unit unit = new Unit(encoder, i, codes);
      unit.fitGain();
      unit.descend();
      unit.fitGain();
      w[i] = Arrays.copyOf(unit.weights, unit.weights.length - 1);
      bias[i] = unit.weights[w[i].length];
      gain[i] = unit.gain;
    }
    return new LearnedEncoder(w, bias, gain);
  }

  /** One unit, its target for each row, and what it answers. */
  private final class Unit {
    private final double[] target = new double[rows.length];
    private double[] answer;
    private double[] weights;
    private double gain;

    Unit(LearnedEncoder encoder, int i, double[][] codes) {
      for (int n = 0; n < target.length; n++) {
        target[n] = codes[n][i];
      }
      weights = Arrays.copyOf(encoder.w()[i], rows[0].length + 1);
      weights[rows[0].length] = encoder.bias()[i];
      gain = encoder.gain()[i];
      answer = answer(weights);
    }

    /** tanh(w'x + b) of each row. */
    private double[] answer(double[] candidate) {
      double[] answers = new double[rows.length];
      int d = candidate.length - 1;
      for (int n = 0; n < answers.length; n++) {
        answers[n] = Math.tanh(SparseCoder.dot(rows[n], candidate) + candidate[d]);
      }
      return answers;
    }

    void fitGain() {
      double squares = SparseCoder.dot(answer, answer);
      gain = squares > 0 ? SparseCoder.dot(target, answer) / squares : gain;
    }

    /** A step of w and b, in the metric of the scatter; none if no length leads downhill. */
    void descend() {
      double[] direction = scatter.solve(gradient());
      double before = error(answer);
      // With tanh in its straight part this is the Newton step.
      double length = gain == 0 ? 0 : 1 / (gain * gain);
      for (int halving = 0; halving < MOST_HALVINGS && length > 0; halving++) {
        double[] candidate = weights.clone();
        for (int j = 0; j < candidate.length; j++) {
          candidate[j] -= length * direction[j];
        }
        double[] answers = answer(candidate);
        if (error(answers) < before) {
          weights = candidate;
          answer = answers;
          return;
        }
        length /= 2;
      }
    }

    /** Of half the squared error by (w, b). */
    private double[] gradient() {
      double[] gradient = new double[weights.length];
      int d = gradient.length - 1;
      for (int n = 0; n < answer.length; n++) {
        double slope = gain * (1 - answer[n] * answer[n]) * (gain * answer[n] - target[n]);
        for (int j = 0; j < d; j++) {
          gradient[j] += slope * rows[n][j];
        }
        gradient[d] += slope;
      }
      return gradient;
    }

    private double error(double[] answers) {
      double sum = 0;
      for (int n = 0; n < answers.length; n++) {
        double difference = target[n] - gain * answers[n];
        sum += difference * difference;
      }
      return sum;
    }
  }
}
