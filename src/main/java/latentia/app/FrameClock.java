package latentia.app;

import java.util.function.DoublePredicate;
import javafx.animation.AnimationTimer;

/**
 * Calls a task once per frame while it has something to move, and sleeps otherwise, so that an idle
 * window costs nothing.
 */
public final class FrameClock {
  private final AnimationTimer timer;
  private boolean awake;

  /**
   * @param frame gets the time in seconds and says whether another frame is needed
   */
  public FrameClock(DoublePredicate frame) {
    timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            if (!frame.test(now / 1e9)) {
              stop();
              awake = false;
            }
          }
        };
  }

  /** Makes sure that the task is called with the next frame. */
  public void wake() {
    if (!awake) {
      awake = true;
      timer.start();
    }
  }

  /** No more frames until {@link #wake()}. */
  public void sleep() {
    awake = false;
    timer.stop();
  }
}
