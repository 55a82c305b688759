package latentia.app;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The one door to the JavaFX application thread. */
public final class FxThread implements Executor {
  /** Runs the task on the JavaFX application thread, soon; at once when already there. */
  @Override
  public void execute(Runnable task) {
    if (Platform.isFxApplicationThread()) {
      task.run();
    } else {
      Platform.runLater(task);
    }
  }

  /**
   * Runs the task on the JavaFX thread when it has done what it is at, such as the pulse that asks:
   * what moves is not kept waiting by what is read.
   */
  static void afterwards(Runnable task) {
    Platform.runLater(task);
  }
}
