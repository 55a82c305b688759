package latentia.engine.neural;

import latentia.training.Snapshot;
import latentia.training.Status;

/** A network in training after a number of mini-batches. */
public interface NetworkSnapshot extends Snapshot {
  /** How many mini-batches were taken. */
  @Override
  int step();

  @Override
  Status status();

  /** Mini-batches in an epoch. */
  int batchesPerEpoch();

  /** Complete epochs done. */
  default int epoch() {
    return step() / batchesPerEpoch();
  }

  /** The losses so far; its last entry belongs to {@link #epoch()} complete epochs. */
  LossTrace trace();

  /** The weights of this moment. */
  TrainedNetwork network();

  /**
   * Codes (posterior means) of the rows shown, {@code rows x latent}, row by row. Not copied: treat
   * as read-only.
   */
  float[] codes();

  /** ln sigma^2 of the rows shown, {@code rows x latent}; empty for an autoencoder. */
  float[] logVariances();
}
