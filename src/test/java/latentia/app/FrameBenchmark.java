package latentia.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import latentia.app.figure.FigurePane;
import latentia.app.mixture.MixtureViewModel;
import latentia.app.transport.TransportViewModel;
import latentia.figure.Figure;
import latentia.lab.mixture.MixtureScene;
import latentia.lab.mixture.MixtureView;
import latentia.training.Pace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/**
 * Measures the playing window: 10,000 points in flowing colours, ten gliding ellipses and the heat
 * map of their density. Run by hand with {@code mvn -Pbench test -Dtest=FrameBenchmark}.
 */
@Tag("benchmark")
@ExtendWith(ApplicationExtension.class)
class FrameBenchmark {
  private static final int ROWS = 10_000;
  private static final int COMPONENTS = 10;
  private static final int RUNS = 4;
  private static final int WARM_UP_SECONDS = 12;
  private static final int RUN_SECONDS = 10;
  private static final int IDLE_SECONDS = 10;
  private static final int LONG_SECONDS = 120;

  /** After so long at full pace the history has as many snapshots as it may keep. */
  private static final int FILLING_SECONDS = 30;

  /** Slow enough that every half step is tweened. */
  private static final Pace TWEENED = new Pace.StepsPerSecond(2.5);

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
  void play(FxRobot robot, @TempDir Path folder) throws IOException {
    window = new WindowFixture(robot, app);
    window.settled();
    Path file = folder.resolve("clouds.csv");
    Files.writeString(file, clouds());
    MixtureViewModel lab = window.lab();
    robot.interact(() -> lab.dataChooser().read(file));
    window.await("the clouds are read", () -> lab.dataProperty().get().rows() == ROWS);
    robot.interact(
        () -> {
          lab.change(settings -> settings.withComponents(COMPONENTS).withTolerance(0));
          lab.viewProperty()
              .set(lab.viewProperty().get().withLayer(MixtureView.Layer.DENSITY, true));
          lab.transport().paceProperty().set(TWEENED);
        });
    robot.interact(() -> robot.lookup("#criteriaCancel").<Button>query().fire());
  }

  /** Ten clouds that overlap so much that EM is busy for long. */
  private static String clouds() {
    Random random = new Random(3);
    StringBuilder text = new StringBuilder("x,y\n");
    for (int n = 0; n < ROWS; n++) {
      double angle = 2 * Math.PI * (n % COMPONENTS) / COMPONENTS;
      double x = 4 * Math.cos(angle) + 1.3 * random.nextGaussian();
      double y = 3 * Math.sin(angle) + 0.9 * random.nextGaussian();
      text.append(x).append(',').append(y).append('\n');
    }
    return text.toString();
  }

  @Test
  void framesFollowEachOtherQuickly(FxRobot robot) {
    robot.interact(() -> window.lab().transport().togglePlay());
    for (int[] size : new int[][] {{1440, 900}, {3840, 2160}}) {
      resize(robot, size[0], size[1]);
      robot.sleep(WARM_UP_SECONDS, TimeUnit.SECONDS);
      for (int run = 1; run <= RUNS; run++) {
        Watch watch = new Watch();
        robot.interact(watch::start);
        Map<String, Double> before = threadSeconds();
        robot.sleep(RUN_SECONDS, TimeUnit.SECONDS);
        Map<String, Double> after = threadSeconds();
        robot.interact(watch::stop);
        System.out.printf(
            "%dx%d run %d: pulses %s; figures in motion %s; load %.1f%n  processor time: %s%n",
            size[0],
            size[1],
            run,
            summary(watch.pulses),
            summary(watch.figures),
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
            work(before, after, watch.newFigures, watch.pulses.size()));
      }
    }
  }

  @Test
  void anIdleWindowIsIdle(FxRobot robot) {
    resize(robot, 1440, 900);
    robot.interact(() -> window.lab().transport().togglePlay());
    robot.sleep(5, TimeUnit.SECONDS);
    robot.interact(() -> window.lab().transport().togglePlay());
    robot.sleep(3, TimeUnit.SECONDS);
    double before = cpuSeconds();
    robot.sleep(IDLE_SECONDS, TimeUnit.SECONDS);
    System.out.printf(
        "idle: %.0f ms of processor time in %d s%n", 1000 * (cpuSeconds() - before), IDLE_SECONDS);
  }

