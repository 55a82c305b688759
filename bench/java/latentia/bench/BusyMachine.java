package latentia.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import latentia.data.Dataset;
import latentia.engine.neural.NetworkData;
import latentia.engine.neural.NetworkSession;
import latentia.engine.neural.NetworkSettings;
import latentia.training.SettingsException;

/**
 * Wall time of a step of a variational autoencoder on digits (64-128-64-2, 128 rows), alone and
 * while another process per core does nothing but count. Fair shares of the cores cost a factor of
 * about two; threads of OpenBLAS that wait for one another would cost a hundred.
 *
 * <p>Prints a line of JSON for either and one with the ratios of the busy to the quiet machine.
 */
public final class BusyMachine {
  private static final int ROWS = 12_800;
  private static final int COLUMNS = 64;
  private static final int WARM_UP = 3_000;
  private static final int STEPS = 4_000;

  private BusyMachine() {}

  public static void main(String[] arguments) throws Exception {
    if (List.of(arguments).contains("burn")) {
      burn();
    } else {
      compare();
    }
  }

  private static void compare() throws SettingsException, IOException {
    try (NetworkSession session = NetworkSession.open(data(), settings())) {
      measure(session, WARM_UP);
      Times quiet = measure(session, STEPS);
      System.out.println(quiet.json("quiet"));
      Times busy = measureBusy(session);
      System.out.println(busy.json("busy"));
      System.out.printf(
          Locale.ROOT,
          "{\"ratio\": {\"median\": %.2f, \"mean\": %.2f, \"p99\": %.2f}}%n",
          busy.median / quiet.median,
          busy.mean / quiet.mean,
          busy.p99 / quiet.p99);
    }
  }

  private static Times measureBusy(NetworkSession session) throws IOException {
    List<Process> burners = new ArrayList<>();
    try {
      for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
        burners.add(burner());
      }
      // Meanwhile they start.
      measure(session, WARM_UP);
      return measure(session, STEPS);
    } finally {
      burners.forEach(Process::destroyForcibly);
    }
  }

  private static Process burner() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = System.getProperty("java.class.path");
    return new ProcessBuilder(
            java, "-Xmx32m", "-cp", classPath, BusyMachine.class.getName(), "burn")
        .start();
  }

  /** Counts until it is killed, or whoever started it is gone and closes the pipe between them. */
  private static void burn() throws IOException {
    Thread counter =
        new Thread(
            () -> {
              Random random = new Random(1);
              while (!Thread.interrupted()) {
                random.nextLong();
              }
            });
    counter.setDaemon(true);
    counter.start();
    System.in.read();
  }

  private static Times measure(NetworkSession session, int steps) {
    double[] milliseconds = new double[steps];
    for (int i = 0; i < steps; i++) {
      long start = System.nanoTime();
      session.step();
      milliseconds[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(milliseconds);
    return new Times(
        milliseconds[steps / 2],
        Arrays.stream(milliseconds).average().orElseThrow(),
        milliseconds[steps * 99 / 100],
        milliseconds[steps - 1]);
  }

  private static NetworkSettings settings() {
    NetworkSettings usual = NetworkSettings.variational();
    return usual.withTraining(usual.training().withEpochs(1_000_000));
  }

  private static NetworkData data() {
    Random random = new Random(3);
    double[] values = new double[ROWS * COLUMNS];
    Arrays.setAll(values, i -> random.nextInt(3) > 0 ? 0 : random.nextDouble());
    List<String> names = IntStream.range(0, COLUMNS).mapToObj(j -> "x" + j).toList();
    Dataset rows = Dataset.of("noise", names, values);
    return new NetworkData(rows, Optional.empty(), rows.selectRows(0, 1, 2));
  }

  /** Milliseconds per step. */
  private record Times(double median, double mean, double p99, double longest) {
    String json(String machine) {
      return String.format(
          Locale.ROOT,
          "{\"machine\": \"%s\", \"median_ms\": %.3f, \"mean_ms\": %.3f, \"p99_ms\": %.3f,"
              + " \"longest_ms\": %.3f}",
          machine,
          median,
          mean,
          p99,
          longest);
    }
  }
}
