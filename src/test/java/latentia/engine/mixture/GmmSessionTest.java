package latentia.engine.mixture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import latentia.training.SettingsException;
import latentia.training.Status;
import org.junit.jupiter.api.Test;

/** The course of a session: half steps, its end, its trace, its starts. */
class GmmSessionTest {

  @Test
  void halfStepsAlternateAndTheWrongOneIsRefused() throws SettingsException {
    try (GmmSession session = GmmSession.open(TestData.faithful(), GmmSettings.of(2, 1))) {
      assertEquals(HalfStep.E_STEP, session.snapshot().next());
      assertThrows(IllegalStateException.class, session::mStep);
      session.eStep();
      assertEquals(HalfStep.M_STEP, session.snapshot().next());
      assertThrows(IllegalStateException.class, session::eStep);
      session.mStep();
      assertEquals(1, session.snapshot().iteration());
    }
  }

  @Test
  void beforeTheFirstStepRowsAreSharedAsTheWeightsSay() throws SettingsException {
    try (GmmSession session = GmmSession.open(TestData.faithful(), GmmSettings.of(3, 1))) {
      GmmSnapshot start = session.snapshot();
      for (int k = 0; k < 3; k++) {
        assertEquals(start.parameters().weights()[k], start.responsibility(100, k), 0);
      }
      assertTrue(start.bound().gap() > 0);
      assertTrue(Double.isFinite(start.bound().lowerBound()));
    }
  }

  @Test
  void convergenceIsJudgedOverOneFullIteration() throws SettingsException {
    try (GmmSession session = GmmSession.open(TestData.faithful(), GmmSettings.of(2, 1))) {
      while (session.status().running()) {
        session.step();
      }
      assertInstanceOf(Status.Converged.class, session.status());
      GmmSnapshot last = session.snapshot();
      assertEquals(0, last.step() % 2, "after an M-step");
      for (int t = 1; t <= last.iteration(); t++) {
        double now = last.trace().at(2 * t).logLikelihood();
        double change = Math.abs(now - last.trace().at(2 * t - 2).logLikelihood());
        assertEquals(t == last.iteration(), change < 1e-6 * Math.abs(now), "iteration " + t);
      }
      assertThrows(IllegalStateException.class, session::step);
    }
  }

  @Test
  void toleranceZeroRunsToTheLimit() throws SettingsException {
    GmmSettings settings =
        new GmmSettings(1, CovarianceKind.FULL, new MixtureStart.KMeans(), 0, 0, 7, 1, 1, 1);
    try (GmmSession session = GmmSession.open(TestData.faithful(), settings)) {
      while (session.status().running()) {
        session.step();
      }
      assertInstanceOf(Status.IterationLimit.class, session.status());
      assertEquals(7, session.snapshot().iteration());
    }
  }

  @Test
  void snapshotsDoNotChangeAsTheRunGoesOn() throws SettingsException {
    GmmSettings settings =
        new GmmSettings(3, CovarianceKind.TIED, new MixtureStart.RandomRows(), 0, 0, 200, 1, 5, 1);
    List<GmmSnapshot> kept = new ArrayList<>();
    try (GmmSession session = GmmSession.open(TestData.faithful(), settings)) {
      while (session.status().running()) {
        kept.add(session.snapshot());
        session.step();
      }
    }
    try (GmmSession session = GmmSession.open(TestData.faithful(), settings)) {
      for (GmmSnapshot old : kept) {
        GmmRepeatabilityTest.assertIdentical(session.snapshot(), old);
        session.step();
      }
    }
  }

