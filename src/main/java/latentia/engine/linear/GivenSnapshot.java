package latentia.engine.linear;

import latentia.training.Status;

/** A given basis of which {@code model.used()} vectors are in use: one more with every step. */
public record GivenSnapshot(GivenBasis model, Status status) implements LinearSnapshot {
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
