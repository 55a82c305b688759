package latentia.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import latentia.app.data.UserFolders;
import latentia.app.figure.FigurePane;
import latentia.app.latent.LatentLabView;
import latentia.data.Dataset;
import latentia.data.ImageShape;
import latentia.data.ImportPreview.Use;
import latentia.data.Labels;
import latentia.data.RowSplit;
import latentia.data.Scaling;
import latentia.data.Separator;
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
class DataWindowTest {
  private static final String FLOWERS =
      "length;width;species\n1,5;2,5;setosa\n2,5;3,5;iris\n3,5;4,5;setosa\n4,5;5,7;iris\n";

  @TempDir static Path folder;

  private LatentiaApp app;
  private WindowFixture window;
  private FxRobot robot;
  private Path settings;

  @Start
  void open(Stage stage) throws Exception {
    settings = Files.createTempDirectory(folder, "settings");
    app = new LatentiaApp(UserFolders.in(settings));
    app.start(stage);
  }

  @Stop
  void close() {
    app.stop();
  }

  @BeforeEach
  void settled(FxRobot newRobot) {
    robot = newRobot;
    window = new WindowFixture(robot, app);
    window.settled();
  }

  @AfterEach
  void noFaultWasMet() {
    window.assertNoFault();
  }

  private Dataset data() {
    return app.lab().dataChooser().source();
  }

  private boolean shows(String id) {
    return robot.lookup("#" + id).tryQuery().isPresent();
  }

  private Path flowers(String name) throws IOException {
    return Files.writeString(settings.resolve(name), FLOWERS);
  }

  private void openFile(Path file) {
    robot.interact(() -> app.dataRoom().open(file));
    window.await("the import card is open", () -> shows("importNow"));
  }

  private Button importNow() {
    return robot.lookup("#importNow").query();
  }

  private void awaitReady() {
    window.await("the preview is taken", () -> !importNow().isDisabled());
  }

  private <T> void choose(String id, T value) {
    robot.interact(() -> robot.lookup("#" + id).<ComboBox<T>>query().setValue(value));
  }

  private <T> void chooseOption(String id, Optional<T> value) {
    robot.interact(
        () -> {
          ComboBox<Named<Optional<T>>> box = robot.lookup("#" + id).query();
          box.getItems().stream()
              .filter(item -> item.value().equals(value))
              .findFirst()
              .ifPresent(box::setValue);
        });
  }

  @Test
  void aTableIsImportedAtOnceWithEnter() throws Exception {
    openFile(flowers("flowers.csv"));
    assertEquals("faithful", data().name(), "nothing is read before it is decided");
    robot.push(KeyCode.ENTER);
    window.await("the flowers are on screen", () -> data().rows() == 4);
    assertEquals(List.of("length", "width"), data().columnNames());
    assertEquals(5.7, data().value(3, 1), "the decimal comma was guessed");
    assertEquals("species", data().labels().map(Labels::name).orElse(""));
    assertFalse(shows("importNow"));
    String told = window.notice();
    assertTrue(told.contains("semicolons") && told.contains("decimal comma"), told);
  }

  @Test
  void aFileThatIsDroppedOntoTheWindowIsOpened() throws Exception {
    Path file = flowers("dropped.csv");
    Node source = robot.lookup("#rail-data").query();
    robot.interact(
        () ->
            source.setOnDragDetected(
                event -> {
                  ClipboardContent content = new ClipboardContent();
                  content.putFiles(List.of(file.toFile()));
                  source.startDragAndDrop(TransferMode.COPY).setContent(content);
                  event.consume();
                }));
    robot.drag(source, MouseButton.PRIMARY).dropTo("#stage-figure");
    window.await("the import card is open", () -> shows("importNow"));
    assertEquals("Import dropped.csv", robot.lookup("#importTitle").<Label>query().getText());
  }

  @Test
  void escapeKeepsWhatWasThere() throws Exception {
    openFile(flowers("flowers.csv"));
    robot.push(KeyCode.ESCAPE);
    window.await("the card is closed", () -> !shows("importNow"));
    assertEquals("faithful", data().name());
  }

