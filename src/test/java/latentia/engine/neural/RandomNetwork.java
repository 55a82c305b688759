package latentia.engine.neural;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A small network with rows and noise for it, all drawn from a seed: every activation with every
 * likelihood and penalty, or bound.
 *
 * @param columns d
 * @param x clean rows, {@code n x d}
 * @param fed what the encoder sees: x, or x with noise
 * @param eps {@code n x S x latent}; for variational networks
 */
public record RandomNetwork(
    NetworkSettings settings,
    int columns,
    double[][] x,
    double[][] fed,
    double[][][] eps,
    long seed) {
  private static final double[] SOME_BETAS = {0, 0.5, 1, 4};

  /** 112 autoencoders and 84 variational ones. */
  public static Stream<RandomNetwork> all() {
    List<RandomNetwork> cases = new ArrayList<>();
    for (Activation activation : Activation.values()) {
      for (Likelihood likelihood : likelihoods()) {
        for (Penalty penalty : penalties()) {
          cases.add(autoencoder(activation, likelihood, penalty, cases.size()));
        }
        for (int i = 0; i < 4 && !(likelihood instanceof Likelihood.SquaredError); i++) {
          cases.add(variational(activation, likelihood, i % 2 == 0, cases.size()));
        }
      }
    }
    return cases.stream();
  }

  /**
   * Networks of the size that is trained, more columns than a row of products takes at once and an
   * odd number of rows.
   */
  public static Stream<RandomNetwork> large() {
    Architecture deep =
        new Architecture(List.of(48, 33), 7, Activation.RELU, Activation.SIGMOID, false);
    Likelihood coins = new Likelihood.Bernoulli();
    Likelihood squares = new Likelihood.SquaredError();
    Noise none = new Noise.None();
    return Stream.of(
        large(deep, new Objective.Autoencoding(coins, new Penalty.None(), none), 1031, 37, 1),
        large(
            deep.withTied(true).withActivation(Activation.ELU),
            new Objective.Autoencoding(squares, new Penalty.Contractive(0.1), none),
            65,
            21,
            2),
        large(
            deep.withHidden(List.of()).withLatent(129),
            new Objective.Autoencoding(squares, new Penalty.Contractive(0.1), none),
            64,
            130,
            3),
        large(
            deep.withLatent(128).withHidden(List.of()).withTied(true),
            new Objective.Autoencoding(squares, new Penalty.KlSparsity(0.1, 0.05), none),
            64,
            67,
            4),
        large(deep, new Objective.Variational(coins, 2, 3, false), 1031, 19, 5),
        large(
            deep.withActivation(Activation.LEAKY_RELU),
            new Objective.Variational(new Likelihood.LearnedGaussian(), 1, 1, false),
            64,
            131,
            6),
        large(
            deep.withActivation(Activation.TANH),
            new Objective.Variational(new Likelihood.Gaussian(0.05), 1, 11, true),
            64,
            29,
            7));
  }

  private static RandomNetwork large(
      Architecture architecture, Objective objective, int columns, int rows, long seed) {
    NetworkSettings settings =
        new NetworkSettings(architecture, objective, TrainingSettings.standard());
    int samples = objective instanceof Objective.Variational v ? v.samples() : 1;
    RandomNetwork shape =
        new RandomNetwork(
            settings, columns, new double[rows][], null, new double[rows][samples][], seed);
    return shape.withData(seed);
  }

  /** The same network with other rows and noise. */
  public RandomNetwork withData(long otherSeed) {
    Random random = generator(otherSeed);
    int samples = eps[0].length;
    int latent = settings.architecture().latent();
    double[][] rows = rows(x.length, columns, settings.objective().likelihood(), random);
    double[][][] noise = new double[x.length][][];
    Arrays.setAll(noise, n -> gaussian(samples, latent, random));
    double[][] seen = rows;
    boolean noisy =
        settings.objective() instanceof Objective.Autoencoding ae
            && !(ae.noise() instanceof Noise.None);
    if (noisy) {
      seen = gaussian(x.length, columns, random);
      for (int n = 0; n < seen.length; n++) {
        for (int j = 0; j < columns; j++) {
          seen[n][j] = rows[n][j] + 0.3 * seen[n][j];
        }
      }
    }
    return new RandomNetwork(settings, columns, rows, seen, noise, otherSeed);
  }

  private static RandomNetwork autoencoder(
      Activation activation, Likelihood likelihood, Penalty penalty, long seed) {
    Random random = generator(seed);
    boolean sigmoid = penalty instanceof Penalty.KlSparsity || random.nextBoolean();
    Activation code = sigmoid ? Activation.SIGMOID : Activation.IDENTITY;
    Noise noise = random.nextBoolean() ? new Noise.None() : new Noise.Gaussian(0.3);
    Objective objective = new Objective.Autoencoding(likelihood, penalty, noise);
    Architecture architecture = architecture(activation, code, random.nextBoolean(), random);
    return of(architecture, objective, 1, seed, random);
  }

  private static RandomNetwork variational(
      Activation activation, Likelihood likelihood, boolean weighted, long seed) {
    Random random = generator(seed);
    int samples = 1 + random.nextInt(4);
    double beta = SOME_BETAS[random.nextInt(SOME_BETAS.length)];
    Objective objective = new Objective.Variational(likelihood, beta, samples, weighted);
    Architecture architecture = architecture(activation, Activation.IDENTITY, false, random);
    return of(architecture, objective, samples, seed, random);
  }

  private static RandomNetwork of(
      Architecture architecture, Objective objective, int samples, long seed, Random random) {
    TrainingSettings training =
        TrainingSettings.standard()
            .withWeightDecay(random.nextBoolean() ? 0 : 0.01)
            .withOptimizer(Optimizer.values()[(int) (seed % Optimizer.values().length)])
            .withRate(1e-3);
    int rows = 1 + random.nextInt(5);
    int columns = 2 + random.nextInt(5);
    RandomNetwork shape =
        new RandomNetwork(
            new NetworkSettings(architecture, objective, training),
            columns,
            new double[rows][],
            null,
            new double[rows][samples][],
            seed);
    return shape.withData(seed);
  }

  /** Neighbouring seeds as they are begin with nearly the same numbers. */
  private static Random generator(long seed) {
    return new Random(seed * 0x9E3779B97F4A7C15L);
  }

  private static Architecture architecture(
      Activation activation, Activation code, boolean tied, Random random) {
    List<Integer> hidden = new ArrayList<>();
    int depth = random.nextInt(3);
    for (int l = 0; l < depth; l++) {
      hidden.add(2 + random.nextInt(4));
    }
    return new Architecture(hidden, 1 + random.nextInt(3), activation, code, tied);
  }

  private static List<Likelihood> likelihoods() {
    return List.of(
        new Likelihood.Bernoulli(),
        new Likelihood.SquaredError(),
        new Likelihood.Gaussian(0.3),
        new Likelihood.LearnedGaussian());
  }

  private static List<Penalty> penalties() {
    return List.of(
        new Penalty.None(),
        new Penalty.L1(0.7),
        new Penalty.KlSparsity(0.4, 0.05),
        new Penalty.Contractive(0.3));
  }

  private static double[][] rows(int n, int columns, Likelihood likelihood, Random random) {
    if (!(likelihood instanceof Likelihood.Bernoulli)) {
      return gaussian(n, columns, random);
    }
    double[][] rows = new double[n][columns];
    for (double[] row : rows) {
      Arrays.setAll(row, j -> random.nextInt(4) == 0 ? random.nextInt(2) : random.nextDouble());
    }
    return rows;
  }

  private static double[][] gaussian(int n, int columns, Random random) {
    double[][] rows = new double[n][columns];
    for (double[] row : rows) {
      Arrays.setAll(row, j -> random.nextGaussian());
    }
    return rows;
  }

  @Override
  public String toString() {
    return "case " + seed + ": " + settings.architecture() + ", " + settings.objective();
  }
}
