package latentia.app.mixture;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import latentia.app.Notices;
import latentia.app.QuietWindow;
import latentia.engine.mixture.MixtureSnapshot;
import latentia.figure.Themes;

/** The view model of the Mixtures lab, with the test's own thread in the place of JavaFX's. */
final class WindowlessLab implements AutoCloseable {
  private final QuietWindow window = new QuietWindow();
  private final MixtureViewModel lab = new MixtureViewModel(window, () -> {}, window, Themes.LIGHT);

  Notices notices() {
    return window;
  }

  MixtureViewModel lab() {
    return lab;
  }

  MixtureSnapshot shown() {
    return lab.sceneProperty().get().after();
  }

  /** Everything that was told, warned of or reported as a fault. */
  List<String> said() {
    return window.said();
  }

  /** Lets frames go by until the condition holds. */
  void runUntil(String what, BooleanSupplier condition) throws InterruptedException {
    window.runUntil(what, lab::tick, condition);
  }

  /** One frame, with the first task that other threads have left. */
  void frame() throws InterruptedException {
    window.frame(lab::tick);
  }

  /** Lets frames go by until the snapshot on screen is as wanted. */
  void runUntilShown(String what, Predicate<MixtureSnapshot> wanted) throws InterruptedException {
    runUntil(what, () -> lab.sceneProperty().get() != null && wanted.test(shown()));
  }

  void open() throws InterruptedException {
    runUntil("the lab is open", () -> lab.sceneProperty().get() != null);
  }

  @Override
  public void close() {
    lab.close();
  }
}