  @Test
  void separatorAndLabelAreChosenAndRemembered() throws Exception {
    Path file = flowers("chosen.csv");
    openFile(file);
    chooseOption("importSeparator", Optional.of(Separator.PIPE));
    window.await(
        "the table has one column",
        () -> robot.lookup("#importTable").<TableView<?>>query().getColumns().size() == 1);
    assertTrue(importNow().isDisabled(), "there is no column of numbers");
    assertFalse(
        robot.lookup("#importProblem").<Label>query().getText().isEmpty(), "and it says so");
    chooseOption("importSeparator", Optional.of(Separator.SEMICOLON));
    awaitReady();
    choose("use-2", Use.LEFT_OUT);
    awaitReady();
    choose("use-0", Use.LABEL);
    awaitReady();
    choose("importScaling", Scaling.UNIT_RANGE);
    awaitReady();
    robot.clickOn("#importNow");
    window.await("the table is on screen", () -> data().rows() == 4);
    assertEquals(List.of("width"), data().columnNames());
    assertEquals("length", data().labels().map(Labels::name).orElse(""));
    assertEquals(1, data().value(3, 0), "scaled to reach from 0 to 1");
    window.await(
        "the decisions are written down", () -> Files.exists(settings.resolve("imports.json")));
    openFile(file);
    assertTrue(robot.lookup("#importRemembered").query().isVisible());
    assertEquals(
        Scaling.UNIT_RANGE, robot.lookup("#importScaling").<ComboBox<?>>query().getValue());
    assertEquals(
        Optional.of("length"), robot.lookup("#importLabel").<ComboBox<?>>query().getValue());
    robot.clickOn("#importAfresh");
    window.await(
        "the guess is back",
        () ->
            robot
                .lookup("#importLabel")
                .<ComboBox<?>>query()
                .getValue()
                .equals(Optional.of("species")));
  }

