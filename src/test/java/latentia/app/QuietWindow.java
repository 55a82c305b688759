package latentia.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/** A window without a display: the test's own thread in the place of JavaFX's, frame by frame. */
public final class QuietWindow implements Notices, Executor {
  private static final long PATIENCE_SECONDS = 60;
  private static final double FRAME = 1 / 60.0;

  private final LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
  private final List<String> said = new ArrayList<>();
  private double now;

  @Override
  public void execute(Runnable task) {
    tasks.add(task);
  }

  /** Everything that was told or warned of. */
  public List<String> said() {
    return said;
  }

  /** Lets frames go by until the condition holds. */
  public void runUntil(String what, DoubleConsumer tick, BooleanSupplier condition)
      throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never happened: " + what + "; said: " + said);
      }
      frame(tick);
    }
  }

  /** One frame, with the first task that other threads have left. */
  public void frame(DoubleConsumer tick) throws InterruptedException {
    Runnable task = tasks.poll(1, TimeUnit.MILLISECONDS);
    if (task != null) {
      task.run();
    }
    now += FRAME;
    tick.accept(now);
  }

  @Override
  public void tell(String sentence) {
    said.add(sentence);
  }

  @Override
  public void warn(String sentence) {
    said.add(sentence);
  }

  @Override
  public void progress(String sentence, Runnable cancel) {}

  @Override
  public void clear() {}

  @Override
  public void fault(Throwable cause) {
    throw new AssertionError(cause);
  }
}
