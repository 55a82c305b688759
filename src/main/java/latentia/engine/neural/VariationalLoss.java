package latentia.engine.neural;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Mean over the rows of the reconstruction loss, averaged over S draws, + beta x KL; or of the
 * negative importance-weighted bound with K draws, whose gradient is that of the draws' ln w_k = ln
 * p(x, z_k) / q(z_k|x) weighted by w_k / sum w (Burda et al. 2016, eq. 14).
 */
final class VariationalLoss implements BatchLoss {
  private final DenseNetwork network;
  private final Objective.Variational objective;
  private final ReconstructionLoss reconstruction;
  private final GaussianHead posterior;
  private final int latent;

  /** Of each decoded row: its loss, and its weight in the objective. */
  private final double[] losses;

  private final double[] weights;
  private final float[] evaluationNoise;

  /** dL/dz. */
  private final Block codeDelta;

  VariationalLoss(DenseNetwork network, Objective.Variational objective) {
    this.network = network;
    this.objective = objective;
    this.reconstruction =
        ReconstructionLoss.of(
            objective.likelihood(), network.layout().columns(), network::outputLogVariance);
    this.latent = network.code().width();
    this.posterior = new GaussianHead(network.rows(), latent);
    this.losses = new double[network.code().rows()];
    this.weights = new double[losses.length];
    this.evaluationNoise = new float[losses.length * latent];
    this.codeDelta = new Block(losses.length, latent);
  }

  @Override
  public int noisePerRow() {
    return objective.samples() * latent;
  }

  @Override
  public double gradient(int rows, float[] targets, float[] noise) {
    int samples = objective.samples();
    int draws = rows * samples;
    drawAndDecode(rows, samples, noise);
    LayerStack decoder = network.decoder();
    float[] delta = decoder.delta().values;
    reconstruction.rows(decoder.output().values, targets, draws, samples, losses, delta);
    double loss = weigh(rows, samples, noise);
    BatchLoss.scaleRows(delta, weights, draws, network.layout().columns());
    backward(rows, samples, noise);
    return loss;
  }

  private void drawAndDecode(int rows, int samples, float[] noise) {
    posterior.read(network.encode(rows), rows);
    posterior.sample(noise, rows, samples, network.code().values);
    network.decode(rows * samples);
  }

  /** The objective, and the weight that each draw has in it. */
  private double weigh(int rows, int samples, float[] noise) {
    if (objective.importanceWeighted()) {
      double bound = 0;
      for (int n = 0; n < rows; n++) {
        bound += bound(n, samples, noise);
      }
      for (int r = 0; r < rows * samples; r++) {
        weights[r] /= rows;
      }
      return -bound / rows;
    }
    Arrays.fill(weights, 0, rows * samples, 1.0 / (rows * samples));
    double sum = 0;
    for (int r = 0; r < rows * samples; r++) {
      sum += losses[r];
    }
    return sum / (rows * samples) + objective.beta() * posterior.meanDivergence(rows);
  }

  /** ln (1/K) sum_k w_k of row n, its w_k / sum w left in {@link #weights}. */
  private double bound(int n, int samples, float[] noise) {
    for (int r = n * samples; r < (n + 1) * samples; r++) {
      weights[r] = posterior.logRatio(n, r, network.code().values, noise) - losses[r];
    }
    return ImportanceWeights.normalise(weights, n * samples, samples);
  }

  private void backward(int rows, int samples, float[] noise) {
    LayerStack encoder = network.encoder();
    network.decoder().backward(network.code(), rows * samples, codeDelta, null, false);
    float[] delta = encoder.delta().values;
    if (objective.importanceWeighted()) {
      float[] codes = network.code().values;
      posterior.backwardWeighted(codeDelta.values, codes, noise, rows, samples, weights, delta);
    } else {
      double weight = objective.beta() / rows;
      posterior.backward(codeDelta.values, noise, rows, samples, weight, delta);
    }
    encoder.backward(network.input(), rows, null, null, false);
    int variance = network.layout().outputLogVariance();
    if (variance >= 0) {
      double slope = LogVarianceBound.slope(network.parameters().values[variance]);
      network.gradient().values[variance] =
          (float) (slope * reconstruction.varianceGradient(losses, weights, rows * samples));
    }
  }

  @Override
  public Losses evaluate(FloatRows rows, SplittableRandom random) {
    int samples = objective.samples();
    int chunk = Math.min(network.rows(), network.code().rows() / samples);
    VariationalSums sums = new VariationalSums(latent);
    for (int first = 0; first < rows.rows(); first += chunk) {
      evaluate(rows, first, Math.min(chunk, rows.rows() - first), samples, random, sums);
    }
    return sums.losses(objective, rows.rows(), rows.columns());
  }

  private void evaluate(
      FloatRows rows,
      int first,
      int count,
      int samples,
      SplittableRandom random,
      VariationalSums sums) {
    float[] input = network.input().values;
    rows.copy(first, count, input);
    RandomStream.fillNormal(random, evaluationNoise, count * samples * latent);
    drawAndDecode(count, samples, evaluationNoise);
    float[] output = network.decoder().output().values;
    reconstruction.rows(output, input, count * samples, samples, losses, null);
    for (int r = 0; r < count * samples; r++) {
      sums.reconstruction += losses[r] / samples;
    }
    for (int n = 0; n < count; n++) {
      for (int j = 0; j < latent; j++) {
        sums.divergences[j] += posterior.divergence(n, j);
      }
      if (objective.importanceWeighted()) {
        sums.bound += bound(n, samples, evaluationNoise);
      }
    }
    System.arraycopy(posterior.means(), 0, network.code().values, 0, count * latent);
    network.decode(count);
    reconstruction.toMeans(output, count * rows.columns());
    sums.squares += BatchLoss.squares(output, input, count * rows.columns());
  }

  /** Over rows already evaluated. */
  private static final class VariationalSums {
    final double[] divergences;
    double reconstruction;
    double bound;
    double squares;

    VariationalSums(int latent) {
      divergences = new double[latent];
    }

    Losses losses(Objective.Variational objective, int rows, int columns) {
      List<Double> parts = Arrays.stream(divergences).mapToObj(sum -> sum / rows).toList();
      double kl = parts.stream().mapToDouble(Double::doubleValue).sum();
      double mean = reconstruction / rows;
      double loss = objective.importanceWeighted() ? -bound / rows : mean + objective.beta() * kl;
      return new Losses(loss, mean, kl, 0, squares / ((double) rows * columns), parts);
    }
  }

  @Override
  public void close() {
    codeDelta.close();
  }
}
