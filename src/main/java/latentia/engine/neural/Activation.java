package latentia.engine.neural;

import latentia.engine.linalg.LogSpace;

/** What a unit makes of its weighted input a. */
public enum Activation {
  /** a itself. */
  IDENTITY,
  /** max(0, a). */
  RELU,
  /** a where positive, else 0.01 a. */
  LEAKY_RELU,
  /** a where positive, else e^a - 1. */
  ELU,
  /** ln(1 + e^a). */
  SOFTPLUS,
  /** 1 / (1 + e^-a). */
  SIGMOID,
  /** tanh a. */
  TANH;

  private static final double LEAK = 0.01;

  /** f(a). */
  public double value(double a) {
    return switch (this) {
      case IDENTITY -> a;
      case RELU -> Math.max(0, a);
      case LEAKY_RELU -> a > 0 ? a : LEAK * a;
      case ELU -> a > 0 ? a : Math.expm1(a);
      case SOFTPLUS -> LogSpace.softplus(a);
      case SIGMOID -> LogSpace.sigmoid(a);
      case TANH -> Math.tanh(a);
    };
  }

  /**
   * f'(a); at a kink that of the left side.
   *
   * @param y f(a), from which most slopes are cheapest
   */
  public double slope(double a, double y) {
    return switch (this) {
      case IDENTITY -> 1;
      case RELU -> a > 0 ? 1 : 0;
      case LEAKY_RELU -> a > 0 ? 1 : LEAK;
      case ELU -> a > 0 ? 1 : y + 1;
      case SOFTPLUS -> LogSpace.sigmoid(a);
      case SIGMOID -> y * (1 - y);
      case TANH -> (1 - y) * (1 + y);
    };
  }

  /**
   * f''(a), which the gradient of a contractive penalty needs; at a kink that of the left side.
   *
   * @param y f(a)
   */
  public double curvature(double a, double y) {
    return switch (this) {
      case IDENTITY, RELU, LEAKY_RELU -> 0;
      case ELU -> a > 0 ? 0 : y + 1;
      case SOFTPLUS -> LogSpace.sigmoid(a) * LogSpace.sigmoid(-a);
      case SIGMOID -> y * (1 - y) * (1 - 2 * y);
      case TANH -> -2 * y * (1 - y) * (1 + y);
    };
  }
}
