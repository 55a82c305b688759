package latentia.engine.neural;

/** weight x sum_j KL(rho || mean over the rows of h_j), for codes in (0, 1) (Ng 2011). */
final class SparsityPenalty implements CodePenalty {
  /** Keeps the logarithms finite where a unit in single precision is off, or on, in all rows. */
  private static final double SMALLEST_MEAN = 1e-7;

  private final double weight;
  private final double rho;
  private final int latent;

  SparsityPenalty(double weight, double rho, int latent) {
    this.weight = weight;
    this.rho = rho;
    this.latent = latent;
  }

  @Override
  public void tally(LayerStack encoder, int rows, double[] sums) {
    float[] codes = encoder.output().values;
    for (int i = 0; i < rows * latent; i++) {
      sums[i % latent] += codes[i];
    }
  }

  @Override
  public double value(double[] sums, int rows) {
    double divergence = 0;
    for (double sum : sums) {
      double mean = bounded(sum / rows);
      divergence += rho * Math.log(rho / mean) + (1 - rho) * Math.log((1 - rho) / (1 - mean));
    }
    return weight * divergence;
  }

  private static double bounded(double mean) {
    return Math.max(SMALLEST_MEAN, Math.min(1 - SMALLEST_MEAN, mean));
  }

  @Override
  public double gradient(DenseNetwork network, int rows) {
    double[] sums = new double[latent];
    tally(network.encoder(), rows, sums);
    float[] slopes = new float[latent];
    for (int j = 0; j < latent; j++) {
      double mean = bounded(sums[j] / rows);
      slopes[j] = (float) (weight / rows * ((1 - rho) / (1 - mean) - rho / mean));
    }
    float[] delta = network.encoder().delta().values;
    for (int i = 0; i < rows * latent; i++) {
      delta[i] += slopes[i % latent];
    }
    return value(sums, rows);
  }
}
