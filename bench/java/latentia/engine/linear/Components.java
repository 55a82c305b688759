package latentia.engine.linear;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import latentia.data.Dataset;
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

/**
 * All principal components by each route, to see from how many rows per column on the covariance is
 * quicker than the thin SVD. One processor: {@code -jvmArgs -XX:ActiveProcessorCount=1}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Components {
  /** Rows and columns. */
  @Param({"150x4", "1797x64", "200x784", "600x784", "10000x784"})
  public String shape;

  @Param({"COVARIANCE", "SVD", "AUTOMATIC"})
  public PcaSolver solver;

  private Dataset data;

  @Setup
  public void fill() {
    int[] sizes = Arrays.stream(shape.split("x")).mapToInt(Integer::parseInt).toArray();
    double[][] rows =
        LinearFixtures.gaussian(sizes[0], sizes[1], Math.min(sizes[1], 100), 0, new Random(1));
    Random noise = new Random(2);
    Arrays.stream(rows).forEach(row -> Arrays.setAll(row, j -> row[j] + noise.nextGaussian()));
    data = LinearFixtures.dataset(rows);
  }

  @Benchmark
  public PrincipalComponents all() {
    return PrincipalComponents.of(data, solver);
  }
}
