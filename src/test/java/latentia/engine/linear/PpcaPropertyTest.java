package latentia.engine.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import latentia.data.Dataset;
import latentia.engine.linalg.Cholesky;
import latentia.training.SettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PpcaPropertyTest {
  /** Iterations of EM. */
  private static final int LIMIT = 1000;

  /** Rows with some axes longer than a common noise. */
  private record Case(Dataset data, int q, Random random) {
    static Case of(int seed) {
      Random random = new Random(seed);
      int d = 2 + random.nextInt(7);
      int q = 1 + random.nextInt(d - 1);
      int n = seed % 6 == 0 ? Math.max(3, q + 2) : 20 + random.nextInt(60);
      double[][] w = new double[d][q];
      Arrays.stream(w).forEach(row -> Arrays.setAll(row, i -> random.nextGaussian()));
      double[] mean = new double[d];
      Arrays.fill(mean, seed % 5 == 0 ? 1e5 : 3);
      double noise = seed % 4 == 0 ? 1e-3 : 0.5;
      ProbabilisticPca truth = new ProbabilisticPca(mean, w, noise);
      double[][] rows = new double[n][];
      Arrays.setAll(rows, i -> truth.draw(seed, i).row());
      return new Case(LinearFixtures.dataset(rows), q, random);
    }

    PpcaSettings em(int iterations, double tolerance) {
      return new PpcaSettings(q, true, iterations, tolerance, 7, Optional.empty());
    }

    PrincipalComponents components() {
      return PrincipalComponents.of(data, PcaSolver.COVARIANCE);
    }
  }

  static IntStream cases() {
    return IntStream.range(0, 120);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void emNeverLosesLikelihoodAndEndsInTheClosedForm(int seed) throws SettingsException {
    Case random = Case.of(seed);
    PpcaSession session = PpcaSession.open(random.data(), random.em(LIMIT, 1e-13));
    while (session.status().running()) {
      session.step();
    }
    PpcaSnapshot end = session.snapshot();
    for (int t = 1; t < end.trace().length(); t++) {
      double before = end.trace().at(t - 1);
      double lost = before - end.trace().at(t);
      assertTrue(lost <= 1e-9 * Math.abs(before), "iteration " + t + " lost " + lost);
    }
    double noise =
        random.components().discarded(random.q()) / (random.data().columns() - random.q());
    assertEquals(noise, end.closedForm().noiseVariance(), 1e-12 * noise, "closed form");
    double[] variances = random.components().variances();
    // EM takes about lambda / sigma^2 iterations to find the length of an axis.
    boolean inReach =
        random.data().rows() >= 20
            && LIMIT * noise > 60 * variances[0]
            && variances[random.q() - 1] > 1.3 * variances[random.q()];
    if (inReach) {
      assertEquals(end.best(), end.trace().last(), 1e-6, "the limit");
      assertEquals(noise, end.model().noiseVariance(), 1e-4 * noise, "the limit of sigma^2");
    }
    double measured = end.model().logLikelihood(random.data());
    assertEquals(measured, end.trace().last(), 1e-8 * Math.abs(measured), "trace and rows agree");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theSlimDensityIsThatOfTheMarginalGaussian(int seed) {
    Case random = Case.of(seed);
    ProbabilisticPca model = ProbabilisticPca.closedForm(random.components(), random.q());
    Cholesky full = Cholesky.of(model.covariance()).orElseThrow();
    int d = random.data().columns();
    for (int n = 0; n < Math.min(5, random.data().rows()); n++) {
      double[] row = random.data().row(n);
      double[] white =
          full.whiten(IntStream.range(0, d).mapToDouble(j -> row[j] - model.mean()[j]).toArray());
      double squares = Arrays.stream(white).map(x -> x * x).sum();
      double expected = -0.5 * (d * Math.log(2 * Math.PI) + full.logDeterminant() + squares);
      double tolerance = 1e-9 * (Math.abs(expected) + squares) * Math.sqrt(condition(model));
      assertEquals(expected, model.logDensity(row), tolerance, "row " + n);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void nothingNearbyIsMoreLikelyThanTheClosedForm(int seed) {
    Case random = Case.of(seed);
    ProbabilisticPca model = ProbabilisticPca.closedForm(random.components(), random.q());
    double best = model.logLikelihood(random.data());
    for (int trial = 0; trial < 4; trial++) {
      double step = Math.pow(10, -1 - trial % 4);
      double sd = Math.sqrt(model.noiseVariance());
      double[][] w = Arrays.stream(model.w()).map(double[]::clone).toArray(double[][]::new);
      double[] mean = model.mean().clone();
      for (int j = 0; j < w.length; j++) {
        mean[j] += step * sd * random.random().nextGaussian();
        for (int i = 0; i < w[j].length; i++) {
          w[j][i] += step * sd * random.random().nextGaussian();
        }
      }
      double noise = model.noiseVariance() * Math.exp(step * random.random().nextGaussian());
      double other = new ProbabilisticPca(mean, w, noise).logLikelihood(random.data());
      assertTrue(other <= best + 1e-9 * Math.abs(best), "moved by " + step + ": " + other);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void withoutNoiseItIsPca(int seed) {
    Case random = Case.of(seed);
    PrincipalComponents components = random.components();
    ProbabilisticPca model = ProbabilisticPca.closedForm(components, random.q());
    ProbabilisticPca limit = model.withNoiseVariance(0);
    ProbabilisticPca near = model.withNoiseVariance(1e-9 * model.noiseVariance());
    PcaModel pca = components.keeping(random.q(), false);
    double size = Math.sqrt(components.totalVariance());
    for (int n = 0; n < 3; n++) {
      double[] row = random.data().row(n);
      double[] projected = pca.decode(pca.encode(row));
      assertArrayEquals(projected, limit.decode(limit.encode(row)), 1e-9 * size, "projection");
      assertArrayEquals(limit.encode(row), near.encode(row), 1e-4, "the posterior mean's limit");
    }
    for (double[] row : limit.posterior().covariance()) {
      assertArrayEquals(new double[random.q()], row, 0.0, "no doubt is left");
    }
  }

  @Test
  void withoutNoiseDependentColumnsOfWProjectAllTheSame() {
    double[][] w = {{1, 2}, {2, 4}, {0, 0}};
    ProbabilisticPca model = new ProbabilisticPca(new double[3], w, 0);
    double[] projected = model.decode(model.encode(new double[] {5, 0, 7}));
    assertArrayEquals(new double[] {1, 2, 0}, projected, 1e-12);
  }

  @Test
  void bothWaysToMultiplyByTheCovarianceAgree() {
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      int d = 1 + random.nextInt(60);
      CentredRows rows =
          new CentredRows(
              LinearFixtures.dataset(
                  LinearFixtures.gaussian(1 + random.nextInt(30), d, d, 1e3, random)));
      double[][] few = new double[3][d];
      Arrays.stream(few).forEach(row -> Arrays.setAll(row, j -> random.nextGaussian()));
      CovarianceProduct one = CovarianceProduct.ByCovariance.of(rows);
      CovarianceProduct other = CovarianceProduct.ByRows.of(rows);
      assertEquals(one.trace(), other.trace(), 1e-12 * one.trace() + 1e-300, "tr S");
      for (int i = 0; i < few.length; i++) {
        assertArrayEquals(one.times(few)[i], other.times(few)[i], 1e-11 * (1 + one.trace()), "R S");
      }
    }
  }

  @Test
  void samplesFollowFromTheSeedAndHaveTheMarginalMoments() {
    ProbabilisticPca model =
        new ProbabilisticPca(
            new double[] {1, -2, 3}, new double[][] {{1, 0.5}, {-1, 0}, {0.2, 2}}, 0.3);
    assertArrayEquals(model.draw(5, 9).row(), model.draw(5, 9).row());
    int count = 40_000;
    double[][] second = new double[3][3];
    double[] first = new double[3];
    for (int n = 0; n < count; n++) {
      GeneratedRow drawn = model.draw(5, n);
      assertArrayEquals(model.decode(drawn.code()), drawn.mean(), 1e-15);
      for (int i = 0; i < 3; i++) {
        first[i] += (drawn.row()[i] - model.mean()[i]) / count;
        for (int j = 0; j < 3; j++) {
          second[i][j] +=
              (drawn.row()[i] - model.mean()[i]) * (drawn.row()[j] - model.mean()[j]) / count;
        }
      }
    }
    double[][] covariance = model.covariance();
    for (int i = 0; i < 3; i++) {
      double error = 5 * Math.sqrt(covariance[i][i] / count);
      assertEquals(0, first[i], error, "mean " + i);
      for (int j = 0; j < 3; j++) {
        double spread = covariance[i][i] * covariance[j][j] + covariance[i][j] * covariance[i][j];
        assertEquals(covariance[i][j], second[i][j], 5 * Math.sqrt(spread / count), "C_" + i + j);
      }
    }
  }

  private static double condition(ProbabilisticPca model) {
    double length = Arrays.stream(model.w()).flatMapToDouble(Arrays::stream).map(x -> x * x).sum();
    return 1 + length / model.noiseVariance();
  }
}
