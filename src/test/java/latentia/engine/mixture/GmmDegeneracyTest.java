package latentia.engine.mixture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import latentia.data.Dataset;
import latentia.engine.linalg.SymmetricEigen;
import latentia.training.SettingsException;
import latentia.training.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Data and starts that end badly elsewhere: they end here with a name, and never with NaN. */
class GmmDegeneracyTest {

  @ParameterizedTest
  @EnumSource(CovarianceKind.class)
  void aComponentOnOnePointCollapsesWithoutAFloor(CovarianceKind kind) throws SettingsException {
    if (kind == CovarianceKind.TIED) {
      return;
    }
    GmmSnapshot last = run(cloudWithOutlier(), onOutlier(kind, 0));
    assertEquals(new Status.Collapsed(List.of(1)), last.status(), kind + ": component 1 collapses");
    assertFinite(last);
    assertEquals(HalfStep.M_STEP, last.next(), "the half step that failed is still to come");
  }

  @ParameterizedTest
  @EnumSource(CovarianceKind.class)
  void theFloorHoldsTheComponentThatWouldCollapse(CovarianceKind kind) throws SettingsException {
    Dataset data = cloudWithOutlier();
    GmmSnapshot last = run(data, onOutlier(kind, 1e-3));
    assertInstanceOf(Status.Converged.class, last.status());
    assertFinite(last);
    if (kind != CovarianceKind.TIED) {
      assertEquals(List.of(1), last.floored(), kind + ": component 1 rests on the floor");
    }
    double smallest = 1e-3 * Columns.centred(data).meanVariance();
    for (double[][] covariance : last.parameters().covariances()) {
      double[] values = SymmetricEigen.of(covariance).values();
      assertTrue(values[values.length - 1] >= smallest * (1 - 1e-9), kind + ": below the floor");
    }
  }

  @Test
  void aFloorThatIsNotReachedChangesNothing() throws SettingsException {
    Dataset data = TestData.faithful();
    MixtureStart start = new MixtureStart.Rows(List.of(0, 1));
    GmmSnapshot without = run(data, settings(2, CovarianceKind.FULL, start, 0));
    GmmSnapshot with = run(data, settings(2, CovarianceKind.FULL, start, 1e-6));
    GmmRepeatabilityTest.assertIdentical(without, with);
    assertTrue(with.floored().isEmpty());
  }

  @ParameterizedTest
  @EnumSource(CovarianceKind.class)
  void strangeDataEndsWithFiniteNumbers(CovarianceKind kind) throws SettingsException {
    for (Dataset data : strangeData()) {
      for (MixtureStart start : List.of(new MixtureStart.KMeans(), new MixtureStart.RandomRows())) {
        for (int components : new int[] {1, 2, 4}) {
          GmmSnapshot last = run(data, settings(components, kind, start, 1e-6));
          assertFinite(last);
          assertFalse(RandomCase.collapsed(last), "a floor forbids the collapse: " + last.status());
        }
      }
    }
  }

  @Test
  void identicalRowsRestOnTheFloorAndSaySo() throws SettingsException {
    Dataset data = TestData.dataset(repeated(new double[][] {{0.1, 7.3}}, 50));
    GmmSnapshot last = run(data, settings(2, CovarianceKind.FULL, new MixtureStart.KMeans(), 1e-6));
    assertEquals(List.of(0, 1), last.floored());
    assertEquals(0.1, last.mean(0)[0], 0);
    assertEquals(1e-6, last.parameters().covariances()[0][0][0], 1e-18, "floor of variance 1");
  }

  @Test
  void singularDataWithoutAFloorIsRefusedWithTheRemedy() {
    Dataset constant = strangeData().get(1);
    var refusal =
        assertThrows(
            SettingsException.class,
            () -> run(constant, settings(2, CovarianceKind.FULL, new MixtureStart.KMeans(), 0)));
    assertTrue(refusal.getMessage().contains("floor"), refusal.getMessage());
  }

  @Test
  void aComponentThatNobodyNeedsKeepsItsPlaceWithWeightZero() throws SettingsException {
    MixtureParameters start =
        new MixtureParameters(
            new double[] {0.5, 0.5},
            new double[][] {{3.5, 70}, {1e6, 1e6}},
            new double[][][] {{{1, 0}, {0, 100}}, {{1e-2, 0}, {0, 1e-2}}});
    GmmSettings settings = settings(2, CovarianceKind.FULL, new MixtureStart.Given(start), 1e-6);
    GmmSnapshot last = run(TestData.faithful(), settings);
    assertInstanceOf(Status.Converged.class, last.status());
    assertFinite(last);
    assertEquals(0, last.parameters().weights()[1], 0);
    assertEquals(1e6, last.mean(1)[0], 1e-3);
    assertEquals(List.of(1), last.floored(), "reported");
    GmmSettings bare = settings(2, CovarianceKind.FULL, new MixtureStart.Given(start), 0);
    assertEquals(new Status.Collapsed(List.of(1)), run(TestData.faithful(), bare).status());
  }

