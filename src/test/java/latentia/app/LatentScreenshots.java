package latentia.app;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import latentia.app.figure.FigurePane;
import latentia.app.latent.LatentLabView;
import latentia.app.latent.LatentViewModel;
import latentia.app.transport.RunState;
import latentia.app.transport.TransportViewModel;
import latentia.data.Labels;
import latentia.figure.AxesLayout;
import latentia.lab.latent.LatentPresets;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.LatentView;
import latentia.lab.latent.LatentView.Layer;
import latentia.lab.latent.Probe;
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

/** The pictures of the Latent lab; run by hand with {@code mvn -Pscreenshots verify}. */
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class LatentScreenshots {
  private static final int AE = 0;
  private static final int VAE = 1;

  /** The digit pointed at, and the frame of the path that is looked at. */
  private static final int POINTED = 4;

  private static final int FRAME = 3;

  /** A two, written as a stroke: fractions of the pad, from its upper left corner. */
  private static final double[][] STROKE = {
    {0.30, 0.20},
    {0.40, 0.07},
    {0.55, 0.07},
    {0.64, 0.20},
    {0.60, 0.42},
    {0.46, 0.64},
    {0.32, 0.92},
    {0.45, 0.93},
    {0.60, 0.93},
    {0.74, 0.93}
  };

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
    robot.clickOn("#rail-latent");
    window.await("the lab is open", () -> app.lab() instanceof LatentLabView && isOpen());
  }

  @AfterEach
  void noFaultWasMet() {
    window.assertNoFault();
  }

  @Test
  void digits() throws Exception {
    train();
    pinWhereNothingLives();
    for (String theme : List.of("light", "dark", "projector")) {
      robot.clickOn("#" + theme);
      boolean maps = theme.equals("dark");
      look(
          Map.of(
              Layer.PRIOR, maps ? Set.of() : Set.of(VAE),
              Layer.HOLES, maps ? Set.of(AE) : Set.of(),
              Layer.MANIFOLD, maps ? Set.of(VAE) : Set.of()));
      resize(Camera.SMALL);
      point(maps ? Probe.Link.PATH : Probe.Link.INPUT);
      camera.take("latent-" + theme + "-" + Camera.SMALL, Camera.SMALL);
    }
    robot.clickOn("#light");
    robot.push(KeyCode.F5);
    resize(Camera.HALL);
    point(Probe.Link.INPUT);
    camera.take("latent-presenting", Camera.HALL);
  }

  @Test
  void benches() throws Exception {
    resize(Camera.SMALL);
    train();
    bench("point");
    point(Probe.Link.INPUT);
    robot.clickOn(MouseButton.PRIMARY);
    settle();
    camera.take("latent-row", Camera.SMALL);
    bench("draw");
    draw();
    settle();
    camera.take("latent-draw", Camera.SMALL);
  }

  @Test
  void presets() throws Exception {
    resize(Camera.SMALL);
    preset("beta");
    train();
    camera.take("latent-beta", Camera.SMALL);
    preset("swiss-roll");
    train();
    camera.take("latent-swiss-roll", Camera.SMALL);
  }

  private LatentViewModel lab() {
    return ((LatentLabView) app.lab()).model();
  }

  private boolean isOpen() {
    return lab().sceneProperty().get() != null && planes().layoutOnScreen() != null;
  }

  private FigurePane planes() {
    return robot.lookup("#planes-figure").query();
  }

  /** Waits until what training, the maps and the painters owe is on screen. */
  private void settle() {
    robot.sleep(1500);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void resize(Camera.Size size) {
    camera.resize(robot, size);
    settle();
  }

  private void train() {
    TransportViewModel transport = lab().transport();
    Pace usual = transport.paceProperty().get();
    window.await(
        "it can be trained",
        () -> transport.canPlayProperty().get() && transport.positionProperty().get() == 0);
    robot.interact(
        () -> {
          transport.paceProperty().set(new Pace.FlatOut());
          transport.togglePlay();
        });
    window.await("it is trained", () -> transport.stateProperty().get() == RunState.DONE);
    robot.interact(() -> transport.paceProperty().set(usual));
    settle();
  }

  private void preset(String id) {
    robot.interact(() -> lab().open(LatentPresets.of(id).orElseThrow()));
    window.await("the preset is open", () -> app.lab() instanceof LatentLabView && isOpen());
    settle();
  }

  private void look(Map<Layer, Set<Integer>> layers) {
    robot.interact(
        () -> {
          LatentView view = lab().viewProperty().get();
          for (Map.Entry<Layer, Set<Integer>> layer : layers.entrySet()) {
            view = view.withLayer(layer.getKey(), layer.getValue());
          }
          lab().viewProperty().set(view);
        });
  }

  private void bench(String id) {
    robot.clickOn("#bench-choice").clickOn("#bench-" + id);
    settle();
  }

  private void pinWhereNothingLives() {
    robot.interact(
        () -> {
          pin(AE, 0.25, 0.85);
          pin(AE, 0.9, 0.15);
          pin(VAE, 0.12, 0.12);
        });
    settle();
  }

  /** Fractions of the plane, from its lower left corner. */
  private void pin(int model, double across, double up) {
    AxesLayout axes = plane(model);
    double[] z = {axes.x().value(across), axes.y().value(up)};
    lab().probing().pin(new Probe.Place(model, z, -1));
  }

  private AxesLayout plane(int model) {
    return planes().layoutOnScreen().axes("plane-" + model);
  }

  /** Points at the most typical code of the {@value #POINTED}s, in the plane of the VAE. */
  private void point(Probe.Link link) {
    robot.interact(
        () -> {
          lab().probing().link(link);
          lab().probing().changePath(path -> path.withCurrent(FRAME));
        });
    LatentScene scene = lab().sceneProperty().get();
    Labels labels = scene.data().shown().labels().orElseThrow();
    float[] codes = scene.shown().model(VAE).codes();
    int[] rows = IntStream.range(0, labels.rows()).filter(n -> labels.code(n) == POINTED).toArray();
    double x = IntStream.of(rows).mapToDouble(n -> codes[2 * n]).average().orElseThrow();
    double y = IntStream.of(rows).mapToDouble(n -> codes[2 * n + 1]).average().orElseThrow();
    int row =
        IntStream.of(rows)
            .boxed()
            .min(
                Comparator.comparingDouble(n -> Math.hypot(codes[2 * n] - x, codes[2 * n + 1] - y)))
            .orElseThrow();
    robot.moveTo(place(VAE, codes[2 * row], codes[2 * row + 1]));
    window.await("it is decoded", () -> lab().probeProperty().get().cursor().isPresent());
    settle();
  }

  private Point2D place(int model, double x, double y) {
    Bounds screen = planes().localToScreen(planes().getBoundsInLocal());
    double zoom = planes().zoomProperty().get();
    AxesLayout axes = plane(model);
    return new Point2D(
        screen.getMinX() + axes.toPixelX(x) * zoom, screen.getMinY() + axes.toPixelY(y) * zoom);
  }

  private void draw() {
    Node pad = robot.lookup("#draw-pad").query();
    Bounds screen = pad.localToScreen(pad.getBoundsInLocal());
    for (int i = 0; i < STROKE.length; i++) {
      robot.moveTo(
          screen.getMinX() + STROKE[i][0] * screen.getWidth(),
          screen.getMinY() + STROKE[i][1] * screen.getHeight());
      if (i == 0) {
        robot.press(MouseButton.PRIMARY);
      }
    }
    robot.release(MouseButton.PRIMARY);
  }
}
