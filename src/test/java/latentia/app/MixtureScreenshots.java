package latentia.app;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import latentia.app.transport.RunState;
import latentia.app.transport.TransportViewModel;
import latentia.data.Dataset;
import latentia.training.Pace;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** The pictures of the Mixtures lab; run by hand with {@code mvn -Pscreenshots verify}. */
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class MixtureScreenshots {
  /** The half step at which three iterations are done and an E-step comes next. */
  private static final int MOMENT = 6;

  /** An eruption between the two clouds, which both components claim. */
  private static final int ROW = 2;

  private final LatentiaApp app = new LatentiaApp();
  private Camera camera;
  private WindowFixture window;

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
  void mixtures(FxRobot robot) throws Exception {
    window = new WindowFixture(robot, app);
    window.settled();
    standAtTheMoment(robot);
    for (String theme : List.of("light", "dark", "projector")) {
      robot.clickOn("#" + theme);
      for (Camera.Size size : List.of(Camera.SMALL, Camera.LARGE)) {
        resize(robot, size);
        pointAtTheRow(robot);
        camera.take("mixtures-" + theme + "-" + size, size);
      }
    }
    robot.clickOn("#light");
    robot.push(KeyCode.F5);
    resize(robot, Camera.LARGE);
    pointAtTheRow(robot);
    camera.take("mixtures-presenting", Camera.LARGE);
    window.assertNoFault();
  }

  /** Runs to the end, so that the staircase shows the steps ahead, and goes back. */
  private void standAtTheMoment(FxRobot robot) {
    TransportViewModel transport = window.lab().transport();
    Pace usual = transport.paceProperty().get();
    robot.interact(
        () -> {
          transport.paceProperty().set(new Pace.FlatOut());
          transport.togglePlay();
        });
    window.await("the run is done", () -> transport.stateProperty().get() == RunState.DONE);
    robot.interact(
        () -> {
          transport.paceProperty().set(usual);
          transport.seek(MOMENT);
        });
    window.await("the moment is shown", () -> window.position() == MOMENT);
    window.await(
        "AIC and BIC are there", () -> !robot.lookup("#criteriaProgress").query().isVisible());
  }

  private void resize(FxRobot robot, Camera.Size size) {
    camera.resize(robot, size);
    window.settled();
  }

  private void pointAtTheRow(FxRobot robot) {
    Dataset data = window.lab().dataProperty().get();
    robot.moveTo(window.placeAt(0.02, 0.98));
    robot.moveTo(window.place(data.value(ROW, 0), data.value(ROW, 1)));
    window.await("the row is read", () -> window.lab().viewProperty().get().hoveredRow() == ROW);
    window.settled();
  }
}
