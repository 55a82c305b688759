package latentia.lab.latent.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import latentia.engine.neural.Code;
import latentia.engine.neural.ImportanceBound;
import latentia.engine.neural.ImportanceEstimate;
import latentia.engine.neural.TrainedNetwork;

/**
 * What the posterior q(z|x) of one row says: decoded samples of it, and bounds of ln p(x).
 *
 * @param model the model's name
 * @param draws rows decoded from samples of q(z|x)
 * @param reconstruction -E_q[ln p(x|z)], nats
 * @param kl KL(q(z|x) || N(0, I)), nats
 * @param bounds L_K for K = 1, 5, 50, 500, ascending; L_1 is the ELBO
 */
public record Posterior(
    String model, List<double[]> draws, double reconstruction, double kl, List<Bound> bounds) {
  private static final int[] SAMPLES = {1, 5, 50, 500};
  private static final int DRAWS = 500;

  /** L_K, nats. */
  public record Bound(int samples, double value) {}

  static Posterior of(String name, TrainedNetwork network, double[] row, int draws, long seed) {
    Code code = network.encode(row);
    double kl = 0;
    for (int j = 0; j < code.mean().length; j++) {
      double mean = code.mean()[j];
      double logVariance = code.logVariance()[j];
      kl -= 0.5 * (1 + logVariance - mean * mean - Math.exp(logVariance));
    }
    List<Bound> bounds = bounds(network, row, seed);
    return new Posterior(
        name, drawn(network, code, draws, seed), -(bounds.get(0).value() + kl), kl, bounds);
  }

  /**
   * All bounds from the same log-weights ln p(x, z) / q(z|x), in groups of K, so that they never
   * fall with K. The weights are shifted by what their mean misses of the ELBO with its KL in
   * closed form, whose expectation is 0.
   */
  private static List<Bound> bounds(TrainedNetwork network, double[] row, long seed) {
    double[] logWeights = new double[DRAWS];
    double shift = 0;
    for (int i = 0; i < DRAWS; i++) {
      ImportanceEstimate one = ImportanceBound.estimate(network, row, 1, seed * DRAWS + i);
      logWeights[i] = one.bound();
      shift += (one.elbo() - one.bound()) / DRAWS;
    }
    List<Bound> bounds = new ArrayList<>();
    for (int samples : SAMPLES) {
      int groups = DRAWS / samples;
      double sum = 0;
      for (int group = 0; group < groups; group++) {
        sum += logMean(logWeights, group * samples, samples) / groups;
      }
      bounds.add(new Bound(samples, sum + shift));
    }
    return List.copyOf(bounds);
  }

  /** ln of the mean of e^w over some of the weights. */
  private static double logMean(double[] logWeights, int from, int count) {
    double most = Double.NEGATIVE_INFINITY;
    for (int i = from; i < from + count; i++) {
      most = Math.max(most, logWeights[i]);
    }
    double sum = 0;
    for (int i = from; i < from + count; i++) {
      sum += Math.exp(logWeights[i] - most);
    }
    return most + Math.log(sum / count);
  }

  private static List<double[]> drawn(TrainedNetwork network, Code code, int draws, long seed) {
    Random random = new Random(seed);
    List<double[]> drawn = new ArrayList<>();
    for (int i = 0; i < draws; i++) {
      double[] z = code.mean().clone();
      for (int j = 0; j < z.length; j++) {
        z[j] += Math.exp(0.5 * code.logVariance()[j]) * random.nextGaussian();
      }
      drawn.add(network.decode(z));
    }
    return List.copyOf(drawn);
  }

  /** The evidence lower bound, nats. */
  public double elbo() {
    return -reconstruction - kl;
  }

  /** How far the tightest bound lies above the ELBO, nats. */
  public double gap() {
    return bounds.get(bounds.size() - 1).value() - elbo();
  }
}