  @Test
  void sessionsOnTwoThreadsGiveTheSameResult() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<GmmSnapshot> first = threads.submit(GmmSessionTest::run);
      Future<GmmSnapshot> second = threads.submit(GmmSessionTest::run);
      GmmRepeatabilityTest.assertIdentical(first.get(), second.get());
    } finally {
      threads.shutdown();
    }
  }

  private static GmmSnapshot run() throws SettingsException {
    GmmSettings settings =
        new GmmSettings(3, CovarianceKind.FULL, new MixtureStart.KMeans(), 1e-6, 0, 30, 1, 5, 1);
    try (GmmSession session = GmmSession.open(TestData.iris(), settings)) {
      while (session.status().running()) {
        session.step();
      }
      return session.snapshot();
    }
  }

  @Test
  void theKMeansStartTakesSharesCentresAndCovariancesOfTheClusters() throws SettingsException {
    KMeansSettings clustering = new KMeansSettings(3, new MixtureStart.KMeans(), 300, 5);
    KMeansSnapshot clusters;
    try (KMeansSession kMeans = KMeansSession.open(TestData.iris(), clustering)) {
      while (kMeans.status().running()) {
        kMeans.step();
      }
      clusters = kMeans.snapshot();
    }
    double[][] shares = new double[3][clusters.rows()];
    for (int n = 0; n < clusters.rows(); n++) {
      shares[clusters.label(n)][n] = 1;
    }
    MixtureParameters expected =
        TextbookEm.maximise(TestData.rows(TestData.iris()), shares, CovarianceKind.FULL);
    try (GmmSession session = GmmSession.open(TestData.iris(), GmmSettings.of(3, 5))) {
      MixtureParameters start = session.snapshot().parameters();
      GmmPropertyTest.assertSame(expected, start, 1e-12, "K-means start");
    }
  }

  @Test
  void clustersOfOneRowStartWithTheCovarianceOfAllRows() throws SettingsException {
    double[][] rows = {{0, 0}, {1, 3}, {5, 1}, {-2, 4}};
    GmmSettings settings = GmmSettings.of(4, 1);
    try (GmmSession session = GmmSession.open(TestData.dataset(rows), settings)) {
      double[] column = TestData.dataset(rows).column(0);
      double mean = Arrays.stream(column).average().orElseThrow();
      double variance = Arrays.stream(column).map(x -> (x - mean) * (x - mean)).sum() / 4;
      MixtureParameters start = session.snapshot().parameters();
      assertEquals(variance, start.covariances()[2][0][0], 1e-12, "not a singularity");
      assertEquals(0.25, start.weights()[2], 1e-15);
    }
  }

  @Test
  void theSeedDecidesTheStart() throws SettingsException {
    GmmSettings settings = GmmSettings.of(3, 1).withStart(new MixtureStart.RandomRows());
    GmmSettings other = GmmSettings.of(3, 2).withStart(new MixtureStart.RandomRows());
    try (GmmSession first = GmmSession.open(TestData.faithful(), settings);
        GmmSession again = GmmSession.open(TestData.faithful(), settings);
        GmmSession different = GmmSession.open(TestData.faithful(), other)) {
      assertEquals(first.snapshot().parameters(), again.snapshot().parameters());
      assertNotEquals(first.snapshot().parameters(), different.snapshot().parameters());
    }
  }

  @Test
  void bicPrefersTwoEruptionsAndCancellingStopsTheSearch() {
    GmmSettings settings = GmmSettings.of(2, 1);
    List<Criteria> found = new ArrayList<>();
    ModelSelection.over(TestData.faithful(), settings, 1, 5, found::add, () -> false);
    assertEquals(List.of(1, 2, 3, 4, 5), found.stream().map(Criteria::components).toList());
    Criteria best = found.get(0);
    for (Criteria criteria : found) {
      best = criteria.bic() < best.bic() ? criteria : best;
      double expected = -2 * criteria.logLikelihood() + 2 * criteria.parameters();
      assertEquals(expected, criteria.aic(), 1e-9);
    }
    assertEquals(2, best.components(), "BIC");
    assertEquals(2322.191743, best.bic(), 0.01);
    AtomicInteger asked = new AtomicInteger();
    found.clear();
    ModelSelection.over(
        TestData.faithful(), settings, 1, 5, found::add, () -> asked.incrementAndGet() > 200);
    assertTrue(found.size() < 5, "cancelled after " + found.size());
  }

  @Test
  void parameterCountsFollowTheFormula() {
    assertEquals(44, CovarianceKind.FULL.parameterCount(3, 4));
    assertEquals(24, CovarianceKind.TIED.parameterCount(3, 4));
    assertEquals(26, CovarianceKind.DIAGONAL.parameterCount(3, 4));
    assertEquals(17, CovarianceKind.SPHERICAL.parameterCount(3, 4));
  }
}
