package latentia.app.shell;

import java.util.function.DoublePredicate;
import java.util.function.Supplier;
import javafx.scene.control.ScrollPane;
import latentia.app.FrameClock;

/** Puts the controls of the lab on screen into the columns beside the stage. */
final class ColumnFilling {
  /** Counted, not timed: a first frame takes as long as it takes. */
  private static final int FRAMES = 3;

  private final ScrollPane settings;
  private final ScrollPane side;
  private final Supplier<LabView> lab;

  ColumnFilling(ScrollPane settings, ScrollPane side, Supplier<LabView> lab) {
    this.settings = settings;
    this.side = side;
    this.lab = lab;
  }

  void fill() {
    fillSide();
    fillSettings();
  }

  /**
   * One column after the other, with frames in between: the first picture, and a first press of a
   * key, would else wait for hundreds of controls.
   */
  void fillByAndBy() {
    afterFrames(
        () -> {
          fillSide();
          afterFrames(this::fillSettings);
        });
  }

  private void fillSide() {
    side.setContent(lab.get().side());
  }

  private void fillSettings() {
    settings.setContent(lab.get().settings());
  }

  private static void afterFrames(Runnable task) {
    FrameClock clock =
        new FrameClock(
            new DoublePredicate() {
              private int frames;

              @Override
              public boolean test(double now) {
                frames++;
                if (frames == FRAMES) {
                  task.run();
                }
                return frames < FRAMES;
              }
            });
    clock.wake();
  }
}
