package latentia.engine.mixture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.data.Preparation;
import latentia.engine.neural.NeuralReference;
import latentia.training.SettingsException;
import org.junit.jupiter.api.Test;

/** What the reference entry "primitives" asks of densities and variances. */
class ExtremesReferenceTest {
  private static final JsonNode EXPECTED = NeuralReference.of("primitives").get("expected");

  /** 1e9 + 4, 7, 13, 16: the offset takes half of a double's digits. */
  private static final double[][] OFFSET = {{1e9 + 4}, {1e9 + 7}, {1e9 + 13}, {1e9 + 16}};

  @Test
  void theLogDensityOfATightGaussianInManyDimensionsIsRight() {
    double[][] covariance = new double[64][64];
    for (int i = 0; i < 64; i++) {
      covariance[i][i] = 1e-8;
    }
    MixtureDensity density = gaussian(new double[64], covariance);
    double expected = EXPECTED.get("mvn_logpdf_d64_var1e_8_at_mean").asDouble();
    assertEquals(expected, density.logDensity(new double[64]), 1e-12 * expected);
  }

  @Test
  void beyondADoubleTheLogDensityIsMinusInfinity() {
    MixtureDensity two =
        new MixtureDensity(
            new MixtureParameters(
                new double[] {0.5, 0.5},
                new double[][] {{0}, {1}},
                new double[][][] {{{1}}, {{1}}}));
    assertEquals(Double.NEGATIVE_INFINITY, two.logDensity(new double[] {1e155}));
    double[] shares = two.responsibilities(new double[] {1e6});
    assertEquals(1, shares[0] + shares[1], 1e-12, "a point 1e6 deviations away");
  }

  @Test
  void anOffsetCostsTheVarianceNoDigits() throws SettingsException, DataException {
    Dataset data = TestData.dataset(OFFSET);
    JsonNode expected = EXPECTED.get("variance_offset");
    GmmSettings settings =
        new GmmSettings(
            1, CovarianceKind.FULL, new MixtureStart.KMeans(), 1e-12, 1e-12, 5, 1, 0, 1);
    try (GmmSession session = GmmSession.open(data, settings)) {
      while (session.status().running()) {
        session.step();
      }
      double variance = session.snapshot().parameters().covariances()[0][0][0];
      assertEquals(expected.get("x=1e9+[4,7,13,16] ml_var").asDouble(), variance, 22.5e-12);
    }
    Preparation none = Preparation.none();
    Preparation standardizing =
        new Preparation(
            none.columns(),
            none.label(),
            none.missing(),
            none.scale(),
            none.binarize(),
            none.rows(),
            none.testRows(),
            true);
    double[] standardized = standardizing.apply(data).train().column(0);
    double unbiased = expected.get("x=1e9+[4,7,13,16] unbiased").asDouble();
    double[] deviations = {-6, -3, 3, 6};
    Arrays.setAll(deviations, n -> deviations[n] / Math.sqrt(unbiased));
    for (int n = 0; n < deviations.length; n++) {
      assertEquals(deviations[n], standardized[n], 1e-12, "row " + n);
    }
  }

  private static MixtureDensity gaussian(double[] mean, double[][] covariance) {
    return new MixtureDensity(
        new MixtureParameters(
            new double[] {1}, new double[][] {mean}, new double[][][] {covariance}));
  }
}
