package latentia.engine.linalg;

/** Exponentials and their logarithms without overflow, and without lost digits. */
public final class LogSpace {
  private LogSpace() {}

  /** ln sum_i e^{x_i}; minus infinity if all are, or if there are none. */
  public static double logSumExp(double... x) {
    double largest = Double.NEGATIVE_INFINITY;
    for (double value : x) {
      largest = Math.max(largest, value);
    }
    if (Double.isInfinite(largest)) {
      return largest;
    }
    double sum = 0;
    for (double value : x) {
      sum += Math.exp(value - largest);
    }
    return largest + Math.log(sum);
  }

  /** ln(1 + e^a). */
  public static double softplus(double a) {
    return Math.max(a, 0) + Math.log1p(Math.exp(-Math.abs(a)));
  }

  /** 1 / (1 + e^-a). */
  public static double sigmoid(double a) {
    double e = Math.exp(-Math.abs(a));
    return a >= 0 ? 1 / (1 + e) : e / (1 + e);
  }

  /** ln(1 / (1 + e^-a)). */
  public static double logSigmoid(double a) {
    return -softplus(-a);
  }

  /**
   * -x ln p - (1-x) ln(1-p) with p = 1 / (1 + e^-logit), in nats: what a coin costs.
   *
   * @param x in [0, 1]
   * @param logit finite
   */
  public static double bernoulliCrossEntropy(double x, double logit) {
    return x * softplus(-logit) + (1 - x) * softplus(logit);
  }
}
