package latentia.lab.latent;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import latentia.figure.Figure;
import latentia.figure.ScreenPainter;
import latentia.figure.Themes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Measures a frame of the planes with 1,797 digits in two models; run by hand. */
@Tag("benchmark")
class LatentFiguresBenchmark {
  private static final int WIDTH = 1440;
  private static final int HEIGHT = 900;
  private static final int FRAMES = 300;

  @Test
  void planesOfAllDigits() {
    LatentScene base =
        Trained.scene(
            Trained.rows("digits", 1797),
            LatentSettings.standard()
                .withEach(model -> model.withTraining(model.training().withEpochs(8))));
    LatentScene other =
        Trained.scene(
            base.data().source(),
            base.settings().withEach(model -> model.withTraining(model.training().withEpochs(6))));
    LatentView view = LatentView.of(Themes.LIGHT, 2);
    measure("cursor moves", List.of(base, base), view);
    measure("codes move", List.of(base, other), view);
    LatentView posteriors = view.withLayer(LatentView.Layer.POSTERIORS, Set.of(1));
    measure("codes and posteriors move", List.of(base, other), posteriors);
  }

  private static void measure(String what, List<LatentScene> scenes, LatentView view) {
    LatentFigures figures = new LatentFigures();
    ScreenPainter painter = new ScreenPainter();
    int[][] buffers = new int[2][WIDTH * HEIGHT];
    double[] milliseconds = new double[FRAMES];
    double[] drawing = new double[FRAMES];
    double[] processor = new double[FRAMES];
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (int frame = 0; frame < FRAMES; frame++) {
      double[] z = {0.01 * frame, 0.5};
      Probe probe =
          Trained.conversation(scenes.get(0)).withCursor(Optional.of(new Probe.Place(0, z, -1)));
      LatentScene scene = Trained.with(scenes.get(frame % 2), probe);
      long start = System.nanoTime();
      long cpu = threads.getCurrentThreadCpuTime();
      Figure figure = figures.planes(scene, view);
      drawing[frame] = (threads.getCurrentThreadCpuTime() - cpu) / 1e6;
      painter.paint(figure, buffers[frame % 2], WIDTH, HEIGHT, 1);
      processor[frame] = (threads.getCurrentThreadCpuTime() - cpu) / 1e6;
      milliseconds[frame] = (System.nanoTime() - start) / 1e6;
    }
    System.out.printf(
        "%-28s median %6.2f ms, 95th percentile %6.2f ms, processor %6.2f ms, of it marks %.2f%n",
        what,
        quantile(milliseconds, 0.5),
        quantile(milliseconds, 0.95),
        quantile(processor, 0.5),
        quantile(drawing, 0.5));
  }

  private static double quantile(double[] frames, double share) {
    double[] warm = Arrays.copyOfRange(frames, FRAMES / 2, FRAMES);
    Arrays.sort(warm);
    return warm[(int) (share * warm.length)];
  }
}
