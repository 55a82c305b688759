package latentia.bench.window;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/** The processor time that the threads of one name have taken, all together. */
final class ThreadTimes {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final long[] ids;
  private long last;

  /**
   * @param prefix of the names of threads that run now
   */
  ThreadTimes(String prefix) {
    ids =
        Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
            .filter(info -> info != null && info.getThreadName().startsWith(prefix))
            .mapToLong(ThreadInfo::getThreadId)
            .toArray();
    last = nanos();
  }

  /** Milliseconds since the last call, or since this was made. */
  double lap() {
    long now = nanos();
    double spent = (now - last) / 1e6;
    last = now;
    return spent;
  }

  private long nanos() {
    return Arrays.stream(ids).map(THREADS::getThreadCpuTime).filter(time -> time > 0).sum();
  }
}
