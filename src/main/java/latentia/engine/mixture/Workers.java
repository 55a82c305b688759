package latentia.engine.mixture;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Shares independent work among threads. What each piece computes must not depend on who computes
 * it, so that the number of threads changes the time and nothing else.
 */
final class Workers implements AutoCloseable {
  private final int threads;
  private final ExecutorService helpers;

  Workers(int threads) {
    this.threads = threads;
    this.helpers = threads == 1 ? null : Executors.newFixedThreadPool(threads, Workers::daemon);
  }

  /** A contiguous range of pieces, {@code from} inclusive to {@code to} exclusive. */
  interface Range {
    void run(int from, int to);
  }

  /** Runs {@code work} over all pieces, split evenly, and returns when all are done. */
  void split(int pieces, Range work) {
    int parts = Math.min(threads, pieces);
    if (parts <= 1) {
      work.run(0, pieces);
      return;
    }
    List<Callable<Void>> tasks = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      int from = (int) ((long) pieces * part / parts);
      int to = (int) ((long) pieces * (part + 1) / parts);
      tasks.add(
          () -> {
            work.run(from, to);
            return null;
          });
    }
    try {
      for (var done : helpers.invokeAll(tasks)) {
        done.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while sharing out work", e);
    }
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
