package latentia.app.components;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import latentia.app.figure.PaintThread;
import latentia.lab.components.Board;
import latentia.lab.components.ComponentsReadout;
import latentia.lab.components.ComponentsScene;
import latentia.lab.components.ComponentsView;

/** The words and numbers of the moment, found on a thread of their own; the latest waits. */
final class Readouts implements AutoCloseable {
  private final Executor fxThread;
  private final PaintThread thread;
  private final ReadOnlyObjectWrapper<ComponentsReadout> readout = new ReadOnlyObjectWrapper<>();
  private ComponentsScene scene;
  private ComponentsView view;
  private Board board;

  /**
   * @param thread where they are found
   */
  Readouts(Executor fxThread, PaintThread thread) {
    this.fxThread = fxThread;
    this.thread = thread;
  }

  /** Finds those of a moment, unless they are known; where the pointer is makes no difference. */
  void follow(ComponentsScene newScene, ComponentsView newView, Board newBoard) {
    ComponentsScene unpointed = newScene.withProbe(newScene.probe().withCursor(Optional.empty()));
    if (unpointed.equals(scene) && newView.equals(view) && newBoard == board) {
      return;
    }
    scene = unpointed;
    view = newView;
    board = newBoard;
    thread.submit(
        this,
        () -> {
          ComponentsReadout found = ComponentsReadout.of(unpointed, newView, newBoard);
          fxThread.execute(() -> readout.set(found));
        });
  }

  /** Null until the first session is open. */
  ReadOnlyObjectProperty<ComponentsReadout> readoutProperty() {
    return readout.getReadOnlyProperty();
  }

  @Override
  public void close() {
    thread.close();
  }
}
