package latentia.training;

/**
 * A model in training, advanced one step at a time. It lives on one thread and may own off-heap
 * memory until {@link #close()}.
 *
 * @param <S> the pictures it gives of itself
 */
public interface Session<S extends Snapshot> extends AutoCloseable {
  /**
   * Takes the next step.
   *
   * @throws IllegalStateException if {@link Snapshot#status()} is no longer running
   */
  void step();

  /** The status after the last step, without the cost of a snapshot. */
  Status status();

  /** An immutable picture of the present state: plain arrays only. */
  S snapshot();

  @Override
  void close();
}
