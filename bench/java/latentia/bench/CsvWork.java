package latentia.bench;

import java.nio.file.Path;
import java.util.Arrays;
import latentia.data.CsvOptions;
import latentia.data.CsvReader;
import latentia.data.DataException;
import latentia.data.Dataset;

/** Reading a table of text. Comes to the sum of the magnitudes in its first column. */
final class CsvWork implements Workload {
  private final Path file;
  private Dataset table;

  CsvWork(Path file) {
    this.file = file;
  }

  @Override
  public void prepare(int repeats) {
    table = null;
  }

  @Override
  public void run(int repeats) throws DataException {
    for (int r = 0; r < repeats; r++) {
      table = CsvReader.read(file, CsvOptions.plain()).data();
    }
  }

  @Override
  public double result() {
    return Arrays.stream(table.column(0)).map(Math::abs).sum();
  }
}
