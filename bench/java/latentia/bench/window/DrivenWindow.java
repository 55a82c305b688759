package latentia.bench.window;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import latentia.app.LatentiaApp;
import latentia.app.figure.FigurePane;
import latentia.app.shell.LabView;

/** The real window with a hand on it; called from the main thread. */
final class DrivenWindow {
  private static final int PATIENCE_SECONDS = 120;
  private static final int POLL_MILLISECONDS = 20;

  private final LatentiaApp app = new LatentiaApp();
  private Stage stage;

  private DrivenWindow() {}

  /** Opens the window and waits until its first figure is painted. */
  static DrivenWindow open() {
    DrivenWindow window = new DrivenWindow();
    CompletableFuture<Void> started = new CompletableFuture<>();
    Platform.startup(() -> started.complete(null));
    started.join();
    Platform.setImplicitExit(false);
    window.onFx(
        () -> {
          window.stage = new Stage();
          window.app.start(window.stage);
          window.stage.setX(0);
          window.stage.setY(0);
          return null;
        });
    window.await("the first figure", () -> window.pane("stage-figure").painted() != null);
    return window;
  }

  /** Runs the call on the JavaFX thread and waits for it. */
  <T> T onFx(Callable<T> call) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            result.complete(call.call());
          } catch (Exception | Error e) {
            result.completeExceptionally(e);
          }
        });
    return result.join();
  }

  /** As above, without a result. */
  void run(Runnable task) {
    onFx(
        () -> {
          task.run();
          return null;
        });
  }

  /**
   * Waits until the condition, read on the JavaFX thread, holds.
   *
   * @throws IllegalStateException if that takes more than two minutes
   */
  void await(String what, Callable<Boolean> condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!onFx(condition)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("never happened: " + what);
      }
      sleep(POLL_MILLISECONDS / 1e3);
    }
  }

  static void sleep(double seconds) {
    try {
      Thread.sleep(Math.round(1e3 * seconds));
    } catch (InterruptedException e) {
      throw new IllegalStateException("measurements are not to be interrupted", e);
    }
  }

  LabView lab() {
    return onFx(app::lab);
  }

  /** The lab whose button on the rail is named so; it comes on screen. */
  <T extends LabView> T enter(String id, Class<T> type) {
    press("rail-" + id);
    return type.cast(lab());
  }

  /** Presses the button of that id. */
  void press(String id) {
    await(id, () -> node(id) != null);
    run(() -> ((ButtonBase) node(id)).fire());
  }

  private Node node(String id) {
    return stage.getScene().lookup("#" + id);
  }

  /** The pane of that id; called on the JavaFX thread. */
  FigurePane pane(String id) {
    return (FigurePane) node(id);
  }

  /** Another size, in pixels, than the 1440 x 900 that it opens with. */
  void resize(double width, double height) {
    run(
        () -> {
          stage.setWidth(width);
          stage.setHeight(height);
        });
  }

  /**
   * Lets the primary button do something at a place; called on the JavaFX thread.
   *
   * @param x of the node, in pixels
   * @param shift whether the key is held
   */
  static void mouse(Node node, EventType<MouseEvent> type, double x, double y, boolean shift) {
    boolean down = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
    boolean moved = type == MouseEvent.MOUSE_MOVED;
    Point2D inScene = node.localToScene(x, y);
    Point2D onScreen = node.localToScreen(x, y);
    Event.fireEvent(
        node,
        new MouseEvent(
            type,
            inScene.getX(),
            inScene.getY(),
            onScreen.getX(),
            onScreen.getY(),
            moved ? MouseButton.NONE : MouseButton.PRIMARY,
            moved ? 0 : 1,
            shift,
            false,
            false,
            false,
            down,
            false,
            false,
            true,
            false,
            false,
            null));
  }

  void close() {
    run(
        () -> {
          app.stop();
          stage.close();
        });
  }
}
