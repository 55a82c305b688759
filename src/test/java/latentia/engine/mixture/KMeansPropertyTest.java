package latentia.engine.mixture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import latentia.data.Dataset;
import latentia.training.SettingsException;
import latentia.training.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KMeansPropertyTest {

  static IntStream cases() {
    return IntStream.range(0, 120);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void inertiaNeverRisesAndLabelsAreTheNearestCentres(int seed) throws SettingsException {
    Dataset data = data(seed);
    try (KMeansSession session = KMeansSession.open(data, settings(seed))) {
      double before = Double.POSITIVE_INFINITY;
      while (session.status().running()) {
        session.step();
        KMeansSnapshot now = session.snapshot();
        double inertia = now.inertiaAt(now.step());
        assertTrue(inertia <= before * (1 + 1e-12), "inertia rose to " + inertia);
        assertEquals(recomputed(data, now), inertia, 1e-10 * inertia + 1e-300, "inertia");
        if (now.step() % 2 == 1) {
          assertNearest(data, now);
        }
        before = inertia;
      }
      assertInstanceOf(Status.Converged.class, session.status());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void resumingRepeatsTheHistoryExactly(int seed) throws SettingsException {
    Dataset data = data(seed);
    KMeansSnapshot middle = null;
    KMeansSnapshot straight;
    try (KMeansSession session = KMeansSession.open(data, settings(seed))) {
      for (int t = 0; session.status().running(); t++) {
        if (t <= seed % 5) {
          middle = session.snapshot();
        }
        session.step();
      }
      straight = session.snapshot();
    }
    try (KMeansSession session = KMeansSession.resume(data, settings(seed), middle)) {
      while (session.status().running()) {
        session.step();
      }
      KMeansSnapshot resumed = session.snapshot();
      assertEquals(straight.step(), resumed.step());
      assertEquals(straight.status(), resumed.status());
      assertTrue(Arrays.deepEquals(straight.centers(), resumed.centers()), "centres");
      for (int t = 1; t <= straight.step(); t++) {
        assertEquals(straight.inertiaAt(t), resumed.inertiaAt(t), 0, "inertia " + t);
        assertArrayEquals(straight.meanAt(t / 2, 0), resumed.meanAt(t / 2, 0), 0, "trail " + t);
      }
    }
  }

  @Test
  void tiesGoToTheLowestIndex() throws SettingsException {
    Dataset data = TestData.dataset(new double[][] {{0}, {2}, {1}});
    MixtureStart start = new MixtureStart.Rows(List.of(0, 1));
    try (KMeansSession session = KMeansSession.open(data, new KMeansSettings(2, start, 9, 0))) {
      session.assign();
      assertEquals(0, session.snapshot().label(2), "row 2 is as near to both centres");
    }
  }

  @Test
  void anEmptyClusterKeepsItsCentreAndNothingIsNaN() throws SettingsException {
    double[][] means = {{2, 55}, {4.5, 80}, {1e6, 1e6}};
    MixtureStart start =
        new MixtureStart.Given(new MixtureParameters(new double[3], means, new double[3][2][2]));
    KMeansSettings settings = new KMeansSettings(3, start, 100, 0);
    try (KMeansSession session = KMeansSession.open(TestData.faithful(), settings)) {
      while (session.status().running()) {
        session.step();
        KMeansSnapshot now = session.snapshot();
        assertTrue(Double.isFinite(now.inertiaAt(now.step())));
        assertArrayEquals(means[2], now.mean(2), 0, "the centre nobody chose");
      }
    }
  }

  @Test
  void identicalRowsHaveNoInertia() throws SettingsException {
    double[][] rows = new double[50][];
    Arrays.fill(rows, new double[] {0.1, 0.2});
    for (MixtureStart start : List.of(new MixtureStart.KMeans(), new MixtureStart.RandomRows())) {
      KMeansSettings settings = new KMeansSettings(3, start, 100, 0);
      try (KMeansSession session = KMeansSession.open(TestData.dataset(rows), settings)) {
        while (session.status().running()) {
          session.step();
        }
        KMeansSnapshot last = session.snapshot();
        assertEquals(0, last.inertiaAt(last.step()), 1e-28);
        assertEquals(0.1, last.mean(2)[0], 0);
      }
    }
  }

  @Test
  void centresOfWideDataAreTheMeansOfTheirRows() throws SettingsException {
    double[][] rows = TestData.blobs(700, 67, 4, new Random(3));
    KMeansSettings settings = new KMeansSettings(4, new MixtureStart.RandomRows(), 9, 1);
    try (KMeansSession session = KMeansSession.open(TestData.dataset(rows), settings)) {
      session.assign();
      assertNearest(TestData.dataset(rows), session.snapshot());
      session.update();
      KMeansSnapshot now = session.snapshot();
      for (int k = 0; k < 4; k++) {
        int cluster = k;
        int[] own = IntStream.range(0, 700).filter(n -> now.label(n) == cluster).toArray();
        double[] mean = new double[67];
        Arrays.setAll(
            mean, j -> Arrays.stream(own).mapToDouble(n -> rows[n][j]).average().orElse(0));
        assertArrayEquals(mean, now.mean(k), 1e-12, "cluster " + k);
      }
    }
  }

  @Test
  void theLimitEndsTheRunAndNoFurtherStepIsTaken() throws SettingsException {
    KMeansSettings settings =
        new KMeansSettings(3, new MixtureStart.Rows(List.of(6, 56, 106)), 2, 0);
    try (KMeansSession session = KMeansSession.open(TestData.iris(), settings)) {
      for (int t = 0; t < 4; t++) {
        session.step();
      }
      assertInstanceOf(Status.IterationLimit.class, session.status());
      assertThrows(IllegalStateException.class, session::step);
      assertThrows(IllegalStateException.class, session::update);
    }
  }

  @Test
  void threadsChangeNoBit() throws SettingsException {
    Dataset data = TestData.dataset(TestData.blobs(9000, 5, 8, new Random(11)));
    KMeansSnapshot alone = end(data, 1);
    for (int threads : List.of(2, 3, 8)) {
      KMeansSnapshot shared = end(data, threads);
      assertEquals(alone.step(), shared.step(), threads + " threads");
      assertTrue(Arrays.deepEquals(alone.centers(), shared.centers()), threads + " threads");
      for (int t = 1; t <= alone.step(); t++) {
        assertEquals(alone.inertiaAt(t), shared.inertiaAt(t), 0, threads + " threads, step " + t);
      }
    }
  }

  private static KMeansSnapshot end(Dataset data, int threads) throws SettingsException {
    KMeansSettings settings = new KMeansSettings(8, new MixtureStart.RandomRows(), 40, 5, threads);
    try (KMeansSession session = KMeansSession.open(data, settings)) {
      while (session.status().running()) {
        session.step();
      }
      return session.snapshot();
    }
  }

  private static KMeansSettings settings(int seed) {
    MixtureStart start = seed % 2 == 0 ? new MixtureStart.KMeans() : new MixtureStart.RandomRows();
    return new KMeansSettings(1 + seed % 6, start, 1000, seed);
  }

  private static Dataset data(int seed) {
    Random random = new Random(seed);
    int rows = 20 + random.nextInt(seed % 10 == 0 ? 1200 : 150);
    return TestData.dataset(TestData.blobs(rows, 1 + random.nextInt(4), 4, random));
  }

  private static void assertNearest(Dataset data, KMeansSnapshot now) {
    for (int n = 0; n < now.rows(); n++) {
      double chosen = squared(data.row(n), now.mean(now.label(n)));
      for (int k = 0; k < now.components(); k++) {
        assertTrue(chosen <= squared(data.row(n), now.mean(k)) * (1 + 1e-12), "row " + n);
        assertEquals(now.label(n) == k ? 1 : 0, now.responsibility(n, k), 0);
      }
    }
  }

  private static double recomputed(Dataset data, KMeansSnapshot now) {
    return IntStream.range(0, now.rows())
        .mapToDouble(n -> squared(data.row(n), now.mean(now.label(n))))
        .sum();
  }

  private static double squared(double[] x, double[] y) {
    double sum = 0;
    for (int j = 0; j < x.length; j++) {
      sum += (x[j] - y[j]) * (x[j] - y[j]);
    }
    return sum;
  }
}
