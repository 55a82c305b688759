package latentia.app.latent;

import java.util.List;
import java.util.function.BooleanSupplier;
import latentia.app.QuietWindow;
import latentia.figure.Themes;
import latentia.lab.latent.LatentScene;

/** The view model of the Latent lab, with the test's own thread in the place of JavaFX's. */
final class WindowlessLatentLab implements AutoCloseable {
  private final QuietWindow window = new QuietWindow();
  private final LatentViewModel lab = new LatentViewModel(window, () -> {}, window, Themes.LIGHT);

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
  public void close() {
    lab.close();
  }
}
