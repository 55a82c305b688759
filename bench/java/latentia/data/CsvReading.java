package latentia.data;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A table of ten columns of numbers, read from a file that the system has in memory. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(1)
public class CsvReading {
  private static final int COLUMNS = 10;

  @Param({"1000000"})
  public int rows;

  private Path file;

  @Setup
  public void write() throws IOException {
    file = Files.createTempFile("numbers", ".csv");
    Random random = new Random(1);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int n = 0; n < rows; n++) {
        for (int j = 0; j < COLUMNS; j++) {
          out.write(Double.toString(random.nextGaussian()));
          out.write(j < COLUMNS - 1 ? ',' : '\n');
        }
      }
    }
  }

  @Benchmark
  public Dataset read() throws Exception {
    Dataset data = CsvReader.read(file, CsvOptions.plain()).data();
    if (data.rows() != rows) {
      throw new IllegalStateException(data.rows() + " rows read of " + rows);
    }
    return data;
  }

  @TearDown
  public void delete() throws IOException {
    Files.delete(file);
  }
}
