package latentia.engine.neural;

import java.util.SplittableRandom;

/** Estimates of ln p(x) that need many draws of one row's code; plain Java, on any thread. */
public final class ImportanceBound {
  private ImportanceBound() {}

  /**
   * @param samples K, at least 1
   * @param seed the same seed gives the same draws
   * @throws IllegalArgumentException if the network is not variational
   */
  public static ImportanceEstimate estimate(
      TrainedNetwork network, double[] row, int samples, long seed) {
    if (!network.isVariational() || samples < 1) {
      throw new IllegalArgumentException("needs a variational network and at least one sample");
    }
    SplittableRandom random = RandomStream.IMPORTANCE.generator(seed, 0);
    Code posterior = network.encode(row);
    double[] z = new double[network.latent()];
    double[] logWeights = new double[samples];
    double reconstruction = 0;
    for (int k = 0; k < samples; k++) {
      double logRatio = 0;
      for (int j = 0; j < z.length; j++) {
        double eps = random.nextGaussian();
        double logVariance = posterior.logVariance()[j];
        z[j] = posterior.mean()[j] + Math.exp(0.5 * logVariance) * eps;
        logRatio += 0.5 * (eps * eps - z[j] * z[j] + logVariance);
      }
      double loss = network.reconstructionLoss(row, z);
      reconstruction += loss;
      logWeights[k] = logRatio - loss;
    }
    double elbo = -reconstruction / samples - divergence(posterior);
    return new ImportanceEstimate(
        elbo, ImportanceWeights.normalise(logWeights, 0, samples), samples);
  }

  /** KL(q(z|x) || N(0, I)) in closed form. */
  private static double divergence(Code posterior) {
    double sum = 0;
    for (int j = 0; j < posterior.mean().length; j++) {
      double mean = posterior.mean()[j];
      double logVariance = posterior.logVariance()[j];
      sum += 0.5 * (mean * mean + Math.expm1(logVariance) - logVariance);
    }
    return sum;
  }
}
