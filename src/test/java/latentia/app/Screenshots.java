package latentia.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
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
import org.testfx.util.WaitForAsyncUtils;

/** Takes the pictures in docs/screenshots; run by hand with {@code mvn -Pscreenshots verify}. */
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class Screenshots {
  private static final Path FOLDER = Path.of("docs", "screenshots");
  private static final int MOST_BYTES = 300_000;

  /** The half step at which three iterations are done and an E-step comes next. */
  private static final int MOMENT = 6;

  /** An eruption between the two clouds, which both components claim. */
  private static final int ROW = 2;

  private record Size(int width, int height) {
    @Override
    public String toString() {
      return width + "x" + height;
    }
  }

  private static final Size SMALL = new Size(1280, 800);
  private static final Size LARGE = new Size(1920, 1080);

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

  @Test
  void mixtures(FxRobot robot) throws Exception {
    window = new WindowFixture(robot, app);
    window.settled();
    standAtTheMoment(robot);
    for (String theme : List.of("light", "dark", "projector")) {
      robot.clickOn("#" + theme);
      for (Size size : List.of(SMALL, LARGE)) {
        resize(robot, size);
        pointAtTheRow(robot);
        take("mixtures-" + theme + "-" + size, size);
      }
    }
    robot.clickOn("#light");
    robot.push(KeyCode.F5);
    resize(robot, LARGE);
    pointAtTheRow(robot);
    take("mixtures-presenting", LARGE);
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

  private void resize(FxRobot robot, Size size) {
    robot.interact(
        () -> {
          stage.setX(0);
          stage.setY(0);
          stage.setWidth(size.width());
          stage.setHeight(size.height());
        });
    window.settled();
  }

  private void pointAtTheRow(FxRobot robot) {
    Dataset data = window.lab().dataProperty().get();
    robot.moveTo(window.placeAt(0.02, 0.98));
    robot.moveTo(window.place(data.value(ROW, 0), data.value(ROW, 1)));
    window.await("the row is read", () -> window.lab().viewProperty().get().hoveredRow() == ROW);
    window.settled();
  }

  private void take(String name, Size size) throws Exception {
    WritableImage image =
        WaitForAsyncUtils.asyncFx(() -> stage.getScene().snapshot(null)).get(10, TimeUnit.SECONDS);
    assertTrue(
        image.getWidth() == size.width() && image.getHeight() == size.height(),
        name + " is " + image.getWidth() + " x " + image.getHeight());
    Files.createDirectories(FOLDER);
    Path file = FOLDER.resolve(name + ".png");
    write(image, file);
    assertTrue(Files.size(file) < MOST_BYTES, file + " has " + Files.size(file) + " bytes");
  }

  private static void write(WritableImage image, Path file) throws IOException {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    ImageIO.write(picture, "png", file.toFile());
  }
}
