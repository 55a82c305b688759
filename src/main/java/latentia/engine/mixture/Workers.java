package latentia.engine.mixture;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Shares independent work among threads. What each piece computes must not depend on who computes
 * it, so that the number of threads changes the time and nothing else.
 */
final class Workers implements AutoCloseable {
  private final int threads;
  private final ExecutorService helpers;

  /**
   * @param threads at least 1; the calling thread is one of them
   */
  Workers(int threads) {
    this.threads = threads;
    this.helpers = threads == 1 ? null : Executors.newFixedThreadPool(threads - 1, Workers::daemon);
  }

  /** A contiguous range of pieces, {@code from} inclusive to {@code to} exclusive. */
  interface Range {
    void run(int from, int to);
  }

  /**
   * Runs {@code work} over all pieces, split evenly, and returns when all are done; an interrupt
   * does not cut it short, since half-done sums would be wrong ones.
   */
  void split(int pieces, Range work) {
    int parts = Math.min(threads, pieces);
    CompletableFuture<?>[] others = new CompletableFuture<?>[Math.max(0, parts - 1)];
    Arrays.setAll(
        others,
        part -> CompletableFuture.runAsync(() -> run(part + 1, parts, pieces, work), helpers));
    run(0, parts, pieces, work);
    CompletableFuture.allOf(others).join();
  }

  private static void run(int part, int parts, int pieces, Range work) {
    int from = (int) ((long) pieces * part / parts);
    int to = (int) ((long) pieces * (part + 1) / parts);
    work.run(from, to);
  }

  @Override
  public void close() {
    if (helpers != null) {
      helpers.shutdown();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "latentia-em");
    thread.setDaemon(true);
    return thread;
  }
}
