package latentia.engine.mixture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import latentia.data.Dataset;
import latentia.engine.linalg.Workers;
import latentia.training.SettingsException;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wide data: native products give what the loops give, on any thread, and leave no memory. */
class NativeScatterTest {
  private static final Workers ALONE = new Workers(1);
  private static final CovarianceKind[] KINDS = {CovarianceKind.FULL, CovarianceKind.TIED};

  @ParameterizedTest
  @ValueSource(ints = {48, 49, 63, 64, 80, 97, 128, 130})
  void nativeProductsAgreeWithTheLoops(int d) {
    Random random = new Random(d);
    for (int rows : new int[] {1, 7, 511, 512, 513, 1100}) {
      Columns data = Columns.centred(TestData.dataset(TestData.blobs(rows, d, 3, random)));
      double[][] shares = shares(rows, random);
      double[][] before = new double[shares.length][d];
      double[][][] none = new double[shares.length][d][d];
      try (NativeScatter products = new NativeScatter(0, ALONE)) {
        Moments byLoops =
            Moments.of(data, shares, before, none, new LoopScatter(true, ALONE), ALONE);
        Moments byProducts = Moments.of(data, shares, before, none, products, ALONE);
        for (CovarianceKind kind : KINDS) {
          CovarianceShape shape = CovarianceShape.of(kind);
          assertClose(
              shape.conform(byLoops.counts(), byLoops.covariances()),
              shape.conform(byProducts.counts(), byProducts.covariances()),
              rows + " x " + d + ", " + kind);
        }
      }
    }
  }

  /** Row 0 alone varies in column 0, and the component has hardly any share in it. */
  @Test
  void onlySharesThatCannotBeToldFromNoneUnderTheFloorAreLeftOut() {
    double[][] rows = TestData.blobs(1300, 50, 3, new Random(8));
    for (int n = 0; n < rows.length; n++) {
      rows[n][0] = n == 0 ? 100 : 0;
    }
    Columns data = Columns.centred(TestData.dataset(rows));
    double[][] means = new double[1][50];
    for (double share : new double[] {1e-200, 1e-30, 1e-15}) {
      double[][] shares = {shares(rows.length, new Random(9))[1]};
      shares[0][0] = share;
      double[][][] expected = new LoopScatter(true, ALONE).about(means, data, shares);
      double count = RowLoops.sum(shares[0], 0, rows.length);
      for (double floor : new double[] {0, 1e-12, 1e-3, 1}) {
        try (NativeScatter products = new NativeScatter(floor, ALONE)) {
          double[][][] found = products.about(means, data, shares);
          double lost = expected[0][0][0] - found[0][0][0];
          double rounding = 1e-12 * expected[0][0][0];
          double most = Math.max(rounding, 0x1p-60 * floor * count);
          assertEquals(0, lost, most, "floor " + floor + ", share " + share);
        }
      }
    }
  }

  @Test
  void floorsLeaveOutWhatHardlyCounts() {
    Columns data = Columns.centred(wideData());
    double[][] shares = new double[1][data.rows()];
    shares[0][0] = 1;
    shares[0][1] = 1e-40;
    double[][] means = {data.row(0)};
    try (NativeScatter all = new NativeScatter(0, ALONE);
        NativeScatter some = new NativeScatter(1e-3, ALONE)) {
      assertTrue(all.about(means, data, shares)[0][0][0] > 0, "all but exact zeros count");
      assertEquals(0, some.about(means, data, shares)[0][0][0], 0, "nothing is left of row 1");
    }
  }

  @Test
  void onlyWideDataWithCrossProductsComeToNativeCode() {
    int wide = Scatter.NATIVE_FROM_COLUMNS;
    assertInstanceOf(NativeScatter.class, Scatter.of(wide, true, 0, ALONE));
    assertInstanceOf(LoopScatter.class, Scatter.of(wide - 1, true, 0, ALONE));
    assertInstanceOf(LoopScatter.class, Scatter.of(784, false, 0, ALONE));
  }

  @Test
  void aClosedScatterRefuses() {
    Columns data = Columns.centred(wideData());
    double[][] shares = {new double[data.rows()]};
    double[][] means = {new double[data.columns()]};
    NativeScatter scatter = new NativeScatter(0, ALONE);
    scatter.about(means, data, shares);
    scatter.close();
    scatter.close();
    assertThrows(IllegalStateException.class, () -> scatter.about(means, data, shares));
  }

