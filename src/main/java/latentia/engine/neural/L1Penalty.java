package latentia.engine.neural;

import java.util.Arrays;

/** weight x row mean of sum_j |h_j|; nothing at all with weight 0. */
final class L1Penalty implements CodePenalty {
  private final double weight;
  private final int latent;

  L1Penalty(double weight, int latent) {
    this.weight = weight;
    this.latent = latent;
  }

  @Override
  public void tally(LayerStack encoder, int rows, double[] sums) {
    if (weight == 0) {
      return;
    }
    float[] codes = encoder.output().values;
    for (int i = 0; i < rows * latent; i++) {
      sums[i % latent] += Math.abs(codes[i]);
    }
  }

  @Override
  public double value(double[] sums, int rows) {
    return weight * Arrays.stream(sums).sum() / rows;
  }

  @Override
  public double gradient(DenseNetwork network, int rows) {
    if (weight == 0) {
      return 0;
    }
    double[] sums = new double[latent];
    tally(network.encoder(), rows, sums);
    float[] codes = network.encoder().output().values;
    float[] delta = network.encoder().delta().values;
    float each = (float) (weight / rows);
    for (int i = 0; i < rows * latent; i++) {
      delta[i] += each * Math.signum(codes[i]);
    }
    return value(sums, rows);
  }
}
