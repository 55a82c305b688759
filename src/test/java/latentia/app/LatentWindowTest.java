package latentia.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import latentia.app.figure.FigurePane;
import latentia.app.latent.LatentLabView;
import latentia.app.latent.LatentViewModel;
import latentia.app.shell.LabExports;
import latentia.app.transport.RunState;
import latentia.figure.AxesLayout;
import latentia.figure.Figure;
import latentia.figure.Mark;
import latentia.lab.latent.Probe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class LatentWindowTest {
  private static final int EPOCH = 12;
  private static final int EPOCHS = 3;

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
  void enterTheLab(FxRobot newRobot) {
    robot = newRobot;
    window = new WindowFixture(robot, app);
    window.settled();
    robot.clickOn("#rail-latent");
    window.await("the lab is open", () -> scene() && planes().layoutOnScreen() != null);
    robot.interact(
        () ->
            lab()
                .change(
                    settings ->
                        settings.withEach(
                            model ->
                                model
                                    .withArchitecture(model.architecture().withHidden(List.of(16)))
                                    .withTraining(model.training().withEpochs(EPOCHS)))));
    window.await("it is small", () -> lab().transport().endProperty().get() == EPOCHS * EPOCH);
  }

  @AfterEach
  void noFaultWasMet() {
    window.assertNoFault();
  }

  private LatentViewModel lab() {
    return ((LatentLabView) app.lab()).model();
  }

  private boolean scene() {
    return app.lab() instanceof LatentLabView && lab().sceneProperty().get() != null;
  }

  private Probe probe() {
    return lab().probeProperty().get();
  }

  private int step() {
    return lab().transport().positionProperty().get();
  }

  private FigurePane planes() {
    return robot.lookup("#planes-figure").query();
  }

  private AxesLayout plane(int model) {
    return planes().layoutOnScreen().axes("plane-" + model);
  }

  /** A place of a plane on the screen, as fractions of its frame from its lower left corner. */
  private Point2D place(int model, double across, double up) {
    Bounds screen = planes().localToScreen(planes().getBoundsInLocal());
    double zoom = planes().zoomProperty().get();
    AxesLayout axes = plane(model);
    return new Point2D(
        screen.getMinX() + axes.toPixelX(axes.x().value(across)) * zoom,
        screen.getMinY() + axes.toPixelY(axes.y().value(up)) * zoom);
  }

  /** The card of a pin takes room from the planes: waits until they are painted in what is left. */
  private void standStill() {
    robot.sleep(800);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void train() {
    robot.interact(
        () -> lab().transport().paceProperty().set(lab().transport().paces().get(5).pace()));
    robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    window.await(
        "the networks are trained", () -> lab().transport().stateProperty().get() == RunState.DONE);
  }

  @Test
  void pointingDecodesClickingPinsDraggingJoins() {
    train();
    robot.moveTo(place(0, 0.02, 0.98));
    window.await("the place is decoded", () -> probe().cursor().isPresent());
    window.await(
        "its picture is shown in both planes",
        () ->
            planes().painted().panels().stream()
                .allMatch(
                    panel ->
                        panel.axes().marks().stream()
                            .anyMatch(Mark.PictureCallout.class::isInstance)));
    robot.clickOn(place(0, 0.02, 0.98));
    window.await("the place is pinned", () -> probe().pins().size() == 1);
    assertTrue(robot.lookup(".pin-card").tryQuery().isPresent(), "it has a card");
    Probe.Path before = probe().path().orElseThrow();
    standStill();
    robot.drag(place(1, 0.03, 0.03), MouseButton.PRIMARY).dropTo(place(1, 0.97, 0.9));
    window.await("another path", () -> !probe().path().orElseThrow().equals(before));
    assertEquals(1, probe().path().orElseThrow().from().model());
    robot.push(KeyCode.DELETE);
    window.await("the pin is gone", () -> probe().pins().isEmpty());
  }

  @Test
  void scrubsBackAndExportsTheManifold(@TempDir Path folder) throws Exception {
    train();
    assertEquals(EPOCHS * EPOCH, step());
    Slider slider = robot.lookup("#position").query();
    robot.interact(() -> slider.setValue(EPOCH + 3));
    window.await("the first epoch is shown again", () -> step() == EPOCH);
    Path file = folder.resolve("manifold.svg");
    robot.push(KeyCode.CONTROL, KeyCode.E);
    window.await("the export card is open", () -> robot.lookup("#file").tryQuery().isPresent());
    robot.interact(
        () -> {
          ComboBox<LabExports.Exportable> view = robot.lookup("#view").queryComboBox();
          List<String> ids = view.getItems().stream().map(LabExports.Exportable::id).toList();
          assertTrue(
              ids.containsAll(List.of("planes", "bench-path", "bench-gallery", "bench-off")),
              "benches that are not on screen are offered too: " + ids);
          assertFalse(ids.contains("bench-sizes"), "nothing has been trained for it yet");
          view.getItems().stream()
              .filter(each -> each.id().equals("manifold-1"))
              .findFirst()
              .ifPresent(view::setValue);
          robot.lookup("#format").queryComboBox().getSelectionModel().select(1);
          robot.lookup("#file").<TextField>query().setText(file.toString());
        });
    robot.clickOn("#save");
    window.await("it is written", () -> Files.exists(file));
    assertTrue(Files.readString(file).contains("<image"), "decoded pictures are in it");
  }

  @Test
  void aDrawingIsEncodedAsItGrows() {
    robot.clickOn("#draw-digit");
    window.await("the pad is there", () -> robot.lookup("#draw-pad").tryQuery().isPresent());
    Node pad = robot.lookup("#draw-pad").query();
    window.await("the pad is ready", () -> pad.getBoundsInParent().getWidth() > 50);
    FigurePane bench = robot.lookup("#bench-figure").query();
    window.await("the bench is painted", () -> bench.painted() != null);
    Figure blank = bench.painted();
    Bounds screen = pad.localToScreen(pad.getBoundsInLocal());
    robot
        .drag(screen.getCenterX(), screen.getMinY() + 20, MouseButton.PRIMARY)
        .dropTo(screen.getCenterX(), screen.getMaxY() - 20);
    window.await("the models see the drawing", () -> bench.painted() != blank);
  }

  @Test
  void eachLabIsFoundAsItWasLeft() {
    robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
    window.await("an epoch", () -> step() == EPOCH);
    robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    window.await("it plays", () -> lab().transport().playingProperty().get());
    LatentViewModel latent = lab();
    robot.clickOn("#rail-mixtures");
    window.await("the mixtures are shown", () -> !(app.lab() instanceof LatentLabView));
    assertFalse(latent.transport().playingProperty().get(), "out of sight nothing plays");
    assertEquals(0, window.position());
    robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
    window.await("keys reach the lab on screen", () -> window.position() == 1);
    int left = latent.transport().positionProperty().get();
    robot.clickOn("#rail-latent");
    window.await("the codes are back", this::scene);
    assertEquals(left, step());
    robot.clickOn("#rail-mixtures");
    window.await("the half step is still there", () -> window.position() == 1);
  }
}
