package latentia.engine.linalg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Random;
import java.util.stream.DoubleStream;
import latentia.engine.neural.NeuralReference;
import org.junit.jupiter.api.Test;

/** The reference entry "primitives": scalars at the extremes, to 1e-12. */
class PrimitivesReferenceTest {
  private static final JsonNode EXPECTED = NeuralReference.of("primitives").get("expected");

  @Test
  void logarithmsOfExponentialsKeepTheirDigits() {
    assertReference(LogSpace.logSumExp(1000, 1000), "logsumexp_1000_1000");
    assertReference(LogSpace.logSumExp(-1000, -1001), "logsumexp_m1000_m1001");
    assertReference(LogSpace.softplus(1000), "softplus_1000");
    assertReference(LogSpace.softplus(-1000), "softplus_m1000");
    assertReference(LogSpace.softplus(-40), "softplus_m40");
    assertReference(LogSpace.logSigmoid(-800), "log_sigmoid_m800");
    double minus = Double.NEGATIVE_INFINITY;
    assertEquals(minus, LogSpace.logSumExp(minus, minus), "nothing but zeros");
    assertEquals(3, LogSpace.logSumExp(minus, 3), 0, "a zero among them");
  }

  @Test
  void crossEntropyComesFromTheLogit() {
    assertReference(LogSpace.bernoulliCrossEntropy(0, 50), "bce_logits", "logit50_t0");
    assertReference(LogSpace.bernoulliCrossEntropy(1, 50), "bce_logits", "logit50_t1");
    assertReference(LogSpace.bernoulliCrossEntropy(1, -800), "bce_logits", "logit_m800_t1");
    assertReference(LogSpace.bernoulliCrossEntropy(0.25, 0.3), "bce_logits", "logit0.3_t0.25");
  }

  @Test
  void divergencesEqualTheReference() {
    assertReference(
        Divergence.gaussianToStandard(1, 0.5) + Divergence.gaussianToStandard(-2, -1),
        "kl_diag_gauss_to_std",
        "mu=[1,-2],logvar=[0.5,-1]");
    assertReference(Divergence.gaussian(1, 2, -1, 3), "kl_gauss_1d", "N(1,2^2)||N(-1,3^2)");
    assertReference(Divergence.gaussian(-1, 3, 1, 2), "kl_gauss_1d", "N(-1,3^2)||N(1,2^2)");
    assertReference(Divergence.bernoulli(0.3, 0.6), "kl_bernoulli", "0.3||0.6");
    assertReference(Divergence.bernoulli(0.05, 0.2), "kl_sparse_rho", "rho=.05,rhohat=.2");
    assertReference(
        Divergence.gaussian(
            new double[2],
            new double[][] {{1, 0.5}, {0.5, 2}},
            new double[] {1, -1},
            new double[][] {{2, 0}, {0, 1}}),
        "kl_full_gauss_2d",
        "N([0,0],[[1,.5],[.5,2]]) || N([1,-1],[[2,0],[0,1]])");
    assertReference(
        Divergence.gaussianEntropy(new double[][] {{2, 0.6}, {0.6, 1}}),
        "entropy_gauss_2d",
        "[[2,.6],[.6,1]]");
  }

  @Test
  void divergencesAreNeverNegativeAndZeroOnlyBetweenEquals() {
    Random random = new Random(1);
    for (int i = 0; i < 1000; i++) {
      double scale = Math.pow(10, -9 * random.nextDouble());
      double mean = scale * random.nextGaussian();
      double logVariance = scale * random.nextGaussian();
      assertTrue(Divergence.gaussianToStandard(mean, logVariance) > 0, mean + ", " + logVariance);
      double p = random.nextDouble();
      double q = random.nextDouble();
      assertTrue(Divergence.bernoulli(p, q) > 0, p + " || " + q);
      assertEquals(0, Divergence.bernoulli(p, p), 0);
      double sd = Math.exp(logVariance / 2);
      assertEquals(0, Divergence.gaussian(mean, sd, mean, sd), 0);
    }
    assertEquals(0, Divergence.gaussianToStandard(0, 0), 0);
  }

  @Test
  void aDivergenceInClosedFormEqualsItsMeanOverDraws() {
    Random random = new Random(2);
    for (int i = 0; i < 20; i++) {
      double mean = random.nextGaussian();
      double logVariance = random.nextGaussian();
      double[] ratios =
          DoubleStream.generate(random::nextGaussian)
              .limit(20_000)
              .map(
                  eps -> {
                    double z = mean + Math.exp(logVariance / 2) * eps;
                    return 0.5 * (z * z - eps * eps - logVariance);
                  })
              .toArray();
      double average = DoubleStream.of(ratios).average().orElseThrow();
      double variance =
          DoubleStream.of(ratios).map(r -> (r - average) * (r - average)).average().orElseThrow();
      double standardError = Math.sqrt(variance / ratios.length);
      assertEquals(
          Divergence.gaussianToStandard(mean, logVariance),
          average,
          5 * standardError,
          "KL(N(" + mean + ", e^" + logVariance + ") || N(0, 1))");
    }
  }

  private static void assertReference(double found, String... path) {
    JsonNode node = EXPECTED;
    for (String key : path) {
      node = node.get(key);
    }
    double expected = node.asDouble();
    assertEquals(expected, found, 1e-12 * Math.abs(expected), String.join(" ", path));
  }
}
