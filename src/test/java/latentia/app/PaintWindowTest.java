package latentia.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import latentia.app.figure.FigurePane;
import latentia.data.Dataset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Data are painted and generated with the mouse, and a lab takes them. */
@ExtendWith(ApplicationExtension.class)
class PaintWindowTest {
  private final LatentiaApp app = new LatentiaApp();
  private WindowFixture window;
  private FxRobot robot;

  @Start
  void open(Stage stage) throws Exception {
    app.start(stage);
  }

  @Stop
  void close() {
    app.stop();
  }

  @BeforeEach
  void openTheDataSheet(FxRobot newRobot) {
    robot = newRobot;
    window = new WindowFixture(robot, app);
    window.settled();
    robot.clickOn("#rail-data");
  }

  @AfterEach
  void noFaultWasMet() {
    window.assertNoFault();
  }

  @Test
  void paintsUndoesRedoesAndErases() {
    openPaint();
    robot
        .drag(place(0.3, 0.3), MouseButton.PRIMARY)
        .moveTo(place(0.4, 0.4))
        .dropTo(place(0.3, 0.6));
    int sprayed = points();
    assertTrue(sprayed > 20, "a stroke sprays many points, not " + sprayed);
    robot.push(KeyCode.P).push(KeyCode.DIGIT2);
    robot.clickOn(place(0.8, 0.2)).clickOn(place(0.82, 0.25));
    assertEquals(sprayed + 2, points());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(sprayed + 1, points());
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertEquals(sprayed + 2, points());
    robot.push(KeyCode.E);
    robot.clickOn(place(0.8, 0.2));
    assertTrue(points() < sprayed + 2, "the eraser takes what is under it");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(sprayed + 2, points());
    robot.push(KeyCode.M);
    robot.drag(place(0.7, 0.1), MouseButton.PRIMARY).dropTo(place(0.9, 0.4));
    robot.push(KeyCode.DELETE);
    assertEquals(sprayed, points(), "what was drawn around is removed");
    assertEquals("faithful", window.lab().stateProperty().get().source().name());
  }

  @Test
  void theMixturesLabUsesThePaintingAndIsClosedOver() {
    openPaint();
    robot.clickOn(place(0.3, 0.3));
    robot.push(KeyCode.DIGIT2);
    robot.clickOn(place(0.7, 0.7));
    int painted = points();
    robot.clickOn("#paint-use");
    window.await("the lab shows the painting", () -> data().rows() == painted);
    assertEquals(2, data().labels().orElseThrow().classes().size());
    assertTrue(robot.lookup("#paint-canvas").tryQuery().isEmpty(), "the sheet is closed");
    robot.clickOn("#rail-data");
    assertEquals(painted, points(), "the painting is kept while the window is open");
  }

  @Test
  void aLabThatPlaysGoesOnPlayingWhileItIsPaintedFor() {
    openPaint();
    robot.clickOn(place(0.3, 0.3)).clickOn(place(0.6, 0.6)).clickOn(place(0.4, 0.7));
    robot.clickOn("#paint-live");
    int first = points();
    window.await("the lab takes the painting at once", () -> data().rows() == first);
    robot.clickOn("#play");
    window.await("it plays", () -> window.position() > 1);
    painted();
    robot.clickOn(place(0.7, 0.3));
    int second = points();
    assertTrue(second > first);
    window.await(
        "the lab takes the stroke and its new run goes on by itself",
        () ->
            window.shown() != null && window.shown().rows() == second && window.shown().step() > 1);
  }

  @Test
  void aGeneratorsParametersChangeThePreviewAndTheLabTakesIt() {
    robot.clickOn("#tab-generate").clickOn("#generator-moons");
    window.await("the moons are offered", () -> shape().contains("points × 2 columns"));
    Slider noise = robot.lookup("#generate-slider-noise").query();
    FigurePane preview = robot.lookup("#generate-preview").query();
    window.await("a preview is painted", () -> preview.painted() != null);
    var before = preview.painted();
    robot.interact(() -> noise.setValue(0.9));
    window.await("the preview follows", () -> preview.painted() != before);
    TextField rows = robot.lookup("#generate-rows").query();
    robot.interact(
        () -> {
          rows.requestFocus();
          rows.setText("321");
          rows.getOnAction().handle(null);
        });
    window.await("the words follow", () -> shape().startsWith("321 "));
    robot.clickOn("#generate-use");
    window.await("the lab has them", () -> data().rows() == 321);
    assertEquals("moons", window.lab().stateProperty().get().source().name());
  }

  private Dataset data() {
    return window.lab().dataProperty().get();
  }

  private void openPaint() {
    robot.clickOn("#tab-paint");
    painted();
  }

  private void painted() {
    window.await("the sheet is painted", () -> canvas().layoutOnScreen() != null);
    robot.sleep(300);
  }

  private FigurePane canvas() {
    return robot.lookup("#paint-canvas").query();
  }

  /** As fractions of the canvas, from its upper left corner. */
  private Point2D place(double across, double down) {
    Node node = canvas();
    Bounds screen = node.localToScreen(node.getBoundsInLocal());
    return new Point2D(
        screen.getMinX() + across * screen.getWidth(),
        screen.getMinY() + down * screen.getHeight());
  }

  private int points() {
    String words = robot.lookup("#paint-count").<Label>query().getText();
    return Integer.parseInt(words.split(" ")[0]);
  }

  private String shape() {
    return robot.lookup("#generate-shape").<Label>query().getText();
  }
}
