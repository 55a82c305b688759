package latentia.app.figure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The thread on which figures are built and painted. A newer job of the same owner replaces one
 * that has not begun, so that a slow picture never queues up behind a fast hand.
 */
public final class PaintThread implements AutoCloseable {
  private final Map<Object, Runnable> waiting = new LinkedHashMap<>();
  private final Consumer<Throwable> failures;
  private boolean closed;

  /**
   * @param failures told on this thread when a job dies
   */
  public PaintThread(Consumer<Throwable> failures) {
    this.failures = failures;
    Thread thread = new Thread(this::work, "painter");
    thread.setDaemon(true);
    thread.start();
  }

  /** Runs the job after those of other owners that wait already. */
  public void submit(Object owner, Runnable job) {
    synchronized (waiting) {
      waiting.put(owner, job);
      waiting.notifyAll();
    }
  }

  @Override
  public void close() {
    synchronized (waiting) {
      closed = true;
      waiting.notifyAll();
    }
  }

  private void work() {
    try {
      for (Runnable job = next(); job != null; job = next()) {
        try {
          job.run();
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
          failures.accept(e);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Runnable next() throws InterruptedException {
    synchronized (waiting) {
      while (waiting.isEmpty() && !closed) {
        waiting.wait();
      }
      if (closed) {
        return null;
      }
      Object owner = waiting.keySet().iterator().next();
      return waiting.remove(owner);
    }
  }
}
