package latentia.engine.neural;

import java.util.Arrays;
import java.util.SplittableRandom;
import latentia.engine.linalg.Divergence;
import latentia.engine.linalg.LogSpace;

/** Estimates of ln p(x) that need many draws of one row's code; plain Java, on any thread. */
public final class ImportanceBound {
  private ImportanceBound() {}

  /**
   * Draws of one row's code from q(z|x).
   *
   * @param elbo ln p(x|z) averaged over the draws, minus the KL in closed form; nats
   * @param logWeights ln w_k = ln p(x, z_k) / q(z_k|x) of each draw; not copied
   */
  public record Draws(double elbo, double[] logWeights) {
    /** ln (1/K) sum_k w_k of K of the draws, from one of them on. */
    public double bound(int from, int samples) {
      double[] some = Arrays.copyOfRange(logWeights, from, from + samples);
      return LogSpace.logSumExp(some) - Math.log(samples);
    }
  }

  /**
   * @param samples K, at least 1
   * @param seed the same seed gives the same draws
   * @throws IllegalArgumentException if the network is not variational
   */
  public static ImportanceEstimate estimate(
      TrainedNetwork network, double[] row, int samples, long seed) {
    Draws draws = draw(network, row, samples, seed);
    return new ImportanceEstimate(draws.elbo(), draws.bound(0, samples), samples);
  }

  /**
   * @param samples at least 1
   * @param seed the same seed gives the same draws
   * @throws IllegalArgumentException if the network is not variational
   */
  public static Draws draw(TrainedNetwork network, double[] row, int samples, long seed) {
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
    return new Draws(elbo, logWeights);
  }

  private static double divergence(Code posterior) {
    double sum = 0;
    for (int j = 0; j < posterior.mean().length; j++) {
      sum += Divergence.gaussianToStandard(posterior.mean()[j], posterior.logVariance()[j]);
    }
    return sum;
  }
}
