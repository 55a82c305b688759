package latentia.lab.latent.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import latentia.engine.linalg.Divergence;
import latentia.engine.neural.Code;
import latentia.engine.neural.ImportanceBound;
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
      kl += Divergence.gaussianToStandard(code.mean()[j], code.logVariance()[j]);
    }
    List<Bound> bounds = bounds(ImportanceBound.draw(network, row, DRAWS, seed));
    return new Posterior(
        name, drawn(network, code, draws, seed), -(bounds.get(0).value() + kl), kl, bounds);
  }

  /**
   * All bounds from the same draws, in groups of K, so that they never fall with K. They are
   * shifted by what L_1 misses of the ELBO with its KL in closed form, whose expectation is 0.
   */
  private static List<Bound> bounds(ImportanceBound.Draws draws) {
    double shift = draws.elbo() - mean(draws, 1);
    return Arrays.stream(SAMPLES).mapToObj(k -> new Bound(k, mean(draws, k) + shift)).toList();
  }

  /** ln (1/K) sum_k w_k, averaged over the groups of K draws. */
  private static double mean(ImportanceBound.Draws draws, int samples) {
    return IntStream.range(0, DRAWS / samples)
        .mapToDouble(group -> draws.bound(group * samples, samples))
        .average()
        .orElseThrow();
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
