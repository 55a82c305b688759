package latentia.app;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import latentia.app.figure.FigurePane;
import latentia.app.mixture.MixtureLabView;
import latentia.app.mixture.MixtureViewModel;
import latentia.engine.mixture.MixtureSnapshot;
import latentia.figure.Axes;
import latentia.figure.AxesLayout;
import latentia.figure.Figure;
import latentia.text.Messages;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The running window as a test sees it: places on figures, states to wait for. */
final class WindowFixture {
  private static final int PATIENCE_SECONDS = 60;
  private static final int STILL_MILLISECONDS = 150;

  private final FxRobot robot;
  private final LatentiaApp app;

  WindowFixture(FxRobot robot, LatentiaApp app) {
    this.robot = robot;
    this.app = app;
  }

  MixtureViewModel lab() {
    return ((MixtureLabView) app.lab()).model();
  }

  MixtureSnapshot shown() {
    return lab().sceneProperty().get() == null ? null : lab().sceneProperty().get().after();
  }

  int position() {
    return lab().transport().positionProperty().get();
  }

  /** Waits until the condition, read on the JavaFX thread, holds. */
  void await(String what, BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitFor(
          PATIENCE_SECONDS,
          TimeUnit.SECONDS,
          () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
    } catch (TimeoutException e) {
      fail("never happened: " + what);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Waits until the stage shows the snapshot that the run stands at, and nothing moves. */
  void settled() {
    await("the stage is painted", () -> shown() != null && figure().layoutOnScreen() != null);
    robot.sleep(500);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Waits until a figure has been the same for a while: nothing glides, nothing is prepared. */
  void resting(FigurePane pane) {
    Figure before;
    do {
      before = pane.painted();
      robot.sleep(STILL_MILLISECONDS);
      WaitForAsyncUtils.waitForFxEvents();
    } while (pane.painted() != before);
  }

  FigurePane figure() {
    return robot.lookup("#stage-figure").query();
  }

  private AxesLayout scatter() {
    return figure().layoutOnScreen().axes("scatter");
  }

  /** A place of the scatter plot on the screen. */
  Point2D place(double x, double y) {
    Bounds screen = figure().localToScreen(figure().getBoundsInLocal());
    double zoom = figure().zoomProperty().get();
    return new Point2D(
        screen.getMinX() + scatter().toPixelX(x) * zoom,
        screen.getMinY() + scatter().toPixelY(y) * zoom);
  }

  /** A place of the scatter plot given as fractions of its frame, from its lower left corner. */
  Point2D placeAt(double across, double up) {
    return place(scatter().x().value(across), scatter().y().value(up));
  }

  Axes.Handle handle(String id) {
    return scatter().axes().handles().stream()
        .filter(handle -> handle.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no handle " + id));
  }

  /** Fails if the window has met a fault of its own. */
  void assertNoFault() {
    String fault = Messages.of(LatentiaApp.class).get("fault");
    robot
        .lookup("#notice")
        .<Label>tryQuery()
        .ifPresent(label -> assertNotEquals(fault, label.getText()));
  }

  /** The sentence in the bar above the stage, once there is one. */
  String notice() {
    await("a notice is shown", () -> robot.lookup("#notice").tryQuery().isPresent());
    return robot.lookup("#notice").<Label>query().getText();
  }
}
