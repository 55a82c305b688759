package latentia.app.mixture;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import latentia.app.Notices;
import latentia.engine.mixture.MixtureSnapshot;
import latentia.figure.Themes;

/** The view model of the Mixtures lab, with the test's own thread in the place of JavaFX's. */
final class WindowlessLab implements Notices, AutoCloseable {
  private static final long PATIENCE_SECONDS = 20;
  private static final double FRAME = 1 / 60.0;

  private final LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
  private final List<String> said = new ArrayList<>();
  private final MixtureViewModel lab =
      new MixtureViewModel(tasks::add, () -> {}, this, Themes.LIGHT);
  private double now;

  MixtureViewModel lab() {
    return lab;
  }

  MixtureSnapshot shown() {
    return lab.sceneProperty().get().after();
  }

  /** Everything that was told, warned of or reported as a fault. */
  List<String> said() {
    return said;
  }

  /** Lets frames go by until the condition holds. */
  void runUntil(String what, BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never happened: " + what + "; said: " + said);
      }
      frame();
    }
  }

  /** One frame, with the first task that other threads have left. */
  void frame() throws InterruptedException {
    Runnable task = tasks.poll(1, TimeUnit.MILLISECONDS);
    if (task != null) {
      task.run();
    }
    now += FRAME;
    lab.tick(now);
  }

  /** Lets frames go by until the snapshot on screen is as wanted. */
  void runUntilShown(String what, Predicate<MixtureSnapshot> wanted) throws InterruptedException {
    runUntil(what, () -> lab.sceneProperty().get() != null && wanted.test(shown()));
  }

  void open() throws InterruptedException {
    runUntil("the lab is open", () -> lab.sceneProperty().get() != null);
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

  @Override
  public void close() {
    lab.close();
  }
}