  @Test
  void aTableIsPastedWithControlV() throws Exception {
    robot.interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString("x\ty\n1\t2\n3\t4\n5\t7\n");
          Clipboard.getSystemClipboard().setContent(content);
        });
    robot.push(KeyCode.CONTROL, KeyCode.V);
    window.await("the import card is open", () -> shows("importNow"));
    assertFalse(robot.lookup("#importEncodingRow").query().isVisible(), "text has no encoding");
    robot.clickOn("#importNow");
    window.await("the rows are on screen", () -> data().rows() == 3);
    assertEquals(7, data().value(2, 1));
  }

  @Test
  void whatIsNoTableIsRefusedInASentence() throws Exception {
    robot.interact(() -> app.dataRoom().paste("no number in it"));
    assertTrue(window.notice().contains("clipboard"), window.notice());
    assertEquals("faithful", data().name());
  }

  @Test
  void aFolderOfImagesOpensWithoutACard() throws Exception {
    Path images = Files.createDirectories(settings.resolve("images").resolve("a"));
    for (int n = 0; n < 3; n++) {
      Files.write(images.resolve(n + ".gif"), gif());
    }
    robot.interact(() -> app.dataRoom().open(settings.resolve("images")));
    window.await("something is told", () -> shows("notice"));
    assertFalse(shows("importNow"));
  }

  /** One black pixel. */
  private static byte[] gif() {
    return new byte[] {
      'G',
      'I',
      'F',
      '8',
      '9',
      'a',
      1,
      0,
      1,
      0,
      (byte) 0x80,
      0,
      0,
      0,
      0,
      0,
      -1,
      -1,
      -1,
      0x2c,
      0,
      0,
      0,
      0,
      1,
      0,
      1,
      0,
      0,
      2,
      2,
      0x44,
      1,
      0,
      0x3b
    };
  }

  @Test
  void aDataSetOfTheCatalogueComesWithAClick() {
    robot.clickOn("#rail-data");
    window.await("the data sheet is open", () -> shows("card-iris"));
    FigurePane thumbnail = robot.lookup("#card-iris .thumbnail").query();
    window.await("its thumbnail is painted", () -> thumbnail.painted() != null);
    robot.clickOn("#card-iris");
    window.await("the flowers are on screen", () -> data().name().equals("iris"));
    assertFalse(shows("card-iris"), "the sheet has gone");
  }

  @Test
  void controlDShowsTheSheetWhoseKeysAreItsOwn() {
    robot.push(KeyCode.CONTROL, KeyCode.D);
    window.await("the data sheet is open", () -> shows("tab-inspect"));
    robot.push(KeyCode.RIGHT);
    robot.push(KeyCode.B);
    assertEquals(0, window.position(), "the lab behind stands still");
    robot.push(KeyCode.ESCAPE);
    window.await("the sheet is closed", () -> !shows("tab-inspect"));
  }

  @Test
  void theInspectorShowsTheDataOnScreenInEveryWay() {
    robot.clickOn("#rail-data");
    window.await("the data sheet is open", () -> shows("tab-inspect"));
    robot.clickOn("#tab-inspect");
    TableView<?> rows = robot.lookup("#inspect-table").query();
    assertEquals(272, rows.getItems().size());
    assertEquals(3, rows.getColumns().size(), "the row's number and two columns");
    robot.clickOn("#inspect-COLUMNS");
    window.await("the columns are summed up", () -> shows("inspect-columns"));
    for (String figure : List.of("histograms", "pairs", "images")) {
      robot.clickOn("#inspect-" + figure.toUpperCase(Locale.ROOT));
      FigurePane pane = robot.lookup("#inspect-figure").query();
      window.await(
          figure + " are painted",
          () ->
              pane.painted() != null && pane.painted().panels().get(0).axes().id().equals(figure));
    }
    robot.clickOn("#inspect-copy");
    boolean[] copied = new boolean[1];
    robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().hasImage());
    assertTrue(copied[0], "the figure is on the clipboard");
  }

  @Test
  void rowsToTestOnAreDrawnInTheInspectorAndMarkedInItsTable() {
    robot.clickOn("#rail-latent");
    window.await("the Latent lab is open", () -> app.lab() instanceof LatentLabView);
    robot.clickOn("#rail-data");
    window.await("the data sheet is open", () -> shows("tab-inspect"));
    robot.clickOn("#tab-inspect");
    assertEquals("1,437 rows to train on, 360 to test on", text("inspect-split"));
    assertEquals(0, testRowsListed(), "of the first 1,000 rows, while the last fifth is kept");
    choose("inspect-share", 0.5);
    window.await("half are kept", () -> text("inspect-split").contains("899 to test on"));
    int drawn = testRowsListed();
    assertTrue(drawn > 400 && drawn < 600, drawn + " of the first 1,000 rows are tested on");
    robot.interact(
        () -> {
          TextField seed = robot.lookup("#inspect-split-seed").query();
          seed.setText("9");
          seed.getOnAction().handle(null);
        });
    LatentLabView lab = (LatentLabView) app.lab();
    window.await(
        "the seed is taken",
        () ->
            lab.dataChooser()
                .testRows()
                .flatMap(TestRowsChoice::split)
                .equals(Optional.of(new RowSplit(0.5, 9))));
  }

  private String text(String id) {
    return robot.lookup("#" + id).<Label>query().getText();
  }

  private int testRowsListed() {
    TableView<Integer> rows = robot.lookup("#inspect-table").query();
    return (int)
        rows.getItems().stream()
            .filter(row -> rows.getColumns().get(1).getCellData(row).equals("test"))
            .count();
  }

  @Test
  void fetchedImagesAreUsedOnceTheyAreThere() throws Exception {
    put("train");
    put("t10k");
    robot.clickOn("#rail-latent");
    window.await("the Latent lab is open", () -> app.lab() instanceof LatentLabView);
    robot.clickOn("#rail-data");
    window.await("the images can be used", () -> shows("card-mnist-test"));
    Button use = robot.lookup("#card-mnist-test").query();
    robot.interact(use::fire);
    window.await("they are on screen", () -> data().name().equals("mnist-test"));
    assertEquals(Optional.of(new ImageShape(8, 8)), data().imageShape());
  }

  private void put(String stem) throws IOException {
    Path files = Files.createDirectories(settings.resolve("mnist"));
    int rows = 40;
    ByteBuffer images = ByteBuffer.allocate(16 + rows * 64);
    images.putInt(0x803).putInt(rows).putInt(8).putInt(8);
    for (int i = 0; i < rows * 64; i++) {
      images.put((byte) (31 * i * i));
    }
    Files.write(files.resolve(stem + "-images-idx3-ubyte"), images.array());
    ByteBuffer labels = ByteBuffer.allocate(8 + rows).putInt(0x801).putInt(rows);
    for (int n = 0; n < rows; n++) {
      labels.put((byte) (n % 10));
    }
    Files.write(files.resolve(stem + "-labels-idx1-ubyte"), labels.array());
  }

  @Test
  void theGenuineMnistOpensInTheLatentLab() {
    Path mnist = Path.of("..", "shared", "data", "mnist", "t10k-images-idx3-ubyte.gz");
    assumeTrue(Files.exists(mnist), "MNIST is not here");
    robot.clickOn("#rail-latent");
    window.await("the Latent lab is open", () -> app.lab() instanceof LatentLabView);
    robot.interact(() -> app.dataRoom().open(mnist));
    window.await("the digits are on screen", () -> data().rows() == 10_000);
    assertEquals(Optional.of(new ImageShape(28, 28)), data().imageShape());
    assertEquals(10, data().labels().orElseThrow().classes().size(), "labels found beside them");
  }
}
