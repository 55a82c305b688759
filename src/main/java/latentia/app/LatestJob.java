package latentia.app;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Work off the JavaFX thread of which only the latest matters: starting a job cancels the one
 * before, and what a cancelled job still has to say is dropped.
 */
public final class LatestJob implements AutoCloseable {
  /** The computing half of a job. */
  @FunctionalInterface
  public interface Work {
    /**
     * @param cancelled turns true when the result is no longer wanted
     * @param apply runs a task on the JavaFX thread, unless the job has been cancelled by then
     */
    void run(BooleanSupplier cancelled, Executor apply) throws Exception;
  }

  private final ExecutorService thread;
  private final Executor fxThread;
  private volatile Object current = new Object();

  public LatestJob(String name, Executor fxThread) {
    this.fxThread = fxThread;
    thread =
        Executors.newSingleThreadExecutor(
            work -> {
              Thread made = new Thread(work, name);
              made.setDaemon(true);
              made.setPriority(Thread.MIN_PRIORITY);
              return made;
            });
  }

  /**
   * Starts the work; on the JavaFX thread.
   *
   * @param failed is given what the work threw, on the JavaFX thread
   */
  public void start(Work work, Consumer<Throwable> failed) {
    Object ticket = new Object();
    current = ticket;
    BooleanSupplier cancelled = () -> current != ticket;
    Executor apply =
        task ->
            fxThread.execute(
                () -> {
                  if (!cancelled.getAsBoolean()) {
                    task.run();
                  }
                });
    thread.execute(
        () -> {
          if (cancelled.getAsBoolean()) {
            return;
          }
          try {
            work.run(cancelled, apply);
          } catch (Exception | OutOfMemoryError e) {
            apply.execute(() -> failed.accept(e));
          }
        });
  }

  /** Gives up the present job; nothing of it is applied any more. */
  public void cancel() {
    current = new Object();
  }

  @Override
  public void close() {
    cancel();
    thread.shutdownNow();
  }
}
