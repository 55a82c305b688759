package latentia.lab.latent;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import latentia.figure.Figure;
import latentia.figure.ScreenPainter;
import latentia.figure.Themes;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A frame of the latent planes, 1440 x 900: two models of 1,797 digits, the cursor on its way. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PlanesFrame {
  private static final int WIDTH = 1440;
  private static final int HEIGHT = 900;

  /** What else changes from frame to frame: nothing, the codes, the codes and their posteriors. */
  @Param({"cursor", "codes", "posteriors"})
  public String moving;

  private final LatentFigures figures = new LatentFigures();
  private final ScreenPainter painter = new ScreenPainter();
  private final int[][] buffers = new int[2][WIDTH * HEIGHT];
  private List<LatentScene> scenes;
  private LatentView view;
  private int frame;

  @Setup
  public void train() {
    LatentScene base =
        Trained.scene(
            Trained.rows("digits", 1797),
            LatentSettings.standard()
                .withEach(model -> model.withTraining(model.training().withEpochs(8))));
    LatentScene other =
        Trained.scene(
            base.data().source(),
            base.settings().withEach(model -> model.withTraining(model.training().withEpochs(6))));
    scenes = moving.equals("cursor") ? List.of(base, base) : List.of(base, other);
    LatentView plain = LatentView.of(Themes.LIGHT, 2);
    view =
        moving.equals("posteriors")
            ? plain.withLayer(LatentView.Layer.POSTERIORS, Set.of(1))
            : plain;
  }

  @Benchmark
  public Figure marks() {
    return figures.planes(nextScene(), view);
  }

  @Benchmark
  public int[] marksAndPainting() {
    int[] buffer = buffers[frame % 2];
    painter.paint(figures.planes(nextScene(), view), buffer, WIDTH, HEIGHT, 1);
    return buffer;
  }

  private LatentScene nextScene() {
    frame++;
    double[] z = {0.01 * (frame % 300), 0.5};
    Probe probe =
        Trained.conversation(scenes.get(0)).withCursor(Optional.of(new Probe.Place(0, z, -1)));
    return Trained.with(scenes.get(frame % 2), probe);
  }
}
