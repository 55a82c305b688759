package latentia.bench.growth;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import latentia.data.Dataset;
import latentia.engine.neural.NetworkData;

/** Made-up rows, the same in every run. */
final class Rows {
  private static final int BATCHES = 8;

  private Rows() {}

  /** Rows around eight centres, so near each other that no model separates them at once. */
  static Dataset clusters(int n, int d) {
    Random random = new Random(1);
    double[] centres = random.doubles(8L * d, -1, 1).toArray();
    double[] values = new double[n * d];
    for (int i = 0; i < values.length; i++) {
      int cluster = i / d % 8;
      values[i] = centres[cluster * d + i % d] + random.nextGaussian();
    }
    return dataset(d, values);
  }

  /** Rows as sparse and as bounded as images of digits, for eight mini-batches. */
  static NetworkData images(int batch, int d) {
    Random random = new Random(3);
    double[] values = new double[BATCHES * batch * d];
    for (int i = 0; i < values.length; i++) {
      values[i] = random.nextInt(3) > 0 ? 0 : random.nextDouble();
    }
    Dataset data = dataset(d, values);
    return new NetworkData(data, Optional.empty(), data.selectRows(0, 1, 2));
  }

  private static Dataset dataset(int d, double[] values) {
    List<String> names = IntStream.range(0, d).mapToObj(j -> "x" + j).toList();
    return Dataset.of("made up", names, values);
  }
}
