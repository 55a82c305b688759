package latentia.engine.linalg;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Shares independent work among threads. What each piece computes must not depend on who computes
 * it, so that the number of threads changes the time and nothing else.
 *
 * <p>Every thread takes the next pieces when it is done with its last ones, and nobody waits for a
 * helper that has not begun: on a busy computer the calling thread does all of the work itself.
 */
public final class Workers implements AutoCloseable {
  /** Work of fewer operations, done again and again, is done before a helper is at it. */
  private static final long WORTH_SHARING = 60_000;

  /** Work of fewer operations is done before a thread has been started for it. */
  private static final long WORTH_STARTING = 200_000;

  /**
   * How often each thread comes for more: the fewer times, the longer the last one is waited for.
   */
  private static final int TURNS = 4;

  private final int threads;
  private final WorkerThreads helpers;

  /**
   * @param threads at least 1; the calling thread is one of them
   */
  public Workers(int threads) {
    this.threads = threads;
    this.helpers = new WorkerThreads(threads - 1);
  }

  /**
   * Workers for tasks of one size that follow each other.
   *
   * @param threads at least 1, which small tasks are left to
   * @param operations about how many additions or multiplications a task takes
   */
  public static Workers of(int threads, long operations) {
    return new Workers(operations >= WORTH_SHARING ? threads : 1);
  }

  /** As above, for one task alone. */
  public static Workers once(int threads, long operations) {
    return new Workers(worthStarting(operations) ? threads : 1);
  }

  /** Whether one task of about that many additions or multiplications is worth more threads. */
  public static boolean worthStarting(long operations) {
    return operations >= WORTH_STARTING;
  }

  /** A contiguous range of pieces, {@code from} inclusive to {@code to} exclusive. */
  public interface Range {
    void run(int from, int to);
  }

  /**
   * Runs {@code work} over all pieces, some at a time, and returns when all are done; an interrupt
   * does not cut it short, since half-done sums would be wrong ones. What a piece throws is thrown
   * here, when the others are done.
   */
  public void split(int pieces, Range work) {
    int sharers = Math.min(threads, pieces);
    if (sharers <= 1) {
      work.run(0, pieces);
      return;
    }
    Shared shared = new Shared(pieces, Math.max(1, pieces / (sharers * TURNS)), work);
    helpers.offer(shared);
    shared.run();
    shared.await();
  }

  @Override
  public void close() {
    helpers.close();
  }

  /** Pieces of which every thread that runs it takes {@code turn} at a time until none are left. */
  private static final class Shared implements Runnable {
    private final int pieces;
    private final int turn;
    private final Range work;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger unfinished;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final CompletableFuture<Void> done = new CompletableFuture<>();

    Shared(int pieces, int turn, Range work) {
      this.pieces = pieces;
      this.turn = turn;
      this.work = work;
      this.unfinished = new AtomicInteger(pieces);
    }

    @Override
    public void run() {
      int from = next.getAndAdd(turn);
      while (from < pieces) {
        int to = Math.min(pieces, from + turn);
        try {
          work.run(from, to);
        } catch (RuntimeException | Error e) {
          failure.compareAndSet(null, e);
        } finally {
          if (unfinished.addAndGet(from - to) == 0) {
            done.complete(null);
          }
        }
        from = next.getAndAdd(turn);
      }
    }

    void await() {
      long deadline = System.nanoTime() + WorkerThreads.SPIN_NANOS;
      while (!done.isDone() && System.nanoTime() - deadline < 0) {
        Thread.onSpinWait();
      }
      done.join();
      if (failure.get() instanceof Error error) {
        throw error;
      }
      if (failure.get() instanceof RuntimeException exception) {
        throw exception;
      }
    }
  }
}
