package latentia.engine.neural;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Runs on a hundred digits that make use of everything there is, and noise for them. */
final class RunCases {
  /** 40 + 40 + 20 rows make an epoch. */
  static final NetworkData DATA = NetworkFixtures.fewDigits(100);

  static final int COLUMNS = 64;

  private RunCases() {}

  static Stream<NetworkSettings> runs() {
    Likelihood coins = new Likelihood.Bernoulli();
    Likelihood squares = new Likelihood.SquaredError();
    return Stream.of(
        autoencoder(coins, new Penalty.None(), new Noise.None(), Optimizer.SGD, 0.02),
        autoencoder(
            squares, new Penalty.L1(0.1), new Noise.Gaussian(0.3), Optimizer.MOMENTUM, 0.01),
        autoencoder(
            squares,
            new Penalty.KlSparsity(0.1, 0.1),
            new Noise.Masking(0.3),
            Optimizer.ADAM,
            0.001),
        autoencoder(
            coins, new Penalty.Contractive(0.1), new Noise.None(), Optimizer.NESTEROV, 0.005),
        variational(coins, 4, 3, false, Optimizer.ADAM),
        variational(new Likelihood.Gaussian(0.05), 1, 1, false, Optimizer.RMSPROP),
        variational(new Likelihood.LearnedGaussian(), 1, 2, false, Optimizer.ADAM),
        variational(coins, 1, 5, true, Optimizer.ADAGRAD));
  }

  private static NetworkSettings autoencoder(
      Likelihood likelihood, Penalty penalty, Noise noise, Optimizer rule, double rate) {
    boolean tied = penalty instanceof Penalty.L1;
    return new NetworkSettings(
        new Architecture(List.of(20), 3, Activation.TANH, Activation.SIGMOID, tied),
        new Objective.Autoencoding(likelihood, penalty, noise),
        training(rule, rate));
  }

  private static NetworkSettings variational(
      Likelihood likelihood, double beta, int samples, boolean weighted, Optimizer rule) {
    return new NetworkSettings(
        new Architecture(List.of(20, 10), 2, Activation.SOFTPLUS, Activation.IDENTITY, false),
        new Objective.Variational(likelihood, beta, samples, weighted),
        training(rule, 1e-3));
  }

  private static TrainingSettings training(Optimizer rule, double rate) {
    return TrainingSettings.standard()
        .withOptimizer(rule)
        .withRate(rate)
        .withSchedule(new Schedule.Step(1, 0.5))
        .withWeightDecay(0.01)
        .withBatch(40)
        .withEpochs(3)
        .withSeed(11);
  }

  static Stream<NetworkSettings> variationalRuns() {
    return runs().filter(NetworkSettings::isVariational);
  }

  static double[][] corrupted(double[][] x, Noise noise, SplittableRandom random) {
    double[][] noisy = new double[x.length][COLUMNS];
    for (int n = 0; n < x.length; n++) {
      for (int j = 0; j < COLUMNS; j++) {
        if (noise instanceof Noise.Gaussian gaussian) {
          noisy[n][j] = x[n][j] + gaussian.standardDeviation() * random.nextGaussian();
        } else if (noise instanceof Noise.Masking masking) {
          noisy[n][j] = random.nextDouble() < masking.probability() ? 0 : x[n][j];
        } else {
          noisy[n][j] = x[n][j];
        }
      }
    }
    return noisy;
  }

  /** eps of two latent dimensions, {@code rows x S x 2}. */
  static double[][][] noise(int rows, int samples, SplittableRandom random) {
    double[][][] eps = new double[rows][][];
    for (int n = 0; n < rows; n++) {
      eps[n] = noise(samples, random);
    }
    return eps;
  }

  /** eps of one row, {@code S x 2}. */
  static double[][] noise(int samples, SplittableRandom random) {
    double[][] eps = new double[samples][2];
    for (double[] draw : eps) {
      draw[0] = random.nextGaussian();
      draw[1] = random.nextGaussian();
    }
    return eps;
  }
}
