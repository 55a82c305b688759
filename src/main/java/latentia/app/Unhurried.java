package latentia.app;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Runs a task soon after it is asked for, but not again before some time has passed; what is asked
 * for meanwhile is done once, then. On the JavaFX thread, between its pulses.
 */
public final class Unhurried {
  private final PauseTransition pause;
  private final Runnable task;
  private boolean resting;
  private boolean asked;

  /**
   * @param interval between two runs, at least
   */
  public Unhurried(Duration interval, Runnable task) {
    this.task = task;
    pause = new PauseTransition(interval);
    pause.setOnFinished(event -> wake());
  }

  /** Runs the task as soon as this pulse is over, or when its time has come. */
  public void ask() {
    if (resting) {
      asked = true;
    } else {
      run();
    }
  }

  private void wake() {
    resting = false;
    if (asked) {
      run();
    }
  }

  private void run() {
    asked = false;
    resting = true;
    pause.playFromStart();
    FxThread.afterwards(task);
  }
}
