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

/** A training step on 128 rows, evaluation after each epoch of 100 steps included. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class NetworkStep {
  /** Columns: 64-128-64-2, 784-512-256-2. */
  @Param({"64", "784"})
  public int columns;

  @Param({"ae", "vae", "iwae", "contractive"})
  public String kind;

  private NetworkSession session;

  @Setup
  public void open() throws SettingsException {
    session = BenchNetworks.open(kind, columns);
  }

  @Benchmark
  public void step() {
    session.step();
  }

  @TearDown
  public void close() {
    session.close();
  }
}
