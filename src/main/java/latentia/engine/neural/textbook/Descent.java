package latentia.engine.neural.textbook;

import java.util.List;
import latentia.engine.neural.Optimizer;

/** Moves parameters along their gradients; sources are named with {@link Optimizer}. */
public final class Descent {
  private static final double MOMENTUM = 0.9;
  private static final double SQUARES = 0.9;
  private static final double ADAM_FIRST = 0.9;
  private static final double ADAM_SECOND = 0.999;
  private static final double SMALL = 1e-8;
  private static final double TINY = 1e-10;

  private final Optimizer rule;
  private final double weightDecay;
  private final List<Parameter> parameters;

  /** v or m, and s, of every number: parameter, row, column. */
  private final double[][][] first;

  private final double[][][] second;
  private int steps;

  /**
   * @param weightDecay weightDecay x w is added to the gradients of weights
   */
  public Descent(Optimizer rule, double weightDecay, List<Parameter> parameters) {
    this.rule = rule;
    this.weightDecay = weightDecay;
    this.parameters = List.copyOf(parameters);
    first = zeros(this.parameters);
    second = zeros(this.parameters);
  }

  /** One step along the gradients that the parameters hold. */
  public void step(double rate) {
    steps++;
    for (int p = 0; p < parameters.size(); p++) {
      Parameter parameter = parameters.get(p);
      double[][] w = parameter.value();
      double decay = parameter.decays() ? weightDecay : 0;
      for (int i = 0; i < w.length; i++) {
        for (int j = 0; j < w[i].length; j++) {
          double g = parameter.gradient()[i][j] + decay * w[i][j];
          w[i][j] -= rate * direction(g, first[p][i], second[p][i], j);
        }
      }
    }
  }

  /** What of one number the rate multiplies; brings its v, m and s up to date. */
  private double direction(double g, double[] first, double[] second, int j) {
    return switch (rule) {
      case SGD -> g;
      case MOMENTUM -> first[j] = MOMENTUM * first[j] + g;
      case NESTEROV -> {
        first[j] = MOMENTUM * first[j] + g;
        yield g + MOMENTUM * first[j];
      }
      case RMSPROP -> {
        second[j] = SQUARES * second[j] + (1 - SQUARES) * g * g;
        yield g / (Math.sqrt(second[j]) + SMALL);
      }
      case ADAGRAD -> {
        second[j] += g * g;
        yield g / (Math.sqrt(second[j]) + TINY);
      }
      case ADAM -> {
        first[j] = ADAM_FIRST * first[j] + (1 - ADAM_FIRST) * g;
        second[j] = ADAM_SECOND * second[j] + (1 - ADAM_SECOND) * g * g;
        double mean = first[j] / (1 - Math.pow(ADAM_FIRST, steps));
        double square = second[j] / (1 - Math.pow(ADAM_SECOND, steps));
        yield mean / (Math.sqrt(square) + SMALL);
      }
    };
  }

  private static double[][][] zeros(List<Parameter> parameters) {
    double[][][] zeros = new double[parameters.size()][][];
    for (int p = 0; p < zeros.length; p++) {
      double[][] value = parameters.get(p).value();
      zeros[p] = new double[value.length][value[0].length];
    }
    return zeros;
  }
}
