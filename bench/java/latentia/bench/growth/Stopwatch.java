package latentia.bench.growth;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/**
 * Times iterations by the processor time of this thread, which other programs on the machine change
 * little. All models are told to use one thread.
 *
 * @param seconds of processor time for which an iteration is repeated at least
 */
record Stopwatch(double seconds) {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final int LEAST_SAMPLES = 5;
  private static final int MOST_SAMPLES = 20_000;

  /** Median processor time in milliseconds, after as many untimed iterations in half the time. */
  double median(Iteration iteration) throws Exception {
    sample(iteration, seconds / 2, 1);
    double[] times = sample(iteration, seconds, LEAST_SAMPLES);
    Arrays.sort(times);
    int middle = times.length / 2;
    return times.length % 2 == 1 ? times[middle] : (times[middle - 1] + times[middle]) / 2;
  }

  private static double[] sample(Iteration iteration, double seconds, int least) throws Exception {
    double[] times = new double[MOST_SAMPLES];
    int count = 0;
    double sum = 0;
    while (count < least || (sum < 1000 * seconds && count < times.length)) {
      iteration.prepare();
      long start = CLOCK.getCurrentThreadCpuTime();
      iteration.run();
      times[count] = (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
      sum += times[count++];
    }
    return Arrays.copyOf(times, count);
  }
}
