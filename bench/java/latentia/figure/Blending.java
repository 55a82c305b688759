package latentia.figure;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The colours of 10,000 points that belong to ten components in part. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Blending {
  private static final int POINTS = 10_000;
  private static final int COMPONENTS = 10;

  private final ColourBlend blend =
      new ColourBlend(Themes.LIGHT.components().stream().map(Shade::mark).toList());
  private final double[][] weights = new double[POINTS][];
  private final int[] argb = new int[POINTS];

  @Setup
  public void weigh() {
    Random random = new Random(2);
    for (int n = 0; n < POINTS; n++) {
      weights[n] = random.doubles(COMPONENTS).toArray();
    }
  }

  @Benchmark
  public int[] colours() {
    for (int n = 0; n < POINTS; n++) {
      argb[n] = blend.argb(weights[n]);
    }
    return argb;
  }
}
