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
}
