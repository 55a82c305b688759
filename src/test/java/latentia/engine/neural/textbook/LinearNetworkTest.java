package latentia.engine.neural.textbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import latentia.engine.linalg.PrincipalAngles;
import latentia.engine.neural.Activation;
import latentia.engine.neural.NeuralReference;
import latentia.engine.neural.Optimizer;
import latentia.engine.neural.Penalty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Linear networks against what is known in closed form: PCA and probabilistic PCA. */
class LinearNetworkTest {
  private static final double[][] DIGITS = NeuralReference.digits();
  private static final PrincipalSubspace PCA = PrincipalSubspace.of(DIGITS);

  @Test
  void aLinearAutoencoderFindsThePrincipalSubspace() {
    JsonNode expected = NeuralReference.of("linear_ae.q2").get("expected");
    double[] start = NeuralReference.vector(expected.get("loss_first_21"));
    DenseLayer encoder = linear(2, 64);
    DenseLayer decoder = linear(64, 2);
    fill(encoder, 1, 8);
    fill(decoder, 101, Math.sqrt(2));
    Autoencoder network = autoencoder(encoder, decoder);
    Descent descent = new Descent(Optimizer.ADAM, 0, List.of(encoder.weights(), decoder.weights()));
    double[][] x = PCA.centred(DIGITS);
    double optimum = expected.get("pca_optimum").asDouble();
    assertEquals(optimum, PCA.discarded(2), 1e-10 * optimum, "PCA");
    double loss = 0;
    for (int t = 0; t <= 4000; t++) {
      // Linear networks see second moments only: 64 rows that have them do for the long way.
      x = t == start.length ? sameMoments() : x;
      loss = network.backpropagate(x, x).objective();
      assertTrue(loss > optimum * (1 - 1e-12), "no linear network beats PCA, step " + t);
      if (t < start.length) {
        assertEquals(start[t], loss, 1e-8 * start[t], "loss after " + t + " steps");
      }
      if (t == 500) {
        assertEquals(expected.get("loss_500").asDouble(), loss, 1e-4 * loss, "after 500 steps");
      }
      descent.step(0.01);
    }
    assertEquals(expected.get("loss_4000").asDouble(), loss, 1e-4 * optimum, "after 4000 steps");
    double[][] axes = Arrays.copyOf(PCA.axes(), 2);
    double[] decoding = PrincipalAngles.degrees(transposed(decoder.weights().value()), axes);
    assertEquals(0, decoding[1], 0.5, "largest angle between decoder and principal subspace");
    double[] reference = NeuralReference.vector(expected.get("principal_angles_deg_encoder"));
    double[] encoding = PrincipalAngles.degrees(encoder.weights().value(), axes);
    assertEquals(reference[0], encoding[0], 0.5, "the encoder need not lie in it");
    assertEquals(reference[1], encoding[1], 0.5, "the encoder need not lie in it");
  }

  /** sqrt(64 lambda_m) u_m: as many rows as columns, with the digits' covariance. */
  private static double[][] sameMoments() {
    double[][] rows = new double[64][64];
    for (int m = 0; m < 64; m++) {
      double scale = Math.sqrt(64 * Math.max(0, PCA.variances()[m]));
      for (int j = 0; j < 64; j++) {
        rows[m][j] = scale * PCA.axes()[m][j];
      }
    }
    return rows;
  }

  @Test
  void noLinearAutoencoderBeatsPca() {
    double[][] x = PCA.centred(Arrays.copyOf(DIGITS, 40));
    PrincipalSubspace best = PrincipalSubspace.of(x);
    Random random = new Random(4);
    for (int i = 0; i < 100; i++) {
      int q = 1 + random.nextInt(5);
      DenseLayer encoder = linear(q, 64);
      DenseLayer decoder = linear(64, q);
      // Near the optimum as well as far from it.
      double scatter = Math.pow(10, -4 * random.nextDouble());
      for (int m = 0; m < q; m++) {
        for (int j = 0; j < 64; j++) {
          double axis = best.axes()[m][j];
          encoder.weights().value()[m][j] = axis + scatter * random.nextGaussian() / 8;
          decoder.weights().value()[j][m] = axis + scatter * random.nextGaussian() / 8;
        }
      }
      double loss = autoencoder(encoder, decoder).backpropagate(x, x).objective();
      double optimum = best.discarded(q);
      assertTrue(loss >= optimum * (1 - 1e-12), "q " + q + ": " + loss + " < " + optimum);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 10})
  void theElboOfTheOptimalLinearVaeIsThePpcaLogLikelihood(int q) {
    JsonNode expected = NeuralReference.of("vae.linear.digits16.q" + q).get("expected");
    double noise = PCA.discarded(q) / (64 - q);
    assertClose(expected.get("sigma2"), noise, "sigma^2");
    LossTerms exact = linearVae(q, noise, 1, 1).backpropagate(DIGITS, exactNoise(q));
    assertClose(expected.get("mean_recon_loglik"), -exact.reconstruction(), "reconstruction");
    assertClose(expected.get("mean_kl"), exact.kl(), "KL");
    double logLikelihood = logLikelihood(q, noise);
    assertClose(expected.get("ppca_loglik"), logLikelihood, "PPCA");
    double scale = Math.abs(exact.kl());
    assertEquals(logLikelihood, -exact.objective(), 1e-9 * scale, "ELBO = PPCA log-likelihood");
    assertClose(
        expected.get("beta4_objective"),
        -linearVae(q, noise, 4, 1).backpropagate(DIGITS, exactNoise(q)).objective(),
        "beta 4");
    double doubled = -linearVae(q, noise, 1, 2).backpropagate(DIGITS, exactNoise(q)).objective();
    assertClose(expected.get("elbo_with_doubled_encoder_variance"), doubled, "wide q");
    assertClose(expected.get("gap_formula"), logLikelihood - doubled, "its gap");
  }

