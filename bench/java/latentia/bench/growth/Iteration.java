package latentia.bench.growth;

/** A piece of work that is repeated, such as an iteration of EM on some rows. */
interface Iteration extends AutoCloseable {
  /** Makes the next iteration possible; not timed. */
  default void prepare() throws Exception {}

  /** What is timed. */
  void run() throws Exception;

  @Override
  default void close() {}
}
