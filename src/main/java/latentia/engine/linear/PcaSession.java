package latentia.engine.linear;

import latentia.data.Dataset;
import latentia.training.Session;
import latentia.training.SettingsException;
import latentia.training.Status;

/** PCA as a session: all components are found when it opens, and each step puts one more to use. */
public final class PcaSession implements Session<PcaSnapshot> {
  private final PrincipalComponents components;
  private final boolean whitened;
  private int used;

  private PcaSession(PrincipalComponents components, boolean whitened) {
    this.components = components;
    this.whitened = whitened;
  }

  /**
   * A session at M = 0.
   *
   * @throws SettingsException if a cell holds no number, or numbers too large to be squared
   */
  public static PcaSession open(Dataset data, PcaSolver solver, boolean whitened)
      throws SettingsException {
    ComponentChecks.check(data);
    return new PcaSession(PrincipalComponents.of(data, solver), whitened);
  }

  @Override
  public void step() {
    if (!status().running()) {
      throw new IllegalStateException("all components are in use");
    }
    used++;
  }

  @Override
  public Status status() {
    return used < components.count() ? new Status.Running() : new Status.Converged();
  }

  @Override
  public PcaSnapshot snapshot() {
    return new PcaSnapshot(components.keeping(used, whitened), status());
  }

  @Override
  public void close() {}
}
