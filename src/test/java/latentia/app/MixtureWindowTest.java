package latentia.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import latentia.app.transport.RunState;
import latentia.data.Dataset;
import latentia.engine.mixture.KMeansSnapshot;
import latentia.engine.mixture.MixtureSnapshot;
import latentia.lab.mixture.MixtureSettings;
import latentia.lab.mixture.StartChoice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

@ExtendWith(ApplicationExtension.class)
class MixtureWindowTest {
  private final LatentiaApp app = new LatentiaApp();
  private Stage stage;
  private WindowFixture window;

  @Start
  void open(Stage newStage) throws Exception {
    stage = newStage;
    app.start(stage);
  }

  @Stop
  void close() {
    app.stop();
  }

  @BeforeEach
  void waitForTheStage(FxRobot robot) {
    window = new WindowFixture(robot, app);
    window.settled();
  }

  @AfterEach
  void noFaultWasMet() {
    window.assertNoFault();
  }

  @Test
  void theTableShowsTheNumbersOfEachHalfStep(FxRobot robot) {
    for (int step = 0; step < 4; step++) {
      robot.interact(() -> window.lab().transport().step());
      window.settled();
      List<String> wanted =
          window
              .lab()
              .readoutProperty()
              .get()
              .update()
              .or(() -> window.lab().readoutProperty().get().row().map(row -> row.table()))
              .orElseThrow()
              .lines()
              .stream()
              .flatMap(line -> line.numbers().stream())
              .toList();
      List<String> shown =
          robot.lookup("#table .number-cell").queryAllAs(Label.class).stream()
              .filter(label -> label.getParent().isVisible())
              .map(Label::getText)
              .toList();
      assertEquals(wanted.stream().sorted().toList(), shown.stream().sorted().toList());
    }
  }

  @Test
  void opensPausedOnOldFaithfulWithTwoComponents() {
    assertEquals("faithful", window.lab().stateProperty().get().source().name());
    assertEquals(2, window.shown().components());
    assertEquals(0, window.position());
    assertEquals(RunState.PAUSED, window.lab().transport().stateProperty().get());
  }

  @Test
  void spacePlaysAndPauses(FxRobot robot) {
    robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    window.await("three half steps are played", () -> window.position() >= 3);
    robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    assertFalse(window.lab().transport().playingProperty().get());
    int paused = window.position();
    robot.sleep(800);
    assertEquals(paused, window.position(), "a paused run stands still");
  }

  @Test
  void stepsNameTheHalfStepThatComesNext(FxRobot robot) {
    Label next = robot.lookup("#nextAction").query();
    assertTrue(next.getText().contains("E-step"), next.getText());
    robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
    window.await("one half step", () -> window.position() == 1);
    assertTrue(next.getText().contains("M-step"), next.getText());
    robot.press(KeyCode.LEFT).release(KeyCode.LEFT);
    window.await("and back", () -> window.position() == 0);
    assertTrue(next.getText().contains("E-step"), next.getText());
  }

  @Test
  void scrubbingShowsTheHistoryAndPlayGoesOnFromThere(FxRobot robot) {
    for (int i = 1; i <= 6; i++) {
      int steps = i;
      robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
      window.await("step " + i, () -> window.position() == steps);
    }
    MixtureSnapshot last = window.shown();
    Slider slider = robot.lookup("#position").query();
    robot.interact(() -> slider.setValue(2));
    window.await("the second half step is shown", () -> window.shown().step() == 2);
    assertEquals(6, window.lab().transport().endProperty().get(), "the steps ahead are kept");
    robot.interact(() -> slider.setValue(6));
    window.await("the newest is shown again", () -> window.shown().step() == 6);
    assertSame(last, window.shown(), "history is shown, not computed anew");
  }

  @Test
  void draggingACentreSetsTheStart(FxRobot robot) {
    var handle = window.handle("centre-0");
    Point2D to = window.place(2.0, 85);
    robot.drag(window.place(handle.x(), handle.y()), MouseButton.PRIMARY).dropTo(to);
    window.await(
        "the start is made by hand",
        () -> window.lab().stateProperty().get().settings().start() instanceof StartChoice.ByHand);
    window.settled();
    double[] mean = window.shown().mean(0);
    assertEquals(2.0, mean[0], 0.1, "the centre follows the mouse across");
    assertEquals(85, mean[1], 2, "the centre follows the mouse up");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    window.await(
        "one undo takes the whole drag back",
        () -> window.lab().stateProperty().get().settings().start() instanceof StartChoice.Poor);
  }