  @Test
  void sampledNoiseGivesTheSameElboWithinItsError() {
    int q = 2;
    double noise = PCA.discarded(q) / (64 - q);
    VariationalAutoencoder network = linearVae(q, noise, 1, 1);
    double[] elbos = new double[50];
    Random random = new Random(5);
    for (int i = 0; i < elbos.length; i++) {
      double[][][] eps = new double[DIGITS.length][1][q];
      for (double[][] row : eps) {
        Arrays.setAll(row[0], j -> random.nextGaussian());
      }
      elbos[i] = -network.backpropagate(DIGITS, eps).objective();
    }
    double mean = Arrays.stream(elbos).average().orElseThrow();
    double variance = Arrays.stream(elbos).map(e -> (e - mean) * (e - mean)).sum() / 49;
    double exact = logLikelihood(q, noise);
    assertEquals(exact, mean, 5 * Math.sqrt(variance / elbos.length), "mean of sampled ELBOs");
  }

  /** PPCA's closed form as the weights of a VAE (Tipping and Bishop 1999; FORMULAS: PPCA). */
  private static VariationalAutoencoder linearVae(
      int q, double noise, double beta, double varianceFactor) {
    DenseLayer encoder = linear(2 * q, 64);
    DenseLayer decoder = linear(64, q);
    for (int m = 0; m < q; m++) {
      // M = W'W + sigma^2 I = Lambda is diagonal, since W has orthogonal columns.
      double lambda = PCA.variances()[m];
      double stretch = Math.sqrt(lambda - noise);
      double offset = 0;
      for (int j = 0; j < 64; j++) {
        decoder.weights().value()[j][m] = stretch * PCA.axes()[m][j];
        encoder.weights().value()[m][j] = stretch / lambda * PCA.axes()[m][j];
        offset -= encoder.weights().value()[m][j] * PCA.mean()[j];
      }
      encoder.biases().value()[0][m] = offset;
      encoder.biases().value()[0][q + m] = Math.log(varianceFactor * noise / lambda);
    }
    decoder.biases().value()[0] = PCA.mean().clone();
    Parameter logVariance = Parameter.row("ln s^2", 1);
    logVariance.value()[0][0] = Math.log(noise);
    return new VariationalAutoencoder(
        new Perceptron(List.of(encoder)),
        new Perceptron(List.of(decoder)),
        new ReconstructionLoss.Gaussian(logVariance, false),
        beta,
        false);
  }

  /** 2q points +-sqrt(q) e_j: their mean of a quadratic form is its expectation. */
  private static double[][][] exactNoise(int q) {
    double[][] eps = new double[2 * q][q];
    for (int m = 0; m < q; m++) {
      eps[2 * m][m] = Math.sqrt(q);
      eps[2 * m + 1][m] = -Math.sqrt(q);
    }
    double[][][] all = new double[DIGITS.length][][];
    Arrays.fill(all, eps);
    return all;
  }

  /** -1/2 [d ln 2 pi + ln |C| + tr(C^-1 S)] per row: C and S share their eigenvectors. */
  private static double logLikelihood(int q, double noise) {
    double sum = 64 * Math.log(2 * Math.PI);
    for (int m = 0; m < 64; m++) {
      double variance = m < q ? PCA.variances()[m] : noise;
      sum += Math.log(variance) + PCA.variances()[m] / variance;
    }
    return -0.5 * sum;
  }

  private static Autoencoder autoencoder(DenseLayer encoder, DenseLayer decoder) {
    return new Autoencoder(
        new Perceptron(List.of(encoder)),
        new Perceptron(List.of(decoder)),
        new ReconstructionLoss.SquaredError(1),
        new Penalty.None());
  }

  private static DenseLayer linear(int outputs, int inputs) {
    return DenseLayer.of("", 0, inputs, outputs, Activation.IDENTITY);
  }

  private static void fill(DenseLayer layer, int phase, double divisor) {
    double[][] w = layer.weights().value();
    for (int o = 0; o < w.length; o++) {
      for (int i = 0; i < w[o].length; i++) {
        w[o][i] = Math.sin(phase + o * w[o].length + i) / divisor;
      }
    }
  }

  private static double[][] transposed(double[][] matrix) {
    double[][] transposed = new double[matrix[0].length][matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix[i].length; j++) {
        transposed[j][i] = matrix[i][j];
      }
    }
    return transposed;
  }

  private static void assertClose(JsonNode expected, double found, String what) {
    double value = expected.asDouble();
    // The ELBO itself is a difference of terms of the size of 1: below that it is absolute.
    assertEquals(value, found, 1e-9 * Math.max(1, Math.abs(value)), what);
  }
}
