package latentia.engine.neural;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import latentia.data.Dataset;
import latentia.engine.linalg.NativeBlas;
import latentia.training.SettingsException;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Processor time of a mini-batch beside that of its matrix products alone, of an epoch's evaluation
 * and of single rows; memory over 30,000 steps. Run by hand: {@code mvn -Pbench test
 * -Dtest=NeuralBenchmark}.
 */
@Tag("benchmark")
class NeuralBenchmark {
  private static final int BATCH = 128;

  @Test
  void stepsOfVariationalAutoencoders() throws SettingsException {
    System.out.printf(
        "%-18s %10s %14s %8s %16s%n",
        "VAE, batch 128", "step, ms", "products, ms", "ratio", "PyTorch 1.13, ms");
    compare(64, List.of(128, 64), "1.11", 1500);
    compare(784, List.of(512, 256), "12.0", 300);
  }

  private static void compare(int d, List<Integer> hidden, String torch, int steps)
      throws SettingsException {
    NetworkSettings settings = settings(hidden);
    try (NetworkSession session = NetworkSession.open(data(100 * BATCH, d), settings);
        Products products = new Products(widths(d, hidden))) {
      List<Double> training = new ArrayList<>();
      List<Double> bounds = new ArrayList<>();
      for (int round = 0; round < 8; round++) {
        double step = median(session::step, steps / 2);
        double bound = median(products::run, steps / 2);
        if (round >= 2) {
          training.add(step);
          bounds.add(bound);
        }
      }
      double step = middle(training);
      double bound = middle(bounds);
      System.out.printf(
          Locale.ROOT,
          "%-18s %10.3f %14.3f %8.2f %16s%n",
          d + "-" + hidden.get(0) + "-" + hidden.get(1) + "-2",
          step,
          bound,
          step / bound,
          torch);
    }
  }

  private static NetworkSettings settings(List<Integer> hidden) {
    NetworkSettings usual = NetworkSettings.variational();
    return usual
        .withArchitecture(usual.architecture().withHidden(hidden))
        .withTraining(usual.training().withEpochs(1_000_000));
  }

  private static int[] widths(int d, List<Integer> hidden) {
    return new int[] {d, hidden.get(0), hidden.get(1), 4, -1, 2, hidden.get(1), hidden.get(0), d};
  }

  /** Rows as sparse and as bounded as images of digits. */
  private static NetworkData data(int rows, int d) {
    Random random = new Random(3);
    double[] values = new double[rows * d];
    Arrays.setAll(values, i -> random.nextInt(3) > 0 ? 0 : random.nextDouble());
    List<String> names = IntStream.range(0, d).mapToObj(j -> "x" + j).toList();
    Dataset data = Dataset.of("noise", names, values);
    return new NetworkData(data, Optional.empty(), data.selectRows(0, 1, 2));
  }

  @Test
  void memoryStaysFlat() throws SettingsException {
    try (NetworkSession session =
        NetworkSession.open(NetworkFixtures.splitDigits(), settings(List.of(128, 64)))) {
      long[] resident = new long[4];
      for (int part = 0; part < 4; part++) {
        for (int s = 0; s < (part == 0 ? 3_000 : 10_000); s++) {
          session.step();
          if (s % 10 == 0) {
            session.snapshot();
          }
        }
        System.gc();
        resident[part] = Pointer.physicalBytes() >> 20;
      }
      System.out.println(
          "resident MB after 3,000, 13,000, 23,000 and 33,000 steps: " + Arrays.toString(resident));
      assertTrue(resident[3] < resident[1] + 50, "memory grows while training");
    }
  }

  @Test
  void evaluationSnapshotAndSingleRows() throws SettingsException {
    for (int d : new int[] {64, 784}) {
      NetworkSettings settings = settings(d == 64 ? List.of(128, 64) : List.of(512, 256));
      NetworkData data = data(1797, d);
      double[] row = data.train().row(0);
      try (NetworkSession session = NetworkSession.open(data, settings)) {
        TrainedNetwork network = session.snapshot().network();
        double epoch = median(() -> IntStream.range(0, 15).forEach(s -> session.step()), 30);
        double steps = 15 * median(session::step, 200);
        System.out.printf(
            Locale.ROOT,
            "%d columns: 15 steps %.2f ms, with losses of 1797 rows %.2f, snapshot %.3f, encode a"
                + " row %.4f, decode %.4f%n",
            d,
            steps,
            epoch,
            median(session::snapshot, 200),
            median(() -> network.encode(row), 2000),
            median(() -> network.decode(new double[2]), 2000));
      }
    }
  }

  /** Median milliseconds of this thread's processor time. */
  private static double median(Runnable work, int times) {
    var clock = ManagementFactory.getThreadMXBean();
    double[] taken = new double[times];
    for (int i = 0; i < times; i++) {
      long start = clock.getCurrentThreadCpuTime();
      work.run();
      taken[i] = (clock.getCurrentThreadCpuTime() - start) / 1e6;
    }
    Arrays.sort(taken);
    return taken[times / 2];
  }

  private static double middle(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  /** The matrix products of one step and nothing else: forward, by the weights, by the inputs. */
  private static final class Products implements AutoCloseable {
    private final List<FloatPointer> memory = new ArrayList<>();
    private final List<Runnable> products = new ArrayList<>();

    Products(int[] widths) {
      NativeBlas.useOneThread();
      for (int l = 0; l + 1 < widths.length; l++) {
        if (widths[l] > 0 && widths[l + 1] > 0) {
          add(widths[l], widths[l + 1], l > 0);
        }
      }
    }

    private void add(int inputs, int outputs, boolean backwards) {
      FloatPointer x = room(BATCH * inputs);
      FloatPointer h = room(BATCH * outputs);
      FloatPointer w = room(inputs * outputs);
      FloatPointer g = room(inputs * outputs);
      products.add(() -> NativeBlas.multiply(x, false, w, true, BATCH, outputs, inputs, 0, h));
      products.add(() -> NativeBlas.multiply(h, true, x, false, outputs, inputs, BATCH, 0, g));
      if (backwards) {
        products.add(() -> NativeBlas.multiply(h, false, w, false, BATCH, inputs, outputs, 0, x));
      }
    }

    private FloatPointer room(int size) {
      float[] zeros = new float[size];
      FloatPointer pointer = new FloatPointer(zeros);
      memory.add(pointer);
      return pointer;
    }

    void run() {
      products.forEach(Runnable::run);
    }

    @Override
    public void close() {
      memory.forEach(FloatPointer::close);
    }
  }
}
