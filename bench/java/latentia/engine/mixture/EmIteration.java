package latentia.engine.mixture;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import latentia.data.Dataset;
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

/** An E-step and an M-step of a mixture of Gaussians with full covariances. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EmIteration {
  /** Rows, columns and components. */
  @Param({"272x2x2", "10000x2x5", "100000x8x10", "1797x64x10"})
  public String shape;

  private GmmSession session;

  @Setup
  public void open() throws SettingsException {
    String[] sizes = shape.split("x");
    int components = Integer.parseInt(sizes[2]);
    Dataset data =
        TestData.dataset(
            TestData.blobs(
                Integer.parseInt(sizes[0]), Integer.parseInt(sizes[1]), components, new Random(7)));
    session =
        GmmSession.open(
            data,
            new GmmSettings(
                components,
                CovarianceKind.FULL,
                new MixtureStart.RandomRows(),
                1e-3,
                0,
                1_000_000,
                1,
                1,
                1));
  }

  @Benchmark
  public void iteration() {
    session.eStep();
    session.mStep();
  }

  @TearDown
  public void close() {
    session.close();
  }
}
