package latentia.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a table of a million rows takes, and that it fits into little memory. */
@Tag("benchmark")
class CsvReaderBenchmark {
  @Test
  void aMillionRowsOfTenColumns(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("million.csv");
    Random random = new Random(1);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int n = 0; n < 1_000_000; n++) {
        for (int j = 0; j < 10; j++) {
          out.write(Double.toString(random.nextGaussian()));
          out.write(j < 9 ? ',' : '\n');
        }
      }
    }
    long before = System.nanoTime();
    Dataset data = CsvReader.read(file, CsvOptions.plain()).data();
    double seconds = (System.nanoTime() - before) / 1e9;
    assertEquals(1_000_000, data.rows());
    System.out.printf("%d MB read in %.2f s%n", Files.size(file) >> 20, seconds);
  }
}
