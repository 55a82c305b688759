package latentia.app;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** The pictures of painting and generating; run by hand with {@code mvn -Pscreenshots verify}. */
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class DataScreenshots {
  private static final int TURN = 5;
  private static final int MOMENT = 12;

  private final LatentiaApp app = new LatentiaApp();
  private Camera camera;

  @Start
  void open(Stage stage) throws Exception {
    camera = new Camera(stage);
    app.start(stage);
  }

  @Stop
  void close() {
    app.stop();
  }

  @Test
  void generateAndPaint(FxRobot robot) throws Exception {
    WindowFixture window = new WindowFixture(robot, app);
    camera.resize(robot, Camera.SMALL);
    window.settled();
    robot.clickOn("#rail-data").clickOn("#tab-generate").clickOn("#generator-strokes");
    window.settled();
    camera.take("generate-light-" + Camera.SMALL, Camera.SMALL);
    robot.clickOn("#tab-paint").clickOn("#paint-live");
    window.settled();
    paint(robot);
    robot.clickOn("#play");
    window.await("iterations go by", () -> window.position() >= MOMENT);
    robot.clickOn("#play");
    robot.moveTo(place(robot, 0.5, 0.75));
    window.settled();
    camera.take("paint-light-" + Camera.SMALL, Camera.SMALL);
    window.assertNoFault();
  }

  /** An arc in one colour, and a cloud in another. */
  private static void paint(FxRobot robot) {
    robot.moveTo(place(robot, 0.3, 0.6)).press(MouseButton.PRIMARY);
    for (int i = 1; i <= TURN; i++) {
      double angle = Math.PI * i / TURN;
      robot.moveTo(place(robot, 0.5 - 0.2 * Math.cos(angle), 0.6 - 0.3 * Math.sin(angle)));
    }
    robot.release(MouseButton.PRIMARY);
    robot.push(KeyCode.DIGIT2);
    for (int i = 0; i < TURN; i++) {
      robot.clickOn(place(robot, 0.5, 0.62));
    }
  }

  /** As fractions of the canvas, from its upper left corner. */
  private static Point2D place(FxRobot robot, double across, double down) {
    Node node = robot.lookup("#paint-canvas").query();
    Bounds screen = node.localToScreen(node.getBoundsInLocal());
    return new Point2D(
        screen.getMinX() + across * screen.getWidth(),
        screen.getMinY() + down * screen.getHeight());
  }
}
