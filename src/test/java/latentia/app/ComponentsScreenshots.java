package latentia.app;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import latentia.app.components.ComponentsLabView;
import latentia.app.components.ComponentsViewModel;
import latentia.app.figure.FigurePane;
import latentia.app.transport.RunState;
import latentia.figure.AxesLayout;
import latentia.lab.components.ComponentsExamples;
import latentia.training.Pace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** The pictures of the Components lab; run by hand with {@code mvn -Pscreenshots verify}. */
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class ComponentsScreenshots {
  private static final int MANY = 100;

  /** A direction between the first column and the first principal axis. */
  private static final double[] CANDIDATE = {0.94, 0.34};

  /** The eruption whose code is asked for: in standard deviations. */
  private static final double[] QUERY = {1.1, 0.1};

  private final LatentiaApp app = new LatentiaApp();
  private Camera camera;
  private WindowFixture window;
  private FxRobot robot;

  @Start
  void open(Stage stage) throws Exception {
    camera = new Camera(stage);
    app.start(stage);
  }

  @Stop
  void close() {
    app.stop();
  }

  @BeforeEach
  void enterTheLab(FxRobot newRobot) {
    robot = newRobot;
    window = new WindowFixture(robot, app);
    window.settled();
    robot.clickOn("#rail-components");
    window.await("the lab is open", () -> app.lab() instanceof ComponentsLabView && isOpen());
  }

  @AfterEach
  void noFaultWasMet() {
    window.assertNoFault();
  }

  @Test
  void digits() throws Exception {
    for (String theme : List.of("light", "dark", "projector")) {
      robot.clickOn("#" + theme);
      resize(Camera.SMALL);
      if (!theme.equals("projector")) {
        robot.moveTo(place(-0.9, 1.7));
        settle();
      }
      camera.take("components-" + theme + "-" + Camera.SMALL, Camera.SMALL);
    }
    robot.clickOn("#light");
    robot.push(KeyCode.F5);
    resize(Camera.HALL);
    camera.take("components-presenting", Camera.HALL);
  }

  @Test
  void boards() throws Exception {
    resize(Camera.SMALL);
    example("faithful-direction");
    robot.interact(() -> lab().probing().direct(CANDIDATE));
    take("space");
    example("swiss-roll");
    take("swiss-roll");
    example("generative");
    robot.interact(
        () -> {
          lab().sampling().many(MANY);
          lab().probing().query(QUERY);
        });
    window.await(
        "samples are drawn", () -> lab().probeProperty().get().generation().finished() == MANY);
    take("generative");
    example("retrieval");
    take("retrieval");
    example("dictionary");
    train();
    take("dictionary");
    example("comparison");
    window.await(
        "methods are compared", () -> !robot.lookup("#compare-cancel").query().isVisible());
    take("comparison");
  }

  private ComponentsViewModel lab() {
    return ((ComponentsLabView) app.lab()).model();
  }

  private boolean isOpen() {
    return lab().sceneProperty().get() != null && board().layoutOnScreen() != null;
  }

  private FigurePane board() {
    return robot.lookup("#board-figure").query();
  }

  /** Waits until what the painters owe is on screen. */
  private void settle() {
    robot.sleep(1500);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void resize(Camera.Size size) {
    camera.resize(robot, size);
    settle();
  }

  private void take(String name) throws Exception {
    settle();
    camera.take("components-" + name, Camera.SMALL);
  }

  private void example(String id) {
    robot.interact(() -> lab().open(ComponentsExamples.of(id).orElseThrow()));
    window.await("the example is open", this::isOpen);
    settle();
  }

  private void train() {
    robot.interact(
        () -> {
          lab().transport().paceProperty().set(new Pace.FlatOut());
          lab().transport().togglePlay();
        });
    window.await("it is trained", () -> lab().transport().stateProperty().get() == RunState.DONE);
  }

  private Point2D place(double x, double y) {
    Bounds screen = board().localToScreen(board().getBoundsInLocal());
    double zoom = board().zoomProperty().get();
    AxesLayout scores = board().layoutOnScreen().axes("scores");
    return new Point2D(
        screen.getMinX() + scores.toPixelX(x) * zoom, screen.getMinY() + scores.toPixelY(y) * zoom);
  }
}
