package latentia.bench;

import java.nio.file.Path;
import java.util.Arrays;
import latentia.data.DataException;
import latentia.data.DataReader;
import latentia.data.Dataset;
import latentia.data.ReadingOptions;

/** Reading images in IDX form to rows of doubles. Comes to the sum of their middle pixels. */
final class IdxWork implements Workload {
  private final Path file;
  private Dataset images;

  IdxWork(Path file) {
    this.file = file;
  }

  @Override
  public void prepare(int repeats) {
    images = null;
  }

  @Override
  public void run(int repeats) throws DataException {
    for (int r = 0; r < repeats; r++) {
      images =
          DataReader.read(file, ReadingOptions.plain(), (read, total) -> {}, () -> false).data();
    }
  }

  @Override
  public double result() {
    return Arrays.stream(images.column(images.columns() / 2)).sum();
  }
}
