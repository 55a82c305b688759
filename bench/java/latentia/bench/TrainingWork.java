package latentia.bench;

import java.util.Optional;
import java.util.stream.IntStream;
import latentia.data.Dataset;
import latentia.engine.neural.NetworkData;
import latentia.engine.neural.NetworkSession;
import latentia.engine.neural.NetworkSettings;
import latentia.engine.neural.NetworkSnapshot;
import latentia.engine.neural.TrainedNetwork;
import latentia.training.SettingsException;

/**
 * Training steps from the start of an epoch, never as far as its end, where losses of all rows are
 * evaluated. Comes to the mean reconstruction loss of the first rows from their (mean) codes.
 */
final class TrainingWork implements Workload {
  private static final int JUDGED_ROWS = 100;

  private final NetworkData data;
  private final NetworkSettings settings;
  private final NetworkSnapshot start;
  private NetworkSession session;

  TrainingWork(Dataset rows, NetworkSpec network) throws SettingsException {
    this.data = new NetworkData(rows, Optional.empty(), rows.selectRows(0));
    this.settings = network.settings();
    try (NetworkSession begun = NetworkSession.open(data, settings)) {
      this.start = begun.snapshot();
    }
  }

  @Override
  public void prepare(int repeats) {
    if (repeats >= start.batchesPerEpoch()) {
      throw new IllegalArgumentException(repeats + " steps reach the end of the epoch");
    }
    close();
    session = NetworkSession.resume(data, settings, start);
  }

  @Override
  public void run(int repeats) {
    for (int r = 0; r < repeats; r++) {
      session.step();
    }
  }

  @Override
  public double result() {
    TrainedNetwork network = session.snapshot().network();
    return IntStream.range(0, JUDGED_ROWS)
        .mapToObj(data.train()::row)
        .mapToDouble(row -> network.reconstructionLoss(row, network.encode(row).mean()))
        .average()
        .orElseThrow();
  }

  @Override
  public void close() {
    if (session != null) {
      session.close();
    }
  }
}
