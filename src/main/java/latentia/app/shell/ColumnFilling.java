package latentia.app.shell;

import java.util.function.DoublePredicate;
import java.util.function.Supplier;
import javafx.scene.control.ScrollPane;
import latentia.app.FrameClock;
import latentia.app.transport.TransportViewModel;

/** Puts the controls of the lab on screen into the columns beside the stage. */
final class ColumnFilling {
  /** Counted, not timed: a first frame takes as long as it takes. */
  private static final int FRAMES = 3;

  /** Who presses Play at first sight is served before the columns. */
  private static final int FIRST_FRAMES = 8;

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
   * key, would else wait for hundreds of controls. What plays is seen to play before that.
   */
  void fillByAndBy() {
    afterFrames(
        FIRST_FRAMES,
        () -> {
          fillSide();
          afterFrames(FRAMES, this::fillSettings);
        });
  }

  private void fillSide() {
    side.setContent(lab.get().side());
  }

  private void fillSettings() {
    settings.setContent(lab.get().settings());
  }

  private void afterFrames(int count, Runnable task) {
    FrameClock clock =
        new FrameClock(
            new DoublePredicate() {
              private int left = count;

              @Override
              public boolean test(double now) {
                left = firstStepIsAwaited() ? FRAMES : left - 1;
                if (left == 0) {
                  task.run();
                }
                return left > 0;
              }
            });
    clock.wake();
  }

  private boolean firstStepIsAwaited() {
    TransportViewModel run = lab.get().transport();
    return run.playingProperty().get() && run.positionProperty().get() == 0;
  }
}