  @Test
  void aClickAddsAComponentAndDeleteRemovesIt(FxRobot robot) {
    robot.clickOn(window.placeAt(0.7, 0.12));
    window.await("three components", () -> window.shown().components() == 3);
    assertEquals(2, window.lab().viewProperty().get().selectedComponent(), "the new one");
    robot.push(KeyCode.DELETE);
    window.await("two components", () -> window.shown().components() == 2);
  }

  @Test
  void changingKWhilePlayingGoesOnPlaying(FxRobot robot) {
    robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    window.await("it plays", () -> window.position() >= 2);
    Spinner<Integer> components = robot.lookup("#components").query();
    robot.interact(() -> components.increment(2));
    window.await(
        "four components play", () -> window.shown().components() == 4 && window.position() >= 2);
    assertTrue(window.lab().transport().playingProperty().get());
  }

  @Test
  void kMeansKeepsTheCentresOfEm(FxRobot robot) {
    double[] before = window.shown().mean(1).clone();
    robot.clickOn("#kmeans");
    window.await(
        "K-means is shown",
        () ->
            window.lab().stateProperty().get().settings().method() == MixtureSettings.Method.KMEANS
                && window.shown() instanceof KMeansSnapshot);
    assertArrayEquals(before, window.shown().mean(1), 1e-12);
  }

  @Test
  void pointingAtARowShowsItsResponsibilities(FxRobot robot) {
    Dataset data = window.lab().dataProperty().get();
    robot.moveTo(window.place(data.value(12, 0), data.value(12, 1)));
    window.await("a row is pointed at", () -> window.lab().viewProperty().get().hoveredRow() >= 0);
    int row = window.lab().viewProperty().get().hoveredRow();
    Label title = robot.lookup("#rowTitle").query();
    assertTrue(title.getText().endsWith(" " + row), title.getText() + " names row " + row);
  }

  @Test
  void exportsAPngAndAnSvg(FxRobot robot, @TempDir Path folder) throws Exception {
    for (String format : new String[] {"PNG", "SVG"}) {
      Path file = folder.resolve("figure." + format.toLowerCase(Locale.ROOT));
      robot.push(KeyCode.CONTROL, KeyCode.E);
      window.await("the export card is open", () -> robot.lookup("#file").tryQuery().isPresent());
      robot.interact(
          () -> {
            robot.lookup("#format").queryComboBox().getSelectionModel().select(indexOf(format));
            robot.lookup("#file").<TextField>query().setText(file.toString());
          });
      robot.clickOn("#save");
      window.await(format + " is written", () -> Files.exists(file));
      window.await("the card is closed", () -> robot.lookup("#save").tryQuery().isEmpty());
    }
    BufferedImage image = ImageIO.read(folder.resolve("figure.png").toFile());
    assertEquals(1600, image.getWidth());
    assertEquals(1000, image.getHeight());
    assertTrue(Files.readString(folder.resolve("figure.svg")).contains("<svg"));
  }

  private static int indexOf(String format) {
    return List.of("PNG", "SVG", "PDF").indexOf(format);
  }

  @Test
  void lettersTypedIntoAFieldStayThere(FxRobot robot) {
    TextField seed = robot.lookup("#seed").query();
    robot.clickOn(seed).push(KeyCode.CONTROL, KeyCode.A).write("10");
    assertEquals("10", seed.getText());
    robot.push(KeyCode.R).push(KeyCode.SPACE).push(KeyCode.RIGHT);
    assertFalse(window.lab().transport().playingProperty().get(), "Space is not play here");
    assertEquals(0, window.position(), "an arrow moves the caret");
    robot.push(KeyCode.CONTROL, KeyCode.A).write("12").push(KeyCode.ENTER);
    window.await(
        "the seed is taken", () -> window.lab().stateProperty().get().settings().seed() == 12);
  }

