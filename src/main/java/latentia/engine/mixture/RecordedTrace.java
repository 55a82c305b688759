package latentia.engine.mixture;

import java.util.Arrays;

/**
 * A view of the first half steps of a run. The arrays behind it are shared with the run, which goes
 * on writing beyond this view's length and moves to larger arrays when they are full; what lies
 * within the length never changes, so a view may be read on any thread.
 */
final class RecordedTrace implements GmmTrace {
  private final VariationalBound[] bounds;
  private final double[][][] means;
  private final int length;

  private RecordedTrace(VariationalBound[] bounds, double[][][] means, int length) {
    this.bounds = bounds;
    this.means = means;
    this.length = length;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public VariationalBound at(int halfSteps) {
    return bounds[checked(halfSteps, length)];
  }

  @Override
  public double[][] means(int iteration) {
    return means[checked(iteration, (length + 1) / 2)];
  }

  private static int checked(int index, int length) {
    if (index < 0 || index >= length) {
      throw new IndexOutOfBoundsException("half step or iteration " + index + " of " + length);
    }
    return index;
  }

  /** The growing end of the trace; belongs to the session's thread. */
  static final class Recorder {
    private VariationalBound[] bounds = new VariationalBound[64];
    private double[][][] means = new double[32][][];
    private int length;

    Recorder() {}

    /** Goes on after what {@code trace} holds. */
    Recorder(GmmTrace trace) {
      for (int t = 0; t < trace.length(); t++) {
        record(trace.at(t), t % 2 == 0 ? trace.means(t / 2) : null);
      }
    }

    /**
     * @param newMeans mu, {@code K x d}; only read at the start and after M-steps
     */
    void record(VariationalBound bound, double[][] newMeans) {
      if (length == bounds.length) {
        bounds = Arrays.copyOf(bounds, 2 * length);
        means = Arrays.copyOf(means, length);
      }
      bounds[length] = bound;
      if (length % 2 == 0) {
        means[length / 2] = newMeans;
      }
      length++;
    }

    VariationalBound last() {
      return bounds[length - 1];
    }

    VariationalBound at(int halfSteps) {
      return bounds[halfSteps];
    }

    int steps() {
      return length - 1;
    }

    GmmTrace view() {
      return new RecordedTrace(bounds, means, length);
    }
  }
}
