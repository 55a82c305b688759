package latentia.engine.linear;

import latentia.data.Dataset;
import latentia.training.Session;
import latentia.training.SettingsException;
import latentia.training.Status;

/** A given basis as a session: each step puts one more of its vectors to use. */
public final class GivenSession implements Session<GivenSnapshot> {
  private GivenBasis basis;

  private GivenSession(GivenBasis basis) {
    this.basis = basis;
  }

  /**
   * A session with none of the vectors in use.
   *
   * @throws SettingsException if a cell holds no number, or the basis is one of other columns
   */
  public static GivenSession open(Dataset data, GivenBasis basis) throws SettingsException {
    ComponentChecks.check(data);
    ComponentChecks.require(
        basis.columns() == data.columns(), "given.columns", basis.columns(), data.columns());
    return new GivenSession(basis.using(0));
  }

  @Override
  public void step() {
    if (!status().running()) {
      throw new IllegalStateException("all vectors are in use");
    }
    basis = basis.using(basis.used() + 1);
  }

  @Override
  public Status status() {
    return basis.used() < basis.vectors().length ? new Status.Running() : new Status.Converged();
  }

  @Override
  public GivenSnapshot snapshot() {
    return new GivenSnapshot(basis, status());
  }

  /** Nothing is held beyond the heap. */
  @Override
  public void close() {}
}
