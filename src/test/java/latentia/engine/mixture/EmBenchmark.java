package latentia.engine.mixture;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.LongSupplier;
import latentia.data.Dataset;
import latentia.training.SettingsException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * CPU time of one EM iteration beside the textbook's loops, and of native scatter matrices beside
 * those by loops, as tables. Run by hand: {@code mvn -Pbench test -Dtest=EmBenchmark}.
 */
@Tag("benchmark")
class EmBenchmark {
  private static final double WARM_UP_SECONDS = 3;
  private static final double MEASURED_SECONDS = 4;

  @Test
  void iterationsOfSixShapes() throws SettingsException {
    System.out.printf(
        "%-22s %-10s %12s %12s %8s%n",
        "n x d, K", "covariance", "engine, ms", "plain, ms", "ratio");
    for (int[] shape :
        new int[][] {
          {272, 2, 2},
          {10_000, 2, 5},
          {100_000, 8, 10},
          {1797, 64, 10},
          {2000, 128, 5},
          {2000, 256, 5}
        }) {
      for (CovarianceKind kind : CovarianceKind.values()) {
        if (kind == CovarianceKind.FULL || shape[0] == 100_000) {
          compare(shape[0], shape[1], shape[2], kind);
        }
      }
    }
  }

  private static void compare(int rows, int d, int components, CovarianceKind kind)
      throws SettingsException {
    Dataset data =
        d == 64
            ? TestData.digits()
            : TestData.dataset(TestData.blobs(rows, d, components, new Random(7)));
    GmmSettings settings =
        new GmmSettings(
            components, kind, new MixtureStart.RandomRows(), 1e-3, 0, 1_000_000, 1, 1, 1);
    try (GmmSession session = GmmSession.open(data, settings)) {
      double engine =
          median(
              () -> {
                session.eStep();
                session.mStep();
              });
      double[][] x = TestData.rows(data);
      MixtureParameters[] theta = {session.snapshot().parameters()};
      double plain =
          median(
              () -> {
                double[][] joint = TextbookEm.logJoint(x, theta[0]);
                TextbookEm.logLikelihood(joint);
                TextbookEm.maximise(x, TextbookEm.responsibilities(joint), kind);
              });
      System.out.printf(
          Locale.ROOT,
          "%-22s %-10s %12.4f %12.4f %8.2f%n",
          rows + " x " + d + ", " + components,
          kind.name().toLowerCase(Locale.ROOT),
          engine,
          plain,
          engine / plain);
    }
  }

  @Test
  void scatterMatricesByLoopsAndByProducts() {
    System.out.printf("%-22s %12s %12s %8s%n", "n x d", "loops, ms", "products, ms", "ratio");
    for (int d : new int[] {8, 16, 32, 48, 64, 128, 256, 784}) {
      Random random = new Random(d);
      double[][] rows =
          random.doubles(1800).mapToObj(u -> random.doubles(d).toArray()).toArray(double[][]::new);
      Columns data = Columns.centred(TestData.dataset(rows));
      double[][] shares = {random.doubles(1800).toArray()};
      double[][] means = new double[1][d];
      try (Scatter loops = new LoopScatter(true, new Workers(1));
          Scatter products = new NativeScatter()) {
        double byLoops = median(() -> loops.about(means, data, shares));
        double byProducts = median(() -> products.about(means, data, shares));
        System.out.printf(
            Locale.ROOT,
            "%-22s %12.4f %12.4f %8.2f%n",
            "1800 x " + d,
            byLoops,
            byProducts,
            byProducts / byLoops);
      }
    }
  }

  /** Median milliseconds of this thread's CPU time. */
  private static double median(Runnable iteration) {
    var clock = ManagementFactory.getThreadMXBean();
    repeat(iteration, WARM_UP_SECONDS, clock::getCurrentThreadCpuTime);
    double[] times = repeat(iteration, MEASURED_SECONDS, clock::getCurrentThreadCpuTime);
    Arrays.sort(times);
    return times[times.length / 2] / 1e6;
  }

  private static double[] repeat(Runnable iteration, double seconds, LongSupplier clock) {
    double[] times = new double[1_000_000];
    int count = 0;
    long start = clock.getAsLong();
    long now = start;
    while (now - start < seconds * 1e9 && count < times.length) {
      iteration.run();
      long then = now;
      now = clock.getAsLong();
      times[count++] = now - then;
    }
    return Arrays.copyOf(times, count);
  }
}
