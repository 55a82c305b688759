package latentia.bench;

/** Work that is timed again and again, one row of the comparison. Lives on one thread. */
interface Workload extends AutoCloseable {
  /** Makes ready for so many repeats, from the same start each time; not timed. */
  void prepare(int repeats) throws Exception;

  /** The timed work. */
  void run(int repeats) throws Exception;

  /** A number that the peer's work must come to as well; asked for after {@link #run}. */
  double result();

  /** Lets go of what it holds. */
  @Override
  default void close() {}
}
