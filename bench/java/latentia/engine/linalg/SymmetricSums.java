package latentia.engine.linalg;

import java.util.Arrays;
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

/** The sum over 512 rows and its eigenvectors, by loops and by OpenBLAS and LAPACK. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SymmetricSums {
  @Param({"8", "32", "64", "96", "128"})
  public int size;

  private double[][] rows;

  @Setup
  public void fill() {
    Random random = new Random(size);
    rows = new double[512][];
    Arrays.setAll(rows, n -> random.doubles(size).toArray());
  }

  @Benchmark
  public double[][] sumByLoops() {
    return sum(new LoopSum(size));
  }

  @Benchmark
  public double[][] sumByProducts() {
    return sum(new NativeSum(size));
  }

  @Benchmark
  public SymmetricEigen eigenByLoops() {
    return eigen(new LoopSum(size));
  }

  @Benchmark
  public SymmetricEigen eigenByProducts() {
    return eigen(new NativeSum(size));
  }

  private double[][] sum(SymmetricSum empty) {
    try (SymmetricSum sum = empty) {
      addAll(sum);
      return sum.times(1);
    }
  }

  private SymmetricEigen eigen(SymmetricSum empty) {
    try (SymmetricSum sum = empty) {
      addAll(sum);
      return sum.eigen(1);
    }
  }

  private void addAll(SymmetricSum sum) {
    for (double[] row : rows) {
      sum.add(row);
    }
  }
}
