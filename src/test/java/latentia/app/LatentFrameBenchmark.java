package latentia.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.stage.Stage;
import latentia.app.latent.LatentLabView;
import latentia.app.latent.LatentViewModel;
import latentia.engine.neural.NetworkSettings;
import latentia.training.Pace;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/**
 * Measures the window while two networks train on digits flat out and the pointer decodes. Run by
 * hand with {@code mvn -Pbench test -Dtest=LatentFrameBenchmark}.
 */
@Tag("benchmark")
@ExtendWith(ApplicationExtension.class)
class LatentFrameBenchmark {
  private static final int EPOCHS = 5_000;
  private static final int WARM_UP_SECONDS = 8;
  private static final int RUN_SECONDS = 10;
  private static final int RUNS = 3;

  private final LatentiaApp app = new LatentiaApp();
  private Stage stage;

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
  void pulsesWhileTrainingFlatOut(FxRobot robot) {
    WindowFixture window = new WindowFixture(robot, app);
    window.settled();
    robot.clickOn("#rail-latent");
    window.await("the lab is open", () -> app.lab() instanceof LatentLabView);
    LatentViewModel lab = ((LatentLabView) app.lab()).model();
    window.await("the networks are open", () -> lab.sceneProperty().get() != null);
    robot.interact(() -> lab.change(settings -> settings.withEach(this::longer)));
    window.await("they are to train long", () -> lab.transport().endProperty().get() > EPOCHS);
    robot.interact(
        () -> {
          lab.transport().paceProperty().set(new Pace.FlatOut());
          lab.transport().togglePlay();
        });
    robot.sleep(WARM_UP_SECONDS, TimeUnit.SECONDS);
    for (int run = 1; run <= RUNS; run++) {
      Watch watch = new Watch(lab);
      int before = lab.transport().positionProperty().get();
      robot.interact(watch::start);
      robot.sleep(RUN_SECONDS, TimeUnit.SECONDS);
      robot.interact(watch::stop);
      int steps = lab.transport().positionProperty().get() - before;
      System.out.printf(
          "run %d: pulses %s; %d mini-batches/s%n", run, watch.summary(), steps / RUN_SECONDS);
    }
  }

  private NetworkSettings longer(NetworkSettings model) {
    return model.withTraining(model.training().withEpochs(EPOCHS));
  }

  /** Times between pulses, with the pointer on its way through the plane. */
  private static final class Watch extends AnimationTimer {
    private final List<Double> pulses = new ArrayList<>();
    private final LatentViewModel lab;
    private long last;

    Watch(LatentViewModel lab) {
      this.lab = lab;
    }

    @Override
    public void handle(long pulse) {
      long now = System.nanoTime();
      if (last != 0) {
        pulses.add((now - last) / 1e6);
      }
      last = now;
      double angle = 0.05 * pulses.size();
      lab.probing().point(0, 3 * Math.cos(angle), 3 * Math.sin(angle), -1);
    }

    /** Median, 95th percentile and number of intervals in milliseconds. */
    String summary() {
      double[] sorted = pulses.stream().mapToDouble(Double::doubleValue).sorted().toArray();
      return sorted.length == 0
          ? "none"
          : "%.1f / %.1f ms of %d"
              .formatted(
                  sorted[sorted.length / 2], sorted[sorted.length * 95 / 100], sorted.length);
    }
  }
}
