package latentia.engine.linalg;

/**
 * Threads that lend a hand with work offered to them. They stay awake for a moment after the last,
 * since the next often follows at once and waking takes longer than what there is to do; then they
 * sleep. The first offer starts them.
 */
final class WorkerThreads implements AutoCloseable {
  /** How long a thread looks out for work before it sleeps: as long as waking it takes, or less. */
  static final long SPIN_NANOS = 15_000;

  private final int threads;
  private final Object lock = new Object();
  private boolean started;
  private volatile Runnable offered;
  private volatile boolean closed;

  WorkerThreads(int threads) {
    this.threads = threads;
  }

  /**
   * Has every helper that is free run {@code work} once, now or a little later; those that are at
   * something else may never come to it. The work ends at once when nothing of it is left.
   */
  void offer(Runnable work) {
    synchronized (lock) {
      offered = work;
      lock.notifyAll();
      if (!started) {
        started = true;
        for (int i = 0; i < threads; i++) {
          Thread thread = new Thread(this::help, "latentia-worker");
          thread.setDaemon(true);
          thread.start();
        }
      }
    }
  }

  private void help() {
    Runnable last = null;
    try {
      for (Runnable next = after(last); next != null; next = after(last)) {
        next.run();
        last = next;
      }
    } catch (InterruptedException e) {
      // Whoever interrupts a helper does without it: the one who offers does all work himself.
    }
  }

  /** The work offered after {@code last}; null when there will be none. */
  private Runnable after(Runnable last) throws InterruptedException {
    long deadline = System.nanoTime() + SPIN_NANOS;
    while (offered == last && !closed && System.nanoTime() - deadline < 0) {
      Thread.onSpinWait();
    }
    if (offered == last) {
      synchronized (lock) {
        while (offered == last && !closed) {
          lock.wait();
        }
      }
    }
    return closed ? null : offered;
  }

  @Override
  public void close() {
    synchronized (lock) {
      closed = true;
      offered = null;
      lock.notifyAll();
    }
  }
}