  @Test
  void threadsAndPausesChangeNoBitOfAWideRun() throws SettingsException {
    Dataset data = wideData();
    for (CovarianceKind kind : KINDS) {
      GmmSnapshot straight = run(data, settings(kind, 1), 8);
      for (int threads : List.of(2, 3, 8)) {
        GmmRepeatabilityTest.assertIdentical(straight, run(data, settings(kind, threads), 8));
      }
      for (int pause = 1; pause < 8; pause++) {
        GmmSnapshot middle = run(data, settings(kind, 1), pause);
        try (GmmSession session = GmmSession.resume(data, settings(kind, 1), middle)) {
          GmmRepeatabilityTest.assertIdentical(straight, advance(session, 8 - pause));
        }
      }
    }
  }

  @Test
  void sessionsOnManyThreadsAtOnceGiveWhatEachGivesAlone() throws SettingsException {
    Dataset data = wideData();
    GmmSnapshot alone = run(data, settings(CovarianceKind.FULL, 1), 8);
    Supplier<GmmSnapshot> elsewhere =
        () -> {
          try {
            return run(data, settings(CovarianceKind.FULL, 2), 8);
          } catch (SettingsException e) {
            throw new AssertionError(e);
          }
        };
    List<CompletableFuture<GmmSnapshot>> runs = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      runs.add(CompletableFuture.supplyAsync(elsewhere));
    }
    for (CompletableFuture<GmmSnapshot> each : runs) {
      GmmRepeatabilityTest.assertIdentical(alone, each.join());
    }
  }

  @Test
  void hundredsOfIterationsAndSessionsLeaveNoMemoryBehind() throws SettingsException {
    Dataset data = wideData();
    GmmSettings settings = settings(CovarianceKind.FULL, 1);
    run(data, settings, 4);
    long oneBlock = 8L * data.columns() * Moments.BLOCK;
    long held = Pointer.totalBytes();
    GmmSettings tooMany =
        new GmmSettings(
            data.rows() + 1, CovarianceKind.FULL, settings.start(), 1e-3, 0, 1000, 1, 1, 1);
    for (int i = 0; i < 100; i++) {
      assertThrows(SettingsException.class, () -> GmmSession.open(data, tooMany));
      try (GmmSession session = GmmSession.open(data, settings)) {
        long before = Pointer.totalBytes();
        advance(session, 6);
        assertTrue(Pointer.totalBytes() - before >= oneBlock, "an open session's memory is seen");
      }
      long more = Pointer.totalBytes() - held;
      assertTrue(more < oneBlock, more + " bytes more are held after session " + i);
    }
  }

  private static GmmSnapshot run(Dataset data, GmmSettings settings, int halfSteps)
      throws SettingsException {
    try (GmmSession session = GmmSession.open(data, settings)) {
      return advance(session, halfSteps);
    }
  }

  private static GmmSnapshot advance(GmmSession session, int halfSteps) {
    for (int t = 0; t < halfSteps; t++) {
      session.step();
    }
    return session.snapshot();
  }

  private static GmmSettings settings(CovarianceKind kind, int threads) {
    return new GmmSettings(3, kind, new MixtureStart.RandomRows(), 1e-3, 0, 1000, 1, 5, threads);
  }

  private static Dataset wideData() {
    return TestData.dataset(TestData.blobs(600, 64, 3, new Random(3)));
  }

  /** For each of four components: shares of every size, hard ones, vanishing ones, and none. */
  private static double[][] shares(int rows, Random random) {
    double[][] shares = new double[4][rows];
    for (int n = 0; n < rows; n++) {
      shares[0][n] = random.nextDouble();
      shares[1][n] = random.nextInt(2);
      shares[2][n] = Math.exp(-600 * random.nextDouble());
    }
    shares[1][0] = 1;
    return shares;
  }

  /** To 1e-12 of the standard deviations that an entry belongs to. */
  private static void assertClose(double[][][] expected, double[][][] found, String what) {
    for (int k = 0; k < expected.length; k++) {
      for (int i = 0; i < expected[k].length; i++) {
        for (int j = 0; j < expected[k].length; j++) {
          double scale = Math.sqrt(expected[k][i][i] * expected[k][j][j]);
          assertEquals(expected[k][i][j], found[k][i][j], 1e-12 * scale, what);
        }
      }
    }
  }
}
