package latentia.bench.window;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import latentia.data.Dataset;

/** Ten clouds that overlap so much that a model is busy with them for long. */
final class Clouds {
  static final int COUNT = 10;

  private Clouds() {}

  /** {@code rows x columns} numbers; the clouds lie on a circle in the first two columns. */
  static Dataset of(int rows, int columns) {
    Random random = new Random(3);
    double[] values = new double[rows * columns];
    for (int n = 0; n < rows; n++) {
      double angle = 2 * Math.PI * (n % COUNT) / COUNT;
      values[n * columns] = 4 * Math.cos(angle) + 1.3 * random.nextGaussian();
      values[n * columns + 1] = 3 * Math.sin(angle) + 0.9 * random.nextGaussian();
      for (int j = 2; j < columns; j++) {
        values[n * columns + j] = Math.cos(j * angle) + 0.5 * random.nextGaussian();
      }
    }
    List<String> names = IntStream.range(0, columns).mapToObj(j -> "x" + (j + 1)).toList();
    return Dataset.of("clouds", names, values);
  }
}
