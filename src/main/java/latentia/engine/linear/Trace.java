package latentia.engine.linear;

import java.util.Arrays;

/**
 * The first values of a growing record, which later snapshots share. Immutable as far as its length
 * goes.
 *
 * @param values shared with later traces; only the first {@code length} belong to this one
 */
public record Trace(double[] values, int length) {
  public static Trace none() {
    return new Trace(new double[0], 0);
  }

  /** This trace and one more value; writes behind what this trace holds. */
  public Trace and(double value) {
    double[] room =
        length < values.length ? values : Arrays.copyOf(values, Math.max(16, 2 * length));
    room[length] = value;
    return new Trace(room, length + 1);
  }

  /** The same values in an array of their own, for a run that goes another way from here. */
  public Trace copy() {
    return new Trace(Arrays.copyOf(values, length), length);
  }

  /**
   * @throws IndexOutOfBoundsException beyond the length
   */
  public double at(int index) {
    if (index >= length) {
      throw new IndexOutOfBoundsException(index + " of " + length);
    }
    return values[index];
  }

  public double last() {
    return at(length - 1);
  }
}
