package latentia.engine.neural.textbook;

import java.util.Arrays;
import java.util.List;
import latentia.engine.linalg.Divergence;
import latentia.engine.linalg.LogSpace;
import latentia.engine.neural.Activation;
import latentia.engine.neural.Architecture;
import latentia.engine.neural.Objective;

/**
 * A variational autoencoder in double precision and plain loops, row by row (Kingma and Welling
 * 2014): q(z|x) = N(mu(x), diag e^v(x)), z = mu + e^(v/2) eps, prior N(0, I). The noise eps is
 * given, so that a loss is a function of the parameters alone.
 */
public final class VariationalAutoencoder {
  private final Perceptron encoder;
  private final Perceptron decoder;
  private final ReconstructionLoss loss;
  private final double beta;
  private final boolean importanceWeighted;

  /**
   * @param encoder ends in 2 x latent linear units: mu, then a with v = {@link LogVariance}(a)
   */
  public VariationalAutoencoder(
      Perceptron encoder,
      Perceptron decoder,
      ReconstructionLoss loss,
      double beta,
      boolean importanceWeighted) {
    this.encoder = encoder;
    this.decoder = decoder;
    this.loss = loss;
    this.beta = beta;
    this.importanceWeighted = importanceWeighted;
  }

  /** The network that the settings describe, all numbers 0. */
  public static VariationalAutoencoder of(
      Architecture architecture, Objective.Variational objective, int columns) {
    return new VariationalAutoencoder(
        Layers.encoder(architecture, columns, 2 * architecture.latent(), Activation.IDENTITY),
        Layers.decoder(architecture, columns),
        ReconstructionLoss.of(objective.likelihood()),
        objective.beta(),
        objective.importanceWeighted());
  }

  Perceptron encoder() {
    return encoder;
  }

  Perceptron decoder() {
    return decoder;
  }

  ReconstructionLoss loss() {
    return loss;
  }

  /** W and b of each layer from the input on, then ln s^2 where it is learned. */
  public List<Parameter> parameters() {
    return Layers.parameters(encoder, decoder, loss);
  }

  /** mu and then v = ln sigma^2 of q(z|x), length 2 x latent. */
  public double[] encode(double[] x) {
    double[] code = encoder.forward(x).output();
    for (int j = code.length / 2; j < code.length; j++) {
      code[j] = LogVariance.of(code[j]);
    }
    return code;
  }

  /** What p(x|z) is made of: logits for a Bernoulli likelihood, else the mean. */
  public double[] decode(double[] z) {
    return decoder.forward(z).output();
  }

  /**
   * The loss of a batch; leaves its derivatives in the parameters' gradients.
   *
   * @param x rows, {@code n x d}
   * @param eps standard normal noise, {@code n x S x latent}
   */
  public LossTerms backpropagate(double[][] x, double[][][] eps) {
    parameters().forEach(Parameter::clearGradient);
    double objective = 0;
    double reconstruction = 0;
    double divergence = 0;
    for (int n = 0; n < x.length; n++) {
      Row row = new Row(x[n], eps[n]);
      reconstruction += row.reconstruction() / x.length;
      divergence += row.divergence() / x.length;
      objective += row.objective() / x.length;
      row.backward(1.0 / x.length);
    }
    return new LossTerms(objective, reconstruction, divergence, 0);
  }

  /**
   * ln (1/K) sum_k p(x, z_k) / q(z_k|x), whose mean over the noise is L_K (Burda et al. 2016).
   *
   * @param eps {@code K x latent}
   */
  public double importanceBound(double[] x, double[][] eps) {
    return new Row(x, eps).importanceBound();
  }

  /** One row and its draws of z. */
  private final class Row {
    final double[] x;
    final double[][] eps;
    final int samples;
    final int latent;
    final Perceptron.Pass encoded;
    final Perceptron.Pass[] decoded;

    /** -ln p(x|z_s). */
    final double[] reconstructions;

    /** ln w_s = ln p(x|z_s) + ln p(z_s) - ln q(z_s|x). */
    final double[] logWeights;

    Row(double[] x, double[][] eps) {
      this.x = x;
      this.eps = eps;
      samples = eps.length;
      encoded = encoder.forward(x);
      latent = encoded.output().length / 2;
      decoded = new Perceptron.Pass[samples];
      reconstructions = new double[samples];
      logWeights = new double[samples];
      for (int s = 0; s < samples; s++) {
        double[] z = sample(s);
        decoded[s] = decoder.forward(z);
        reconstructions[s] = loss.of(x, decoded[s].output());
        logWeights[s] = -reconstructions[s];
        for (int j = 0; j < latent; j++) {
          // The two terms -1/2 ln 2 pi cancel, and (z - mu) / sigma is eps.
          logWeights[s] += 0.5 * (logVariance(j) + eps[s][j] * eps[s][j] - z[j] * z[j]);
        }
      }
    }

    double mean(int j) {
      return encoded.output()[j];
    }

    double logVariance(int j) {
      return LogVariance.of(encoded.output()[latent + j]);
    }

    double deviation(int j) {
      return Math.exp(0.5 * logVariance(j));
    }

    /** z = mu + sigma eps: the reparameterisation. */
    double[] sample(int s) {
      double[] z = new double[latent];
      for (int j = 0; j < latent; j++) {
        z[j] = mean(j) + deviation(j) * eps[s][j];
      }
      return z;
    }

    double reconstruction() {
      return Arrays.stream(reconstructions).sum() / samples;
    }

    /** KL(q(z|x) || N(0, I)). */
    double divergence() {
      double sum = 0;
      for (int j = 0; j < latent; j++) {
        sum += Divergence.gaussianToStandard(mean(j), logVariance(j));
      }
      return sum;
    }

    double importanceBound() {
      return LogSpace.logSumExp(logWeights) - Math.log(samples);
    }

    double objective() {
      return importanceWeighted ? -importanceBound() : reconstruction() + beta * divergence();
    }

    void backward(double weight) {
      double[] dCode = new double[2 * latent];
      double total = LogSpace.logSumExp(logWeights);
      for (int s = 0; s < samples; s++) {
        double share = importanceWeighted ? Math.exp(logWeights[s] - total) : 1.0 / samples;
        double[] dy = loss.backward(x, decoded[s].output(), weight * share);
        double[] dz = decoder.backward(decoded[s], dy);
        for (int j = 0; j < latent; j++) {
          if (importanceWeighted) {
            dz[j] += weight * share * (mean(j) + deviation(j) * eps[s][j]);
            dCode[latent + j] -= weight * share * 0.5;
          }
          dCode[j] += dz[j];
          dCode[latent + j] += dz[j] * 0.5 * deviation(j) * eps[s][j];
        }
      }
      for (int j = 0; j < latent && !importanceWeighted; j++) {
        dCode[j] += weight * beta * mean(j);
        dCode[latent + j] += weight * beta * 0.5 * Math.expm1(logVariance(j));
      }
      for (int j = latent; j < 2 * latent; j++) {
        dCode[j] *= LogVariance.slope(encoded.output()[j]);
      }
      encoder.backward(encoded, dCode);
    }
  }
}