  @Test
  void spacePressesAButtonThatWasReachedWithTab(FxRobot robot) {
    long seed = window.lab().stateProperty().get().settings().seed();
    robot.clickOn("#seed").push(KeyCode.TAB).push(KeyCode.SPACE);
    window.await(
        "the dice are thrown", () -> window.lab().stateProperty().get().settings().seed() != seed);
    assertFalse(window.lab().transport().playingProperty().get(), "and nothing plays");
  }

  @Test
  void aFolderThatDoesNotExistIsAReadableMessage(FxRobot robot, @TempDir Path folder) {
    robot.push(KeyCode.CONTROL, KeyCode.E);
    window.await("the export card is open", () -> robot.lookup("#file").tryQuery().isPresent());
    Path file = folder.resolve("no").resolve("such").resolve("figure.png");
    robot.interact(() -> robot.lookup("#file").<TextField>query().setText(file.toString()));
    robot.clickOn("#save");
    window.await(
        "a sentence names the file",
        () -> robot.lookup("#hint").<Label>query().getText().contains("figure.png"));
  }

  @Test
  void aBrokenFileIsAReadableMessageAndLosesNothing(FxRobot robot, @TempDir Path folder)
      throws Exception {
    Path broken = folder.resolve("broken.csv");
    Files.writeString(broken, "a,b,c\n1,2,3\n4,5\n6,7,8\n");
    Dataset before = window.lab().dataProperty().get();
    robot.interact(() -> window.lab().dataChooser().read(broken));
    window.await(
        "the sentence names file and line",
        () -> {
          String text = robot.lookup("#notice").<Label>query().getText();
          return text.contains("broken.csv") && text.contains("3");
        });
    assertSame(before, window.lab().dataProperty().get());
    assertFalse(window.notice().contains("Exception"), window.notice());
  }

  @Test
  void settingsThatCannotBeRunLeaveWhatWasThere(FxRobot robot, @TempDir Path folder)
      throws Exception {
    robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
    window.await("one half step", () -> window.position() == 1);
    Path one = folder.resolve("one.csv");
    Files.writeString(one, "a,b,c\n1,2,3\n");
    robot.interact(() -> window.lab().dataChooser().read(one));
    window.await(
        "the sentence says how many rows are needed",
        () ->
            robot
                .lookup("#notice")
                .tryQueryAs(Label.class)
                .filter(label -> label.getText().contains("2 rows"))
                .isPresent());
    window.await(
        "the run is back where it stood",
        () ->
            window.lab().stateProperty().get().source().name().equals("faithful")
                && window.position() == 1);
  }

  @Test
  void themesPresentationAndKeysComeAndGo(FxRobot robot) {
    robot.clickOn("#dark");
    window.settled();
    assertEquals("dark", window.lab().viewProperty().get().theme().id());
    robot.push(KeyCode.F5);
    window.await("no transport bar", () -> robot.lookup(".transport").tryQuery().isEmpty());
    assertEquals("projector", window.lab().viewProperty().get().theme().id());
    robot.push(KeyCode.PAGE_DOWN);
    window.await("a clicker steps", () -> window.position() == 1);
    robot.push(KeyCode.CONTROL, KeyCode.E);
    window.await("keys of the menu work", () -> robot.lookup("#file").tryQuery().isPresent());
    robot.push(KeyCode.ESCAPE);
    robot.push(KeyCode.ESCAPE);
    window.await("it is back", () -> robot.lookup(".transport").tryQuery().isPresent());
    assertEquals("dark", window.lab().viewProperty().get().theme().id());
    robot.clickOn("#projector");
    window.settled();
    assertFalse(robot.lookup(".side-column").query().isVisible(), "a projector folds the columns");
    robot.push(KeyCode.F1);
    window.await("the keys", () -> robot.lookup(".keys-sheet").tryQuery().isPresent());
    robot.push(KeyCode.ESCAPE);
    window.await("are gone", () -> robot.lookup(".keys-sheet").tryQuery().isEmpty());
  }

  @Test
  void closingWhileItTrainsEndsItsThreads(FxRobot robot) {
    robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    window.await("it plays", () -> window.position() >= 1);
    robot.interact(app::stop);
    for (String name : new String[] {"trainer", "painter"}) {
      window.await(
          name + " has ended",
          () ->
              Thread.getAllStackTraces().keySet().stream()
                  .noneMatch(t -> t.getName().equals(name)));
    }
    assertNotEquals(0, window.position());
  }
}
