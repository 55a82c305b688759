package latentia.engine.neural;

import latentia.training.Status;

/**
 * A {@link NetworkSnapshot} with all it takes to go on from it.
 *
 * @param optimizer what the optimiser remembers
 */
record NetworkPicture(
    int step,
    Status status,
    int batchesPerEpoch,
    LossTrace trace,
    PlainNetwork network,
    Updater.Memory optimizer,
    float[] codes,
    float[] logVariances)
    implements NetworkSnapshot {
  @Override
  public long bytes() {
    long numbers = (long) network.parameters() + codes.length + logVariances.length;
    return Float.BYTES * numbers + optimizer.bytes() + 512;
  }
}
