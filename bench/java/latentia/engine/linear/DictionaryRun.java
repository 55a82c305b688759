package latentia.engine.linear;

import java.util.Arrays;
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
import org.openjdk.jmh.annotations.Warmup;

/** Sixty steps of a sparse dictionary on 600 digits, from the start on. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(1)
public class DictionaryRun {
  @Param({"6", "32", "64"})
  public int atoms;

  @Param({"false", "true"})
  public boolean encoder;

  private Dataset rows;

  @Setup
  public void read() {
    rows = SparseData.dataset(Arrays.copyOf(SparseData.digits(), 600));
  }

  @Benchmark
  public LinearSnapshot steps() throws SettingsException {
    DictionarySettings settings = new DictionarySettings(atoms, 0.5, true, encoder, 60, 0, 1);
    try (DictionarySession session = DictionarySession.open(rows, settings)) {
      while (session.status().running()) {
        session.step();
      }
      return session.snapshot();
    }
  }
}
