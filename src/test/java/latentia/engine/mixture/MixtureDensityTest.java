package latentia.engine.mixture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Density, samples and projections of a fitted mixture. */
class MixtureDensityTest {
  private static final MixtureParameters TWO =
      new MixtureParameters(
          new double[] {0.3, 0.7},
          new double[][] {{-2, 1}, {3, 0}},
          new double[][][] {{{1, 0.6}, {0.6, 2}}, {{0.5, -0.2}, {-0.2, 1}}});

  @ParameterizedTest
  @MethodSource("latentia.engine.mixture.RandomCase#all")
  void theDensityAgreesWithTheSession(RandomCase some) {
    try (GmmSession session = some.open(1e-6)) {
      for (int t = 0; t < 6; t++) {
        session.step();
      }
      session.step();
      GmmSnapshot now = session.snapshot();
      MixtureDensity density = new MixtureDensity(now.parameters());
      double total = 0;
      for (int n = 0; n < now.rows(); n++) {
        double[] x = some.x()[n];
        total += density.logDensity(x);
        double[] shares = density.responsibilities(x);
        double[] components = density.componentDensities(x);
        double sum = 0;
        for (int k = 0; k < shares.length; k++) {
          assertEquals(now.responsibility(n, k), shares[k], 1e-9, some + ", row " + n);
          sum += now.parameters().weights()[k] * components[k];
        }
        assertEquals(Math.exp(density.logDensity(x)), sum, 1e-10 * sum, "sum of components");
      }
      double expected = now.bound().logLikelihood();
      assertEquals(expected, total, 1e-10 * Math.abs(expected), some.toString());
    }
  }

  @Test
  void theDensityIntegratesToOneAndHoldsFarOut() {
    MixtureDensity density = new MixtureDensity(TWO);
    double sum = 0;
    double step = 0.05;
    for (double x = -12; x < 12; x += step) {
      for (double y = -12; y < 12; y += step) {
        sum += Math.exp(density.logDensity(new double[] {x, y})) * step * step;
      }
    }
    assertEquals(1, sum, 1e-9, "the sum over a fine grid");
    double[] far = density.responsibilities(new double[] {1e6, -1e6});
    assertEquals(1, Arrays.stream(far).sum(), 1e-12);
    assertTrue(density.logDensity(new double[] {1e6, 0}) < -1e11);
  }

  @Test
  void samplesHaveTheMomentsOfTheMixture() {
    int count = 40_000;
    MixtureSampler.Sample sample = MixtureSampler.draw(TWO, count, 9);
    double[][] shares = new double[2][count];
    for (int n = 0; n < count; n++) {
      shares[sample.components()[n]][n] = 1;
    }
    MixtureParameters found = TextbookEm.maximise(sample.points(), shares, CovarianceKind.FULL);
    for (int k = 0; k < 2; k++) {
      double rows = count * TWO.weights()[k];
      assertEquals(TWO.weights()[k], found.weights()[k], 5 * 0.5 / Math.sqrt(count), "weight");
      for (int i = 0; i < 2; i++) {
        double[][] sigma = TWO.covariances()[k];
        double error = 5 * Math.sqrt(sigma[i][i] / rows);
        assertEquals(TWO.means()[k][i], found.means()[k][i], error, "mean within 5 se");
        for (int j = 0; j < 2; j++) {
          error = 5 * Math.sqrt((sigma[i][i] * sigma[j][j] + sigma[i][j] * sigma[i][j]) / rows);
          assertEquals(sigma[i][j], found.covariances()[k][i][j], error, "covariance within 5 se");
        }
      }
    }
    assertTrue(
        Arrays.deepEquals(sample.points(), MixtureSampler.draw(TWO, count, 9).points()),
        "the same seed draws the same points");
  }

  @Test
  void theProjectionIsTheMixtureOfTheProjectedPoints() {
    double[][] axes = {{0.6, 0.8}};
    double[] origin = {1, -1};
    MixtureParameters line = TWO.projected(axes, origin);
    assertArrayEquals(TWO.weights(), line.weights());
    assertEquals(0.6 * -3 + 0.8 * 2, line.means()[0][0], 1e-14);
    double variance = 0.36 * 1 + 2 * 0.48 * 0.6 + 0.64 * 2;
    assertEquals(variance, line.covariances()[0][0][0], 1e-14);
    MixtureParameters same = TWO.projected(new double[][] {{1, 0}, {0, 1}}, new double[2]);
    assertEquals(TWO, same, "unit axes change nothing");
  }

  @Test
  void aSingularCovarianceHasNoDensity() {
    MixtureParameters flat =
        new MixtureParameters(
            new double[] {1}, new double[][] {{0, 0}}, new double[][][] {{{1, 1}, {1, 1}}});
    assertThrows(IllegalArgumentException.class, () -> new MixtureDensity(flat));
    assertThrows(IllegalArgumentException.class, () -> MixtureSampler.draw(flat, 1, 1));
  }
}
