package latentia.engine.mixture;

/**
 * The history of an EM run: the bound after every half step and the means after every iteration. It
 * is a view, with a fixed length, of storage that only grows; views share it.
 */
public interface GmmTrace {
  /** Half steps recorded, plus one for the start. */
  int length();

  /** The bound after {@code halfSteps} half steps; 0 is the start. */
  VariationalBound at(int halfSteps);

  /** mu at the start (0) and after each full iteration, {@code K x d}; not to be written to. */
  double[][] means(int iteration);
}
