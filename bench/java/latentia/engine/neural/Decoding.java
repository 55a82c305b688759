package latentia.engine.neural;

import java.util.concurrent.TimeUnit;
import latentia.training.SettingsException;
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

/** Codes to rows: one, as the pointer moves, and a grid of 20 x 20; and a row to its code. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class Decoding {
  /** Columns: 64-128-64-2, 784-512-256-2. */
  @Param({"64", "784"})
  public int columns;

  private TrainedNetwork network;
  private BulkEvaluator evaluator;
  private double[] row;
  private final double[] code = {0.3, -0.2};
  private final float[] grid = new float[800];

  @Setup
  public void open() throws SettingsException {
    try (NetworkSession session = BenchNetworks.open("vae", columns)) {
      session.step();
      network = session.snapshot().network();
    }
    evaluator = BulkEvaluator.of(network);
    row = BenchNetworks.rows(1, columns).row(0);
    for (int i = 0; i < 400; i++) {
      grid[2 * i] = (i % 20 - 10) / 5f;
      grid[2 * i + 1] = (i / 20 - 10) / 5f;
    }
  }

  @Benchmark
  public double[] decodeOne() {
    return network.decode(code);
  }

  @Benchmark
  public Code encodeOne() {
    return network.encode(row);
  }

  @Benchmark
  public float[] decodeGrid() {
    return evaluator.decode(grid, 400);
  }

  @TearDown
  public void close() {
    evaluator.close();
  }
}
