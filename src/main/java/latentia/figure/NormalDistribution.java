package latentia.figure;

/** N(0, 1): the shares of a scale on which equal probability is equally long. */
public final class NormalDistribution {
  private static final double FARTHEST = 8;
  private static final int HALVINGS = 60;

  private NormalDistribution() {}

  /**
   * The share below x, by the series 1/2 + phi(x) (x + x^3/3 + x^5/(3 5) + ...) (Marsaglia 2004).
   */
  public static double below(double x) {
    if (Math.abs(x) >= FARTHEST) {
      return x < 0 ? 0 : 1;
    }
    double term = x;
    double sum = x;
    for (int i = 3; sum + (term *= x * x / i) != sum; i += 2) {
      sum += term;
    }
    return 0.5 + sum * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  }

  /** The x with this share below it, share in (0, 1). */
  public static double quantile(double share) {
    double low = -FARTHEST;
    double high = FARTHEST;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (below(middle) < share) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }
}
