package latentia.engine.neural.textbook;

import java.util.List;
import latentia.engine.linalg.Divergence;
import latentia.engine.neural.Architecture;
import latentia.engine.neural.Objective;
import latentia.engine.neural.Penalty;

/**
 * An autoencoder in double precision and plain loops, row by row: h = f(x), y = g(h), and the
 * objective (1/n) sum_n loss(x_n, y_n) + penalty (Goodfellow et al. 2016, chapter 14). Written to
 * be read, and to hold the fast one to.
 */
public final class Autoencoder {
  private final Perceptron encoder;
  private final Perceptron decoder;
  private final ReconstructionLoss loss;
  private final Penalty penalty;

  public Autoencoder(
      Perceptron encoder, Perceptron decoder, ReconstructionLoss loss, Penalty penalty) {
    this.encoder = encoder;
    this.decoder = decoder;
    this.loss = loss;
    this.penalty = penalty;
  }

  /** The network that the settings describe, all numbers 0. */
  public static Autoencoder of(
      Architecture architecture, Objective.Autoencoding objective, int columns) {
    Perceptron encoder =
        Layers.encoder(architecture, columns, architecture.latent(), architecture.code());
    Perceptron decoder =
        architecture.tied()
            ? Layers.tiedDecoder(encoder, architecture.activation())
            : Layers.decoder(architecture, columns);
    return new Autoencoder(
        encoder, decoder, ReconstructionLoss.of(objective.likelihood()), objective.penalty());
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

  /** W and b of each layer from the input on, matrices that are shared only once. */
  public List<Parameter> parameters() {
    return Layers.parameters(encoder, decoder, loss);
  }

  /** h = f(x). */
  public double[] encode(double[] x) {
    return encoder.forward(x).output();
  }

  /** g(h): logits for a Bernoulli likelihood. */
  public double[] decode(double[] h) {
    return decoder.forward(h).output();
  }

  /**
   * The loss of a batch; leaves its derivatives in the parameters' gradients.
   *
   * @param fed what the encoder sees, {@code n x d}: the rows, or the rows with noise
   * @param clean the rows themselves, {@code n x d}
   */
  public LossTerms backpropagate(double[][] fed, double[][] clean) {
    parameters().forEach(Parameter::clearGradient);
    int n = clean.length;
    Perceptron.Pass[] encoded = new Perceptron.Pass[n];
    for (int r = 0; r < n; r++) {
      encoded[r] = encoder.forward(fed[r]);
    }
    double[] meanCode = meanCode(encoded);
    double reconstruction = 0;
    double penalties = ofMeanCode(meanCode);
    for (int r = 0; r < n; r++) {
      double[] h = encoded[r].output();
      Perceptron.Pass decoded = decoder.forward(h);
      reconstruction += loss.of(clean[r], decoded.output()) / n;
      double[] dy = loss.backward(clean[r], decoded.output(), 1.0 / n);
      double[] dh = decoder.backward(decoded, dy);
      addPenaltyGradient(h, meanCode, n, dh);
      penalties += ofCode(h) / n;
      double[][] direct = new double[encoder.depth()][];
      if (penalty instanceof Penalty.Contractive contractive) {
        Jacobian jacobian = new Jacobian(encoder, encoded[r]);
        penalties += contractive.weight() * jacobian.squaredNorm() / n;
        direct = jacobian.backward(contractive.weight() / n);
      }
      encoder.backward(encoded[r], dh, direct);
    }
    return new LossTerms(reconstruction + penalties, reconstruction, 0, penalties);
  }

  private static double[] meanCode(Perceptron.Pass[] encoded) {
    double[] mean = new double[encoded[0].output().length];
    for (Perceptron.Pass pass : encoded) {
      for (int j = 0; j < mean.length; j++) {
        mean[j] += pass.output()[j] / encoded.length;
      }
    }
    return mean;
  }

  /** weight x sum_j KL(rho || mean h_j) (Ng 2011). */
  private double ofMeanCode(double[] meanCode) {
    double sum = 0;
    if (penalty instanceof Penalty.KlSparsity sparsity) {
      for (double mean : meanCode) {
        sum += sparsity.weight() * Divergence.bernoulli(sparsity.rho(), mean);
      }
    }
    return sum;
  }

  /** weight x sum_j |h_j|. */
  private double ofCode(double[] h) {
    double sum = 0;
    if (penalty instanceof Penalty.L1 l1) {
      for (double unit : h) {
        sum += l1.weight() * Math.abs(unit);
      }
    }
    return sum;
  }

  /** Adds d penalty / d h of one of n rows. */
  private void addPenaltyGradient(double[] h, double[] meanCode, int n, double[] dh) {
    for (int j = 0; j < h.length; j++) {
      if (penalty instanceof Penalty.L1 l1) {
        dh[j] += l1.weight() / n * Math.signum(h[j]);
      } else if (penalty instanceof Penalty.KlSparsity sparsity) {
        double rho = sparsity.rho();
        double dMean = (1 - rho) / (1 - meanCode[j]) - rho / meanCode[j];
        dh[j] += sparsity.weight() / n * dMean;
      }
    }
  }
}
