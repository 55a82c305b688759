package latentia.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import latentia.app.components.ComponentsLabView;
import latentia.app.components.ComponentsViewModel;
import latentia.app.components.StageContent;
import latentia.app.figure.FigurePane;
import latentia.app.shell.LabExports;
import latentia.figure.Axes;
import latentia.figure.AxesLayout;
import latentia.lab.components.ComponentsExample;
import latentia.lab.components.ComponentsExamples;
import latentia.lab.components.ComponentsProbe;
import latentia.lab.components.ComponentsScene;
import latentia.lab.components.Method;
import latentia.lab.components.SliderHandle;
import latentia.lab.components.SpaceFigures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** One window for all tests: it opens once, and each test begins with the lab's first example. */
class ComponentsWindowTest {
  private static final LatentiaApp APP = new LatentiaApp();
  private final FxRobot robot = new FxRobot();
  private final WindowFixture window = new WindowFixture(robot, APP);

  @BeforeAll
  static void open() throws Exception {
    FxToolkit.registerPrimaryStage();
    FxToolkit.setupStage(
        stage -> {
          try {
            APP.start(stage);
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
  }

  @AfterAll
  static void close() throws Exception {
    FxToolkit.setupFixture(APP::stop);
    FxToolkit.cleanupStages();
  }

  @BeforeEach
  void enterTheLab() {
    robot.clickOn("#rail-components");
    window.await("the lab is there", () -> APP.lab() instanceof ComponentsLabView);
    ComponentsExample first = ComponentsExamples.all().get(0);
    robot.interact(() -> lab().open(first));
    window.await(
        "the lab is open",
        () -> scene() != null && scene().data().source().name().equals(first.dataset()));
    painted("scores");
  }

  @AfterEach
  void noFaultWasMet() {
    window.assertNoFault();
  }

  private ComponentsViewModel lab() {
    return ((ComponentsLabView) APP.lab()).model();
  }

  private ComponentsScene scene() {
    return lab().sceneProperty().get();
  }

  private ComponentsProbe probe() {
    return lab().probeProperty().get();
  }

  private int used() {
    return lab().transport().positionProperty().get();
  }

  private FigurePane board() {
    return robot.lookup("#board-figure").query();
  }

  private AxesLayout axes(String id) {
    return board().layoutOnScreen().axes(id);
  }

  /** Waits until the stage shows axes of this name, and has come to rest. */
  private void painted(String id) {
    window.await(
        id + " is painted",
        () ->
            board().painted() != null
                && board().painted().panels().stream()
                    .anyMatch(panel -> panel.axes().id().equals(id)));
    window.resting(board());
  }

  private Point2D place(String id, double x, double y) {
    Bounds screen = board().localToScreen(board().getBoundsInLocal());
    double zoom = board().zoomProperty().get();
    return new Point2D(
        screen.getMinX() + axes(id).toPixelX(x) * zoom,
        screen.getMinY() + axes(id).toPixelY(y) * zoom);
  }

  private Point2D placeAt(String id, double across, double up) {
    return place(id, axes(id).x().value(across), axes(id).y().value(up));
  }

  private void show(String data, StageContent content) {
    robot.interact(() -> lab().dataChooser().choose(data));
    window.await(
        data + " is open", () -> scene() != null && scene().data().source().name().equals(data));
    robot.interact(() -> lab().looking().contentProperty().set(content));
  }

  @Test
  void componentsAreCountedByStepSpinnerAndCurve() {
    assertEquals(6, used());
    robot.push(KeyCode.RIGHT);
    window.await("a seventh is used", () -> used() == 7);
    Spinner<Integer> spinner = robot.lookup("#used").query();
    assertEquals(7, spinner.getValue());
    robot.interact(() -> spinner.increment(3));
    window.await("ten are used", () -> used() == 10);
    painted("error");
    robot.clickOn(place("error", 4, axes("error").y().value(0.9)));
    window.await("four are used", () -> used() == 4);
    window.await("the transport says so", () -> iteration().equals("M = 4 of 64"));
  }

  private String iteration() {
    return lab().transport().iterationProperty().get();
  }

  @Test
  void pointingDecodesAndAClickSetsTheCodeOrTheRow() {
    robot.moveTo(placeAt("scores", 0.03, 0.97));
    window.await("the place is decoded", () -> probe().cursor().isPresent());
    robot.clickOn(placeAt("scores", 0.03, 0.97));
    window.await("it is the code now", () -> probe().code().isPresent());
    window.await("it can be taken back", () -> robot.lookup("#own-code").query().isVisible());
    robot.push(KeyCode.DELETE);
    window.await("the row has its own code", () -> probe().code().isEmpty());
    int other = 7;
    double[] code = scene().model().encode(scene().data().rows().row(other));
    painted("scores");
    robot.clickOn(place("scores", code[0], code[1]));
    window.await("another row is looked at", () -> probe().row() != 1513);
    robot.moveTo("#rail-components");
    window.await("nothing is pointed at", () -> probe().cursor().isEmpty());
  }

  @Test
  void aSliderTurnsItsCoefficient() {
    Axes.Handle handle =
        axes("strip").axes().handles().stream()
            .filter(each -> SliderHandle.of(each.id()).map(SliderHandle::component).orElse(-1) == 1)
            .findFirst()
            .orElseThrow();
    SliderHandle slider = SliderHandle.of(handle.id()).orElseThrow();
    double before = scene().code()[1];
    robot
        .drag(place("strip", handle.x(), handle.y()), MouseButton.PRIMARY)
        .dropTo(place("strip", slider.right(), handle.y()));
    window.await("it is turned up", () -> probe().code().isPresent());
    assertEquals(slider.high(), scene().code()[1], 0.05 * (slider.high() - slider.low()));
    assertNotEquals(before, scene().code()[1]);
  }

  @Test
  void aDirectionIsDraggedAndASpaceIsTurned() {
    show("faithful", StageContent.SPACE);
    painted("space");
    double[] before = probe().direction();
    Axes.Handle handle =
        axes("space").axes().handles().stream()
            .filter(each -> each.id().equals(SpaceFigures.DIRECTION))
            .findFirst()
            .orElseThrow();
    robot
        .drag(place("space", handle.x(), handle.y()), MouseButton.PRIMARY)
        .dropTo(placeAt("space", 0.6, 0.95));
    window.await("it points up", () -> Math.abs(probe().direction()[1]) > Math.abs(before[1]));
    show("swissroll", StageContent.SPACE);
    painted("plane");
    double azimuth = lab().viewProperty().get().turn().azimuth();
    robot
        .drag(placeAt("space", 0.2, 0.05), MouseButton.PRIMARY)
        .dropTo(placeAt("space", 0.7, 0.05));
    window.await("it is turned", () -> lab().viewProperty().get().turn().azimuth() != azimuth);
    double dragged = lab().viewProperty().get().turn().azimuth();
    robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
    window.await("keys turn it", () -> lab().viewProperty().get().turn().azimuth() != dragged);
  }

  @Test
  void samplesAreDrawnAndAPosteriorIsAskedFor() {
    show("iris", StageContent.GENERATIVE);
    painted("data");
    assertEquals(Method.PROBABILISTIC, scene().settings().method());
    robot.clickOn("#draw-one");
    window.await("it is drawn", () -> probe().generation().finished() == 1);
    robot.clickOn("#draw-many");
    window.await("a hundred more", () -> probe().generation().finished() == 101);
    robot.clickOn(placeAt("data", 0.97, 0.03));
    window.await("a posterior is shown", () -> probe().queried().isPresent());
    robot.clickOn("#draw-clear");
    window.await("they are gone", () -> probe().generation().finished() == 0);
  }

  @Test
  void everyBoardStandsWhereItSuitsAndLeavesInMidRun() {
    for (String data : List.of("iris", "swissroll", "digits")) {
      robot.interact(() -> lab().dataChooser().choose(data));
      window.await(
          data + " is open", () -> scene() != null && scene().data().source().name().equals(data));
      for (StageContent content : StageContent.values()) {
        robot.interact(() -> lab().looking().contentProperty().set(content));
        robot.sleep(50);
      }
    }
    robot.interact(() -> lab().looking().contentProperty().set(StageContent.COMPARE));
    robot.push(KeyCode.SPACE);
    robot.clickOn("#rail-mixtures");
    window.await("the mixtures are shown", () -> !(APP.lab() instanceof ComponentsLabView));
  }

  @Test
  void exportsPdfAndUndoesWhatWasSet(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("strip.pdf");
    robot.push(KeyCode.CONTROL, KeyCode.E);
    window.await("the export card is open", () -> robot.lookup("#file").tryQuery().isPresent());
    robot.interact(
        () -> {
          ComboBox<LabExports.Exportable> view = robot.lookup("#view").queryComboBox();
          List<String> ids = view.getItems().stream().map(LabExports.Exportable::id).toList();
          assertTrue(
              ids.containsAll(
                  List.of("stage", "strip", "scores", "scree", "error", "basis", "retrieval")),
              "all that suits the digits: " + ids);
          view.getItems().stream()
              .filter(each -> each.id().equals("strip"))
              .findFirst()
              .ifPresent(view::setValue);
          robot.lookup("#format").queryComboBox().getSelectionModel().select(2);
          robot.lookup("#file").<TextField>query().setText(file.toString());
        });
    robot.clickOn("#save");
    window.await("it is written", () -> Files.exists(file));
    byte[] start = Arrays.copyOf(Files.readAllBytes(file), 5);
    assertEquals("%PDF-", new String(start, StandardCharsets.US_ASCII));
    robot.interact(() -> lab().change(settings -> settings.withWhitened(true)));
    window.await("it is whitened", () -> scene().settings().whitened());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    window.await("it is undone", () -> !scene().settings().whitened());
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    window.await("it is redone", () -> scene().settings().whitened());
    String table = APP.lab().exports().table();
    assertEquals(1798, table.lines().count(), "a header and a line for every row");
    assertTrue(table.startsWith("row\tlabel\tz1\t"), table.substring(0, 30));
  }

  @Test
  void aBoardIsNeverShownUnderTheNameOfAnother() {
    robot.interact(() -> lab().looking().contentProperty().set(StageContent.RETRIEVAL));
    robot.interact(
        () ->
            assertTrue(
                board().painted() == null
                    || board().painted().panels().get(0).axes().id().equals("retrieval"),
                "the strip stands under the name of the rows retrieved"));
    painted("retrieval");
  }
}
