package latentia.training;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** A run that only counts, up to a limit; it remembers whether it was closed, and where. */
class CountingSession implements Session<CountingSession.Count> {
  record Count(int step, Status status, long bytes) implements Snapshot {}

  private final int limit;
  private final AtomicInteger open;
  private final IntConsumer stepped;
  private final Thread owner = Thread.currentThread();
  private int step;

  /**
   * @param open counts the sessions that are not closed
   */
  CountingSession(int from, int limit, AtomicInteger open) {
    this(from, limit, open, step -> {});
  }

  /**
   * As above.
   *
   * @param stepped told of every step as it is taken
   */
  CountingSession(int from, int limit, AtomicInteger open, IntConsumer stepped) {
    this.stepped = stepped;
    this.step = from;
    this.limit = limit;
    this.open = open;
    open.incrementAndGet();
  }

  @Override
  public void step() {
    checkThread();
    step++;
    stepped.accept(step);
  }

  @Override
  public Status status() {
    return step < limit ? new Status.Running() : new Status.Converged();
  }

  @Override
  public Count snapshot() {
    checkThread();
    return new Count(step, status(), 100);
  }

  @Override
  public void close() {
    checkThread();
    open.decrementAndGet();
  }

  private void checkThread() {
    if (Thread.currentThread() != owner) {
      throw new IllegalStateException("a session belongs to the thread that opened it");
    }
  }
}
