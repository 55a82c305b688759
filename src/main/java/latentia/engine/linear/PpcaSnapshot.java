package latentia.engine.linear;

import latentia.training.Status;

/**
 * Probabilistic PCA after a half step of EM, or as found in closed form.
 *
 * @param eStepNext whether the next half step is an E-step; after the closed form there is none
 * @param trace ln p(X) per row, in nats, at the start and after each full iteration
 * @param closedForm the maximum of the likelihood, to compare with
 * @param best its ln p(X) per row, in nats
 */
public record PpcaSnapshot(
    int step,
    Status status,
    boolean eStepNext,
    ProbabilisticPca model,
    Trace trace,
    ProbabilisticPca closedForm,
    double best)
    implements LinearSnapshot {
  @Override
  public long bytes() {
    return 8L * model.columns() * model.codeSize() + 128;
  }
}
