package latentia.lab.latent;

import java.util.List;
import latentia.engine.neural.NetworkSnapshot;
import latentia.training.Snapshot;
import latentia.training.Status;

/** All models after the same number of mini-batches. */
public record LatentSnapshot(List<NetworkSnapshot> models) implements Snapshot {
  public LatentSnapshot {
    models = List.copyOf(models);
  }

  public NetworkSnapshot model(int number) {
    return models.get(number);
  }

  @Override
  public int step() {
    return models.stream().mapToInt(NetworkSnapshot::step).max().orElse(0);
  }

  /** Running while any model is; then the first status that is no mere end, such as diverged. */
  @Override
  public Status status() {
    return LatentSession.status(models.stream().map(NetworkSnapshot::status).toList());
  }

  /** Mini-batches in an epoch. */
  public int batchesPerEpoch() {
    return models.get(0).batchesPerEpoch();
  }

  public int epoch() {
    return step() / batchesPerEpoch();
  }

  @Override
  public long bytes() {
    return models.stream().mapToLong(NetworkSnapshot::bytes).sum();
  }
}
