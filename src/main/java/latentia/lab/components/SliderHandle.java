package latentia.lab.components;

import java.util.Optional;

/**
 * A slider drawn into a figure, named such that a drag can be read from its name alone.
 *
 * @param component whose coefficient it sets (0-based)
 * @param left end of its track, in the coordinates of its axes
 * @param right end
 * @param low the coefficient at the left end
 * @param high the coefficient at the right end
 */
public record SliderHandle(int component, double left, double right, double low, double high) {
  private static final String PREFIX = "z";
  private static final int PARTS = 6;

  /** The name of the handle. */
  public String id() {
    return String.join(
        ":",
        PREFIX,
        Integer.toString(component),
        Double.toString(left),
        Double.toString(right),
        Double.toString(low),
        Double.toString(high));
  }

  /** The slider of a name; empty if it names something else. */
  public static Optional<SliderHandle> of(String id) {
    String[] parts = id.split(":");
    if (parts.length != PARTS || !parts[0].equals(PREFIX)) {
      return Optional.empty();
    }
    return Optional.of(
        new SliderHandle(
            Integer.parseInt(parts[1]),
            Double.parseDouble(parts[2]),
            Double.parseDouble(parts[3]),
            Double.parseDouble(parts[4]),
            Double.parseDouble(parts[5])));
  }

  /** Where the knob of a coefficient stands; at an end for one beyond. */
  public double place(double value) {
    double share = high > low ? (value - low) / (high - low) : 0;
    return left + Math.max(0, Math.min(share, 1)) * (right - left);
  }

  /** The coefficient of a place; an end's for one beyond. */
  public double value(double place) {
    double share = right > left ? (place - left) / (right - left) : 0;
    return low + Math.max(0, Math.min(share, 1)) * (high - low);
  }
}