  @Test
  void restartsPreferAnyHealthyMixtureToACollapsedOne() throws SettingsException {
    GmmSettings settings =
        new GmmSettings(
            2, CovarianceKind.FULL, new MixtureStart.RandomRows(), 1e-9, 1e-8, 500, 12, 3, 1);
    double[][] rows = TestData.rows(cloudWithOutlier());
    try (GmmSession session = GmmSession.open(TestData.dataset(rows), settings)) {
      assertEquals(0, session.snapshot().step());
      while (session.status().running()) {
        session.step();
      }
      assertTrue(session.snapshot().floored().isEmpty(), "a healthy start was there to be taken");
    }
    assertTrue(
        outcome(false, -1e9).beats(outcome(true, 1e9)), "healthy beats degenerate however likely");
    assertFalse(outcome(true, 1e9).beats(outcome(false, -1e9)));
    assertTrue(outcome(true, 2).beats(outcome(true, 1)));
  }

  private static Restarts.Outcome outcome(boolean degenerate, double logLikelihood) {
    return new Restarts.Outcome(null, new Status.Converged(), degenerate, logLikelihood);
  }

  @Test
  void aCollapsedRunGoesOnOnceThereIsAFloor() throws SettingsException {
    Dataset data = cloudWithOutlier();
    GmmSnapshot collapsed = run(data, onOutlier(CovarianceKind.FULL, 0));
    try (GmmSession same = GmmSession.resume(data, onOutlier(CovarianceKind.FULL, 0), collapsed)) {
      assertEquals(collapsed.status(), same.status(), "nothing has changed");
    }
    GmmSettings floor = onOutlier(CovarianceKind.FULL, 1e-3);
    try (GmmSession rescued = GmmSession.resume(data, floor, collapsed)) {
      while (rescued.status().running()) {
        rescued.step();
      }
      assertInstanceOf(Status.Converged.class, rescued.status());
      assertFinite(rescued.snapshot());
      assertEquals(List.of(1), rescued.snapshot().floored());
    }
  }

  private static List<Dataset> strangeData() {
    Random random = new Random(11);
    double[][] constant = new double[40][];
    double[][] collinear = new double[40][];
    double[][] wide = new double[5][];
    double[][] tiny = new double[30][];
    for (int n = 0; n < 40; n++) {
      double x = random.nextGaussian();
      constant[n] = new double[] {x, 5};
      collinear[n] = new double[] {x, 2 * x + 1};
      tiny[n % 30] = new double[] {1e-200 * x, 1e-200 * random.nextGaussian()};
    }
    for (int n = 0; n < 5; n++) {
      wide[n] = random.doubles(20).toArray();
    }
    return List.of(
        TestData.dataset(repeated(new double[][] {{1e9 + 0.1, -3}}, 20)),
        TestData.dataset(constant),
        TestData.dataset(repeated(new double[][] {{0, 0}, {1, 2}, {5, 1}}, 20)),
        TestData.dataset(collinear),
        TestData.dataset(wide),
        TestData.dataset(tiny));
  }

  private static double[][] repeated(double[][] points, int times) {
    double[][] rows = new double[points.length * times][];
    Arrays.setAll(rows, n -> points[n % points.length]);
    return rows;
  }

  private static Dataset cloudWithOutlier() {
    Random random = new Random(2);
    double[][] rows = new double[61][];
    Arrays.setAll(rows, n -> new double[] {random.nextGaussian(), random.nextGaussian()});
    rows[60] = new double[] {6, 6};
    return TestData.dataset(rows);
  }

  private static GmmSettings onOutlier(CovarianceKind kind, double floor) {
    MixtureParameters start =
        new MixtureParameters(
            new double[] {0.95, 0.05},
            new double[][] {{0, 0}, {6, 6}},
            new double[][][] {{{1, 0}, {0, 1}}, {{0.1, 0}, {0, 0.1}}});
    return settings(2, kind, new MixtureStart.Given(start), floor);
  }

  private static GmmSettings settings(
      int components, CovarianceKind kind, MixtureStart start, double floor) {
    return new GmmSettings(components, kind, start, floor, 1e-9, 300, 1, 4, 1);
  }

  private static GmmSnapshot run(Dataset data, GmmSettings settings) throws SettingsException {
    try (GmmSession session = GmmSession.open(data, settings)) {
      while (session.status().running()) {
        session.step();
        assertTrue(Double.isFinite(session.logLikelihood()), "log-likelihood");
      }
      return session.snapshot();
    }
  }

  private static void assertFinite(GmmSnapshot snapshot) {
    MixtureParameters theta = snapshot.parameters();
    for (int k = 0; k < theta.components(); k++) {
      assertTrue(Double.isFinite(theta.weights()[k]), "weight " + k);
      for (int i = 0; i < theta.columns(); i++) {
        assertTrue(Double.isFinite(theta.means()[k][i]), "mean " + k);
        for (int j = 0; j < theta.columns(); j++) {
          assertTrue(Double.isFinite(theta.covariances()[k][i][j]), "covariance " + k);
        }
      }
      for (int n = 0; n < snapshot.rows(); n++) {
        assertTrue(snapshot.responsibility(n, k) >= 0, "responsibility of row " + n);
      }
    }
    for (int t = 0; t < snapshot.trace().length(); t++) {
      VariationalBound bound = snapshot.trace().at(t);
      assertTrue(
          Double.isFinite(bound.lowerBound())
              && Double.isFinite(bound.gap())
              && Double.isFinite(bound.expectedCompleteLogLikelihood())
              && Double.isFinite(bound.entropy()),
          "half step " + t + ": " + bound);
    }
  }
}
