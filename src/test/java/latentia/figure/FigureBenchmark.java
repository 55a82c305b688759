package latentia.figure;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Measures repainting; run by hand. */
@Tag("benchmark")
class FigureBenchmark {
  private static final int POINTS = 10_000;

  @Test
  void repaintsTenThousandPoints() {
    measure("1440x900, colours flow", 1440, 900, 1, false, false);
    measure("1440x900, colours and ellipses", 1440, 900, 1, true, false);
    measure("1440x900, everything", 1440, 900, 1, true, true);
    measure("3840x2160, colours flow", 3840, 2160, 2, false, false);
    measure("3840x2160, colours and ellipses", 3840, 2160, 2, true, false);
    measure("3840x2160 at scale 1, colours", 3840, 2160, 1, false, false);
  }

  private static void measure(
      String what, int width, int height, double scale, boolean ellipses, boolean map) {
    ScreenPainter painter = new ScreenPainter();
    int[][] buffers = new int[2][width * height];
    Random random = new Random(1);
    double[] x = random.doubles(POINTS, -5.8, 5.8).toArray();
    double[] y = random.doubles(POINTS, -4.8, 4.8).toArray();
    Field field = SampleFigures.bumps(100, 70);
    Mark heat = new Mark.HeatMap(field, ColourMap.INK, 0, 1, 1);
    List<Mark> still = ellipses(0);
    double[] milliseconds = new double[160];
    double[] processor = new double[160];
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (int frame = 0; frame < milliseconds.length; frame++) {
      int shift = frame;
      int[] argb =
          IntStream.range(0, POINTS)
              .map(i -> Themes.LIGHT.component(i + shift).mark().argb())
              .toArray();
      List<Mark> marks = new ArrayList<>();
      marks.add(map ? new Mark.HeatMap(field, ColourMap.INK, 0, 1 + frame, 1) : heat);
      marks.add(new Mark.Points(x, y, argb, Mark.Shape.DISC, 7.5, Themes.LIGHT.canvas(), 0.8));
      marks.addAll(ellipses ? ellipses(frame) : still);
      Axes axes =
          new Axes(
              "scatter",
              "Ten thousand points",
              "",
              List.of(),
              Axis.linear("x", -6, 6),
              Axis.linear("y", -5, 5),
              false,
              marks,
              List.of(),
              List.of());
      Figure figure = Figure.of(Themes.LIGHT, axes);
      long cpuStart = threads.getCurrentThreadCpuTime();
      long start = System.nanoTime();
      painter.paint(figure, buffers[frame % 2], width, height, scale);
      milliseconds[frame] = (System.nanoTime() - start) / 1e6;
      processor[frame] = (threads.getCurrentThreadCpuTime() - cpuStart) / 1e6;
    }
    System.out.printf(
        "%-34s median %6.2f ms, 95th percentile %6.2f ms, processor %6.2f ms%n",
        what, quantile(milliseconds, 0.5), quantile(milliseconds, 0.95), quantile(processor, 0.5));
  }

  private static double quantile(double[] frames, double share) {
    double[] warm = Arrays.copyOfRange(frames, 60, frames.length);
    Arrays.sort(warm);
    return warm[(int) (warm.length * share)];
  }

  private static List<Mark> ellipses(int frame) {
    List<Mark> marks = new ArrayList<>();
    for (int k = 0; k < 10; k++) {
      double cx = 4 * Math.cos(2 * Math.PI * k / 10 + 0.01 * frame);
      double cy = 3 * Math.sin(2 * Math.PI * k / 10 + 0.01 * frame);
      Colour colour = Themes.LIGHT.component(k).mark();
      marks.add(
          new Mark.Ellipse(
              cx,
              cy,
              1.4,
              0.5,
              -0.3,
              0.9,
              colour.withOpacity(0.08),
              new Stroke(colour, 1.4, 6, 4)));
      marks.add(
          new Mark.Ellipse(
              cx, cy, 0.7, 0.25, -0.15, 0.45, colour.withOpacity(0.1), new Stroke(colour, 2.2)));
    }
    return marks;
  }

  @Test
  void blendsTenThousandPointsOfTenComponents() {
    ColourBlend blend =
        new ColourBlend(Themes.LIGHT.components().stream().map(Shade::mark).toList());
    Random random = new Random(2);
    double[][] weights = new double[POINTS][];
    for (int i = 0; i < POINTS; i++) {
      weights[i] = random.doubles(10).toArray();
    }
    int[] argb = new int[POINTS];
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < 200; i++) {
      long start = System.nanoTime();
      for (int n = 0; n < POINTS; n++) {
        argb[n] = blend.argb(weights[n]);
      }
      least = Math.min(least, (System.nanoTime() - start) / 1e6);
    }
    System.out.printf("blend of 10,000 x 10: %.2f ms%n", least);
  }
}
