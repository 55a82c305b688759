package latentia.lab.latent;

/**
 * Where codes lie and how far they spread, per latent dimension (length q).
 *
 * @param variance with 1/n
 */
public record CodeSpread(double[] mean, double[] variance) {
  /**
   * The spread of codes, at least one.
   *
   * @param codes {@code rows x latent}, row by row
   */
  public static CodeSpread of(float[] codes, int latent) {
    int rows = codes.length / latent;
    double[] mean = new double[latent];
    double[] variance = new double[latent];
    for (int i = 0; i < codes.length; i++) {
      mean[i % latent] += (double) codes[i] / rows;
    }
    for (int i = 0; i < codes.length; i++) {
      double from = codes[i] - mean[i % latent];
      variance[i % latent] += from * from / rows;
    }
    return new CodeSpread(mean, variance);
  }

  public double deviation(int dimension) {
    return Math.sqrt(variance[dimension]);
  }

  /**
   * The standard deviation of the codes over all dimensions, the root of the mean variance: the
   * unit in which holes are measured. 1 when all codes coincide.
   */
  public double unit() {
    double sum = 0;
    for (double each : variance) {
      sum += each;
    }
    return sum > 0 ? Math.sqrt(sum / variance.length) : 1;
  }
}
