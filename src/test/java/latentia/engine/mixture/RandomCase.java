package latentia.engine.mixture;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import latentia.data.Dataset;
import latentia.training.SettingsException;
import latentia.training.Status;

/**
 * Random data and a random start for EM, decided by a number: what properties are tried on.
 *
 * @param x rows, {@code n x d}
 * @param start theta at the start
 */
record RandomCase(int number, CovarianceKind kind, double[][] x, MixtureParameters start) {
  static final int CASES_PER_KIND = 35;

  /** Thirty-five cases of each kind of covariance. */
  static Stream<RandomCase> all() {
    return IntStream.range(0, CASES_PER_KIND * CovarianceKind.values().length)
        .mapToObj(RandomCase::of);
  }

  static RandomCase of(int number) {
    Random random = new Random(1000 + number);
    int d = 1 + random.nextInt(5);
    int components = 1 + random.nextInt(4);
    int rows = (number % 10 == 0 ? 600 : 80) + random.nextInt(60);
    double[][] x = TestData.blobs(rows, d, components, random);
    CovarianceKind kind = CovarianceKind.values()[number % CovarianceKind.values().length];
    return new RandomCase(number, kind, x, start(x, components, kind, random));
  }

  private static MixtureParameters start(
      double[][] x, int components, CovarianceKind kind, Random random) {
    int d = x[0].length;
    double[] weights = random.doubles(components, 0.2, 1).toArray();
    double total = Arrays.stream(weights).sum();
    double[][] means = new double[components][];
    double[][][] covariances = new double[components][d][d];
    for (int k = 0; k < components; k++) {
      weights[k] /= total;
      means[k] = x[random.nextInt(x.length)].clone();
      for (int r = 0; r < d + 2; r++) {
        double[] v = random.doubles(d).map(u -> 2 * random.nextGaussian()).toArray();
        for (int i = 0; i < d; i++) {
          for (int j = 0; j < d; j++) {
            covariances[k][i][j] += v[i] * v[j];
          }
        }
      }
    }
    double[][][] conforming = CovarianceShape.of(kind).conform(weights, covariances);
    return new MixtureParameters(weights, means, conforming);
  }

  RandomCase with(double[][] otherX, MixtureParameters otherStart) {
    return new RandomCase(number, kind, otherX, otherStart);
  }

  Dataset data() {
    return TestData.dataset(x);
  }

  GmmSettings settings(double floor) {
    return settings(floor, 1);
  }

  GmmSettings settings(double floor, int threads) {
    return new GmmSettings(
        start.components(),
        kind,
        new MixtureStart.Given(start),
        floor,
        0,
        1000,
        1,
        number,
        threads);
  }

  GmmSession open(double floor) {
    try {
      return GmmSession.open(data(), settings(floor));
    } catch (SettingsException e) {
      throw new AssertionError(this + " was refused", e);
    }
  }

  /** The snapshot after so many full iterations, or where the run ended before. */
  GmmSnapshot after(int iterations) {
    try (GmmSession session = open(0)) {
      for (int t = 0; t < 2 * iterations && session.status().running(); t++) {
        session.step();
      }
      return session.snapshot();
    }
  }

  static boolean collapsed(GmmSnapshot snapshot) {
    return snapshot.status() instanceof Status.Collapsed;
  }

  @Override
  public String toString() {
    return "case "
        + number
        + ", "
        + kind
        + ", "
        + x.length
        + " x "
        + x[0].length
        + ", K = "
        + start.components();
  }
}