  @Test
  void memoryStaysFlat(FxRobot robot) throws IOException {
    resize(robot, 1440, 900);
    TransportViewModel transport = window.lab().transport();
    robot.interact(
        () -> {
          transport.paceProperty().set(new Pace.StepsPerSecond(30));
          transport.togglePlay();
        });
    robot.sleep(FILLING_SECONDS, TimeUnit.SECONDS);
    robot.interact(() -> transport.paceProperty().set(TWEENED));
    for (int seconds = 0; seconds <= LONG_SECONDS; seconds += 15) {
      Runtime java = Runtime.getRuntime();
      System.out.printf(
          "after %3d s: %s MB resident, %d MB of heap used%n",
          seconds, resident(), (java.totalMemory() - java.freeMemory()) >> 20);
      robot.sleep(15, TimeUnit.SECONDS);
    }
  }

  private static String resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return "unknown";
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS"))
        .map(line -> Long.toString(Long.parseLong(line.replaceAll("\\D", "")) >> 10))
        .findFirst()
        .orElse("unknown");
  }

  private void resize(FxRobot robot, int width, int height) {
    robot.interact(
        () -> {
          stage.setX(0);
          stage.setY(0);
          stage.setWidth(width);
          stage.setHeight(height);
        });
    window.settled();
  }

  /** What one figure or one pulse costs each thread: the other guests of the machine aside. */
  private static String work(
      Map<String, Double> before, Map<String, Double> after, int figures, int pulses) {
    List<String> words = new ArrayList<>();
    after.forEach(
        (name, seconds) -> {
          double spent = 1000 * (seconds - before.getOrDefault(name, 0.0));
          boolean paints = name.equals("painter") || name.startsWith("QuantumRenderer");
          double each = spent / Math.max(1, paints ? figures : pulses);
          if (each > 0.05) {
            words.add("%s %.1f ms a %s".formatted(name, each, paints ? "figure" : "pulse"));
          }
        });
    return String.join(", ", words);
  }

  /** Processor time of every thread so far. */
  private static Map<String, Double> threadSeconds() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    Map<String, Double> seconds = new TreeMap<>();
    for (long id : threads.getAllThreadIds()) {
      ThreadInfo info = threads.getThreadInfo(id);
      if (info != null) {
        seconds.merge(info.getThreadName(), threads.getThreadCpuTime(id) / 1e9, Double::sum);
      }
    }
    return seconds;
  }

  private static double cpuSeconds() {
    return ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .map(time -> time.toNanos() / 1e9)
        .orElse(Double.NaN);
  }

  /** Median, 95th percentile and number of intervals in milliseconds. */
  private static String summary(List<Double> intervals) {
    double[] sorted = intervals.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    if (sorted.length == 0) {
      return "none";
    }
    return "%.1f / %.1f ms of %d"
        .formatted(sorted[sorted.length / 2], sorted[sorted.length * 95 / 100], sorted.length);
  }

  /** Times between pulses, and between new figures while the scene moves. */
  private final class Watch extends AnimationTimer {
    private final List<Double> pulses = new ArrayList<>();
    private final List<Double> figures = new ArrayList<>();
    private final FigurePane pane = window.figure();
    private long lastPulse;
    private long lastFigure;
    private int newFigures;
    private Figure shown;

    @Override
    public void handle(long pulse) {
      long now = System.nanoTime();
      if (lastPulse != 0) {
        pulses.add((now - lastPulse) / 1e6);
      }
      lastPulse = now;
      MixtureScene scene = window.lab().sceneProperty().get();
      Figure figure = pane.painted();
      boolean moving = scene != null && scene.fraction() < 1;
      if (figure != shown) {
        if (lastFigure != 0 && moving) {
          figures.add((now - lastFigure) / 1e6);
        }
        lastFigure = moving ? now : 0;
        shown = figure;
        newFigures++;
      }
    }
  }
}
