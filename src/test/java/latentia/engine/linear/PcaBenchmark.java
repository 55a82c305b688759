package latentia.engine.linear;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import latentia.data.Dataset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Median processor time of all components of several shapes by every route, and beside them of
 * numpy's covariance and eigh of the same rows, all on one thread, within one run. Run by hand:
 * {@code mvn -Pbench test -Dtest=PcaBenchmark}; without a {@code python3} that has numpy, or with
 * {@code -Dnumpy=/another/python3}, those columns stay empty.
 */
@Tag("benchmark")
class PcaBenchmark {
  private static final int[][] SHAPES = {
    {150, 4}, {1797, 64}, {500, 64}, {10_000, 784}, {200, 784}, {400, 784}, {600, 784}
  };
  private static final double SECONDS = 2;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final String NUMPY =
      """
      import sys, time, numpy
      shape = (int(sys.argv[2]), int(sys.argv[3]))
      x = numpy.fromfile(sys.argv[1], dtype='<f8').reshape(shape)
      times = []
      begin = time.perf_counter()
      while len(times) < 3 or time.perf_counter() - begin < float(sys.argv[4]):
          start = time.process_time()
          centred = x - x.mean(axis=0)
          numpy.linalg.eigh(centred.T @ centred / len(x))
          times.append(time.process_time() - start)
      print(1000 * numpy.median(times))
      """;

  @Test
  void componentsOfManyShapes() throws Exception {
    System.out.printf(
        "%-14s %12s %12s %12s %12s %14s%n",
        "n x d", "covariance", "svd", "gram", "automatic", "numpy's eigh");
    for (int[] shape : SHAPES) {
      double[][] rows =
          LinearFixtures.gaussian(shape[0], shape[1], Math.min(shape[1], 100), 0, new Random(1));
      Random noise = new Random(2);
      Arrays.stream(rows).forEach(row -> Arrays.setAll(row, j -> row[j] + noise.nextGaussian()));
      Dataset data = LinearFixtures.dataset(rows);
      System.out.printf("%-14s", shape[0] + " x " + shape[1]);
      for (PcaSolver solver :
          List.of(PcaSolver.COVARIANCE, PcaSolver.SVD, PcaSolver.GRAM, PcaSolver.AUTOMATIC)) {
        boolean hopeless = solver == PcaSolver.GRAM && shape[0] > 2 * shape[1];
        System.out.printf(
            Locale.ROOT, " %9s ms", hopeless ? "-" : String.format("%.2f", median(data, solver)));
      }
      System.out.printf(" %11s ms%n", numpy(data));
    }
  }

  private static double median(Dataset data, PcaSolver solver) {
    double[] times = new double[10_000];
    int count = 0;
    long begin = System.nanoTime();
    while (count < 3 || (System.nanoTime() - begin < SECONDS * 1e9 && count < times.length)) {
      long start = CLOCK.getCurrentThreadCpuTime();
      PrincipalComponents.of(data, solver);
      times[count++] = (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
    }
    return Arrays.stream(times, 0, count).sorted().toArray()[count / 2];
  }

  private static String numpy(Dataset data) throws IOException, InterruptedException {
    Path file = Files.createTempFile("rows", ".f64");
    try {
      double[] values = data.rowMajor();
      ByteBuffer bytes = ByteBuffer.allocate(8 * values.length).order(ByteOrder.LITTLE_ENDIAN);
      bytes.asDoubleBuffer().put(values);
      Files.write(file, bytes.array());
      String python = System.getProperty("numpy", "python3");
      ProcessBuilder command =
          new ProcessBuilder(
              python,
              "-c",
              NUMPY,
              file.toString(),
              Integer.toString(data.rows()),
              Integer.toString(data.columns()),
              Double.toString(SECONDS));
      command.environment().put("OPENBLAS_NUM_THREADS", "1");
      Process process = command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String said = new String(process.getInputStream().readAllBytes()).strip();
      process.waitFor();
      return said.isEmpty() ? "-" : String.format("%.2f", Double.parseDouble(said));
    } finally {
      Files.delete(file);
    }
  }
}
