package latentia.app.latent;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import latentia.app.Notices;
import latentia.figure.Themes;
import latentia.lab.latent.LatentScene;

/** The view model of the Latent lab, with the test's own thread in the place of JavaFX's. */
final class WindowlessLatentLab implements Notices, AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;
  private static final double FRAME = 1 / 60.0;

  private final LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
  private final List<String> said = new ArrayList<>();
  private final LatentViewModel lab = new LatentViewModel(tasks::add, () -> {}, this, Themes.LIGHT);
  private double now;

  LatentViewModel lab() {
    return lab;
  }

  LatentScene scene() {
    return lab.sceneProperty().get();
  }

  int step() {
    return scene().shown().step();
  }

  /** Everything that was told or warned of. */
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

  /** Opens with small networks and few epochs. */
  void openSmall() throws InterruptedException {
    runUntil("the lab is open", () -> scene() != null);
    lab.change(
        settings ->
            settings.withEach(
                model ->
                    model
                        .withArchitecture(model.architecture().withHidden(List.of(16)))
                        .withTraining(model.training().withEpochs(4))));
    runUntil("the small networks are open", () -> lab.transport().endProperty().get() == 4 * 12);
  }

  void train() throws InterruptedException {
    lab.transport().paceProperty().set(lab.transport().paces().get(5).pace());
    lab.transport().togglePlay();
    runUntil("the networks are trained", () -> !lab.transport().playingProperty().get());
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
