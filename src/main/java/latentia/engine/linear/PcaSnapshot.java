package latentia.engine.linear;

import latentia.training.Status;

/** Principal components of which {@code model.used()} are in use: one more with every step. */
public record PcaSnapshot(PcaModel model, Status status) implements LinearSnapshot {
  @Override
  public int step() {
    return model.used();
  }

  @Override
  public Trace trace() {
    return Trace.none();
  }

  @Override
  public long bytes() {
    return 64;
  }
}
