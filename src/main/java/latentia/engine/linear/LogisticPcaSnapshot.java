package latentia.engine.linear;

import latentia.training.Status;

/**
 * Logistic PCA after some iterations.
 *
 * @param codes Z of the rows fitted to, {@code n x q}; not to be written to
 * @param trace the objective, with its ridge, in nats
 * @param separated columns that would run away without the ridge: their log-odds pass 15
 */
public record LogisticPcaSnapshot(
    int step, Status status, LogisticPca model, double[][] codes, Trace trace, int separated)
    implements LinearSnapshot {
  @Override
  public long bytes() {
    return 8L * model.codeSize() * (model.columns() + codes.length) + 128;
  }
}
