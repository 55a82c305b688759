package latentia.engine.mixture;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import latentia.data.Dataset;
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

/** The pass over the rows that an iteration of K-means consists of, when no label changes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LloydIteration {
  /** Rows, columns and clusters. */
  @Param({"272x2x2", "10000x2x5", "100000x8x10", "1797x64x10", "4096x784x10"})
  public String shape;

  @Param({"1", "2"})
  public int threads;

  private Workers workers;
  private NearestCenters found;
  private double[][] centers;
  private int[] labels;
  private int[] nearest;

  @Setup
  public void fill() {
    int[] sizes = Arrays.stream(shape.split("x")).mapToInt(Integer::parseInt).toArray();
    workers = new Workers(threads);
    Dataset rows = TestData.dataset(TestData.blobs(sizes[0], sizes[1], sizes[2], new Random(7)));
    Columns data = Columns.raw(rows);
    centers = new double[sizes[2]][];
    Arrays.setAll(centers, data::row);
    labels = new int[sizes[0]];
    nearest = new int[sizes[0]];
    found = new NearestCenters(CenterSearch.of(sizes[2], rows, data), workers);
    found.find(centers, labels, nearest);
    labels = nearest.clone();
  }

  @Benchmark
  public double[][] pass() {
    found.find(centers, labels, nearest);
    return found.means();
  }

  @TearDown
  public void close() {
    workers.close();
    found.close();
  }
}
