package latentia.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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

/** A frame of an animated scatter plot over a heat map with ten components, for the screen. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class Repainting {
  private static final int FRAMES = 64;

  /** What differs from frame to frame. */
  public enum Moving {
    COLOURS,
    COLOURS_AND_ELLIPSES,
    EVERYTHING
  }

  @Param({"10000"})
  public int points;

  /** Pixels across and down, and how many of them a pixel of the drawing takes. */
  @Param({"1440x900x1", "3840x2160x2", "3840x2160x1"})
  public String canvas;

  @Param public Moving moving;

  private final ScreenPainter painter = new ScreenPainter();
  private final List<Figure> frames = new ArrayList<>();
  private int[][] buffers;
  private int width;
  private int height;
  private double scale;
  private int frame;

  @Setup
  public void draw() {
    int[] sizes = Arrays.stream(canvas.split("x")).mapToInt(Integer::parseInt).toArray();
    width = sizes[0];
    height = sizes[1];
    scale = sizes[2];
    buffers = new int[2][width * height];
    Random random = new Random(1);
    double[] x = random.doubles(points, -5.8, 5.8).toArray();
    double[] y = random.doubles(points, -4.8, 4.8).toArray();
    Field field = SampleFigures.bumps(100, 70);
    Mark map = heatMap(field, 0);
    List<Mark> still = ellipses(0);
    for (int t = 0; t < FRAMES; t++) {
      List<Mark> marks = new ArrayList<>();
      marks.add(moving == Moving.EVERYTHING ? heatMap(field, t) : map);
      marks.add(scatter(x, y, t));
      marks.addAll(moving == Moving.COLOURS ? still : ellipses(t));
      frames.add(figure(marks));
    }
  }

  private static Mark heatMap(Field field, int t) {
    return new Mark.HeatMap(field, ColourMap.INK, 0, 1 + t, 1);
  }

  private static Mark scatter(double[] x, double[] y, int t) {
    int[] argb = new int[x.length];
    Arrays.setAll(argb, i -> Themes.LIGHT.component(i + t).mark().argb());
    return new Mark.Points(x, y, argb, Mark.Shape.DISC, 7.5, Themes.LIGHT.canvas(), 0.8);
  }

  private static List<Mark> ellipses(int t) {
    List<Mark> marks = new ArrayList<>();
    for (int k = 0; k < 10; k++) {
      double x = 4 * Math.cos(2 * Math.PI * k / 10 + 0.01 * t);
      double y = 3 * Math.sin(2 * Math.PI * k / 10 + 0.01 * t);
      Colour colour = Themes.LIGHT.component(k).mark();
      Stroke dashed = new Stroke(colour, 1.4, 6, 4);
      Stroke line = new Stroke(colour, 2.2);
      marks.add(new Mark.Ellipse(x, y, 1.4, 0.5, -0.3, 0.9, colour.withOpacity(0.08), dashed));
      marks.add(new Mark.Ellipse(x, y, 0.7, 0.25, -0.15, 0.45, colour.withOpacity(0.1), line));
    }
    return marks;
  }

  private static Figure figure(List<Mark> marks) {
    return Figure.of(
        Themes.LIGHT,
        new Axes(
            "scatter",
            "Many points",
            "",
            List.of(),
            Axis.linear("x", -6, 6),
            Axis.linear("y", -5, 5),
            false,
            marks,
            List.of(),
            List.of()));
  }

  @Benchmark
  public FigureLayout repaint() {
    frame++;
    return painter.paint(frames.get(frame % FRAMES), buffers[frame % 2], width, height, scale);
  }
}
