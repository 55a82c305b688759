package latentia.engine.linear;

import latentia.training.Status;

/**
 * A dictionary after some iterations.
 *
 * @param codes of the rows fitted to, {@code n x q}; not to be written to
 * @param trace the objective, the sum over rows
 * @param nonZeros how many coefficients of all codes are not 0
 */
public record DictionarySnapshot(
    int step, Status status, Dictionary model, double[][] codes, Trace trace, int nonZeros)
    implements LinearSnapshot {
  @Override
  public long bytes() {
    return 8L * model.codeSize() * (model.columns() + codes.length) + 128;
  }
}
