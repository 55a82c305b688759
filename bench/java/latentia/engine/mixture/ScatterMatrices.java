package latentia.engine.mixture;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import latentia.engine.linalg.Workers;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One scatter matrix of 1800 rows, by loops and by native products: who is quicker from where on.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ScatterMatrices {
  @Param({"8", "16", "32", "48", "64", "128", "256"})
  public int columns;

  private final Workers alone = new Workers(1);
  private final Scatter loops = new LoopScatter(true, alone);
  private final Scatter products = new NativeScatter(0, alone);
  private Columns data;
  private double[][] shares;
  private double[][] means;

  @Setup
  public void fill() {
    Random random = new Random(columns);
    data = Columns.centred(TestData.dataset(TestData.blobs(1800, columns, 1, random)));
    shares = new double[][] {random.doubles(1800).toArray()};
    means = new double[1][columns];
  }

  @Benchmark
  public double[][][] byLoops() {
    return loops.about(means, data, shares);
  }

  @Benchmark
  public double[][][] byProducts() {
    return products.about(means, data, shares);
  }

  @TearDown
  public void close() {
    products.close();
  }
}
