package latentia.engine.neural;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import latentia.data.Dataset;
import latentia.training.SettingsException;

/**
 * The networks and rows that are measured: d-128-64-2 for digits, 784-512-256-2 for larger ones.
 */
final class BenchNetworks {
  static final int BATCH = 128;

  private BenchNetworks() {}

  static List<Integer> hidden(int columns) {
    return columns <= 64 ? List.of(128, 64) : List.of(512, 256);
  }

  /**
   * @param kind {@code ae}, {@code vae}, {@code iwae} (K = 50) or {@code contractive}
   */
  static NetworkSettings settings(String kind, int columns) {
    NetworkSettings variational = NetworkSettings.variational();
    Objective.Variational one = (Objective.Variational) variational.objective();
    NetworkSettings plain = NetworkSettings.autoencoder();
    Objective.Autoencoding free = (Objective.Autoencoding) plain.objective();
    NetworkSettings chosen =
        switch (kind) {
          case "ae" -> plain;
          case "vae" -> variational;
          case "iwae" -> variational.withObjective(one.withSamples(50, true));
          case "contractive" -> plain.withObjective(free.withPenalty(new Penalty.Contractive(0.1)));
          default -> throw new IllegalArgumentException("no network is called " + kind);
        };
    return chosen
        .withArchitecture(chosen.architecture().withHidden(hidden(columns)))
        .withTraining(chosen.training().withEpochs(1_000_000));
  }

  static NetworkSession open(String kind, int columns) throws SettingsException {
    Dataset rows = rows(100 * BATCH, columns);
    NetworkData data = new NetworkData(rows, Optional.empty(), rows.selectRows(0, 1, 2));
    return NetworkSession.open(data, settings(kind, columns));
  }

  /** Rows as sparse and as bounded as images of digits. */
  static Dataset rows(int count, int columns) {
    Random random = new Random(3);
    double[] values = new double[count * columns];
    Arrays.setAll(values, i -> random.nextInt(3) > 0 ? 0 : random.nextDouble());
    List<String> names = IntStream.range(0, columns).mapToObj(j -> "x" + j).toList();
    return Dataset.of("noise", names, values);
  }
}
