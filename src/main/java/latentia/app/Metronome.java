package latentia.app;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Wakes the JavaFX thread when its next pulse is due. The main loop of GTK sleeps in whole
 * milliseconds, rounded up, from whenever it was last busy; left alone, pulses come up to a
 * millisecond late, and unevenly as soon as there is something to do between them.
 */
final class Metronome {
  /** JavaFX's timer counts whole milliseconds. */
  private static final long PULSE_NANOS = TimeUnit.MILLISECONDS.toNanos(1000 / 60);

  private static final long IDLE_SECONDS = 2;
  private static final Runnable NOTHING = () -> {};

  private final ScheduledThreadPoolExecutor thread =
      new ScheduledThreadPoolExecutor(
          1,
          work -> {
            Thread made = new Thread(work, "metronome");
            made.setDaemon(true);
            return made;
          });

  Metronome() {
    thread.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
    thread.allowCoreThreadTimeOut(true);
  }

  /**
   * A pulse has begun, and another is to follow.
   *
   * @param began when, on the clock of {@link System#nanoTime()}
   */
  void pulse(long began) {
    long left = began + PULSE_NANOS - System.nanoTime();
    thread.schedule(() -> FxThread.afterwards(NOTHING), left, TimeUnit.NANOSECONDS);
  }
}
