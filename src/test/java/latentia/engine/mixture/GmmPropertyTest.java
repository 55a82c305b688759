package latentia.engine.mixture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import latentia.engine.linalg.SymmetricEigen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for EM whatever the data: 35 random cases of each kind of covariance. */
class GmmPropertyTest {
  private static final String CASES = "latentia.engine.mixture.RandomCase#all";

  @ParameterizedTest
  @MethodSource(CASES)
  void likelihoodNeverFalls(RandomCase some) {
    for (double floor : new double[] {0, 1e-6, 0.05}) {
      try (GmmSession session = some.open(floor)) {
        double before = session.logLikelihood();
        for (int t = 0; t < 60 && session.status().running(); t++) {
          session.step();
          double after = session.logLikelihood();
          assertTrue(
              after >= before - 1e-9 * Math.abs(before),
              some + ", floor " + floor + ": " + before + " fell to " + after + ", step " + t);
          before = after;
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource(CASES)
  void oneIterationEqualsTheTextbook(RandomCase some) {
    GmmSnapshot found = some.after(1);
    double[][] joint = TextbookEm.logJoint(some.x(), some.start());
    double[][] shares = TextbookEm.responsibilities(joint);
    MixtureParameters expected = TextbookEm.maximise(some.x(), shares, some.kind());
    double likelihood = TextbookEm.logLikelihood(joint);
    assertEquals(likelihood, found.trace().at(0).logLikelihood(), 1e-10 * Math.abs(likelihood));
    likelihood = TextbookEm.logLikelihood(TextbookEm.logJoint(some.x(), expected));
    assertEquals(likelihood, found.bound().logLikelihood(), 1e-10 * Math.abs(likelihood));
    assertSame(expected, found.parameters(), 1e-10, some.toString());
    for (int n = 0; n < found.rows(); n++) {
      for (int k = 0; k < found.components(); k++) {
        assertEquals(shares[k][n], found.responsibility(n, k), 1e-10, some + ", row " + n);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(CovarianceKind.class)
  void oneIterationOnWideDataEqualsTheTextbook(CovarianceKind kind) {
    for (int d : new int[] {6, 7, 11, 16, 33}) {
      double[][] x = TestData.blobs(700, d, 3, new Random(d));
      MixtureParameters start = TextbookEm.maximise(x, thirds(x.length), kind);
      RandomCase wide = new RandomCase(d, kind, x, start);
      MixtureParameters expected =
          TextbookEm.maximise(x, TextbookEm.responsibilities(TextbookEm.logJoint(x, start)), kind);
      assertSame(expected, wide.after(1).parameters(), 1e-10, wide.toString());
    }
  }

  /** Hard shares by turns. */
  private static double[][] thirds(int rows) {
    double[][] shares = new double[3][rows];
    for (int n = 0; n < rows; n++) {
      shares[n % 3][n] = 1;
    }
    return shares;
  }

  @ParameterizedTest
  @MethodSource(CASES)
  void responsibilitiesAreSharesOfOneAlsoFarAway(RandomCase some) {
    double[][] x = some.x().clone();
    x[0] = x[0].clone();
    x[1] = x[1].clone();
    x[0][0] += 1e6;
    x[1][x[1].length - 1] -= 1e6;
    try (GmmSession session = some.with(x, some.start()).open(1e-6)) {
      for (int t = 0; t < 12 && session.status().running(); t++) {
        session.step();
        GmmSnapshot now = session.snapshot();
        for (int n = 0; n < now.rows(); n++) {
          double sum = 0;
          for (int k = 0; k < now.components(); k++) {
            double share = now.responsibility(n, k);
            assertTrue(share >= 0 && share <= 1, some + ": share " + share + " of row " + n);
            sum += share;
          }
          assertEquals(1, sum, 1e-12, some + ": shares of row " + n);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource(CASES)
  void parametersStayAMixtureOfTheirKind(RandomCase some) {
    try (GmmSession session = some.open(1e-6)) {
      for (int t = 0; t < 30; t++) {
        MixtureParameters theta = session.snapshot().parameters();
        assertEquals(1, Arrays.stream(theta.weights()).sum(), 1e-12, some + ": weights");
        for (double[][] covariance : theta.covariances()) {
          assertOfKind(some.kind(), covariance, theta.covariances()[0]);
          double[] values = SymmetricEigen.of(covariance).values();
          assertTrue(values[values.length - 1] > 0, some + ": " + Arrays.toString(values));
        }
        session.step();
      }
    }
  }

  private static void assertOfKind(CovarianceKind kind, double[][] covariance, double[][] first) {
    for (int i = 0; i < covariance.length; i++) {
      for (int j = 0; j < i; j++) {
        assertEquals(covariance[i][j], covariance[j][i], 0, "symmetry");
        boolean free = kind == CovarianceKind.FULL || kind == CovarianceKind.TIED;
        assertTrue(free || covariance[i][j] == 0, "off the diagonal of " + kind);
      }
      assertTrue(kind != CovarianceKind.SPHERICAL || covariance[i][i] == covariance[0][0]);
    }
    assertTrue(kind != CovarianceKind.TIED || Arrays.deepEquals(covariance, first), "one for all");
  }

  @ParameterizedTest
  @MethodSource(CASES)
  void permutingTheStartPermutesTheResult(RandomCase some) {
    int components = some.start().components();
    MixtureParameters turned = new Reordered(some.start(), components - 1).parameters();
    GmmSnapshot plain = some.after(5);
    GmmSnapshot permuted = some.with(some.x(), turned).after(5);
    assertSame(
        new Reordered(plain.parameters(), components - 1).parameters(),
        permuted.parameters(),
        1e-9,
        some.toString());
    assertLikelihood(plain, permuted, 1, 0, some);
  }

  /** The components turned round by {@code shift} places. */
  private record Reordered(MixtureParameters theta, int shift) {
    MixtureParameters parameters() {
      int components = theta.components();
      double[] weights = new double[components];
      double[][] means = new double[components][];
      double[][][] covariances = new double[components][][];
      for (int k = 0; k < components; k++) {
        int from = (k + shift) % components;
        weights[k] = theta.weights()[from];
        means[k] = theta.means()[from];
        covariances[k] = theta.covariances()[from];
      }
      return new MixtureParameters(weights, means, covariances);
    }
  }

  @ParameterizedTest
  @MethodSource(CASES)
  void theOrderOfRowsDoesNotMatter(RandomCase some) {
    double[][] x = some.x().clone();
    Collections.shuffle(Arrays.asList(x), new Random(some.number()));
    GmmSnapshot plain = some.after(5);
    GmmSnapshot shuffled = some.with(x, some.start()).after(5);
    assertSame(plain.parameters(), shuffled.parameters(), 1e-9, some.toString());
    assertLikelihood(plain, shuffled, 1, 0, some);
  }

  @ParameterizedTest
  @MethodSource(CASES)
  void doubledRowsDoubleTheLikelihoodAndChangeNoParameter(RandomCase some) {
    double[][] x = Arrays.copyOf(some.x(), 2 * some.x().length);
    System.arraycopy(some.x(), 0, x, some.x().length, some.x().length);
    GmmSnapshot plain = some.after(5);
    GmmSnapshot doubled = some.with(x, some.start()).after(5);
    assertSame(plain.parameters(), doubled.parameters(), 1e-9, some.toString());
    assertLikelihood(plain, doubled, 2, 0, some);
  }

  @ParameterizedTest
  @MethodSource(CASES)
  void oneComponentIsTheClosedFormAfterOneIteration(RandomCase some) {
    MixtureParameters one =
        new MixtureParameters(
            new double[] {1},
            new double[][] {some.start().means()[0]},
            new double[][][] {some.start().covariances()[0]});
    double[] ones = new double[some.x().length];
    Arrays.fill(ones, 1);
    MixtureParameters closed = TextbookEm.maximise(some.x(), new double[][] {ones}, some.kind());
    RandomCase single = some.with(some.x(), one);
    GmmSnapshot first = single.after(1);
    assertSame(closed, first.parameters(), 1e-12, some.toString());
    assertSame(first.parameters(), single.after(2).parameters(), 1e-12, some + ", a second one");
  }

  /** found = factor x expected + shift, to 1e-9 relative. */
  static void assertLikelihood(
      GmmSnapshot expected, GmmSnapshot found, double factor, double shift, RandomCase some) {
    double goal = factor * expected.bound().logLikelihood() + shift;
    assertFalse(RandomCase.collapsed(found), some + " collapsed");
    assertEquals(
        goal, found.bound().logLikelihood(), 1e-9 * Math.max(1, Math.abs(goal)), some + "");
  }

  /** Equal to a tolerance relative to the largest number of each kind. */
  static void assertSame(
      MixtureParameters expected, MixtureParameters found, double relative, String what) {
    assertArrayEquals(expected.weights(), found.weights(), relative, what + ": weights");
    double scale = largest(expected.means());
    double square = 0;
    for (double[][] covariance : expected.covariances()) {
      square = Math.max(square, largest(covariance));
    }
    for (int k = 0; k < expected.components(); k++) {
      assertArrayEquals(
          expected.means()[k], found.means()[k], relative * scale, what + ": mean " + k);
      for (int i = 0; i < expected.columns(); i++) {
        assertArrayEquals(
            expected.covariances()[k][i],
            found.covariances()[k][i],
            relative * square,
            what + ": covariance " + k);
      }
    }
  }

  private static double largest(double[][] matrix) {
    return Arrays.stream(matrix).flatMapToDouble(Arrays::stream).map(Math::abs).max().orElse(0);
  }
}
