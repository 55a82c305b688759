package latentia.lab.mixture;

import java.util.Optional;

/**
 * A place on the stage that can be dragged: a centre, or the end of a half axis of an ellipse.
 *
 * @param component 0-based
 * @param axis 0 to 3 for the ends of a, b, -a, -b (in one dimension 0 right, 2 left); -1 for the
 *     centre
 */
record HandleId(int component, int axis) {
  static HandleId centre(int component) {
    return new HandleId(component, -1);
  }

  boolean isCentre() {
    return axis < 0;
  }

  /** "centre-k" or "axis-k-j". */
  String id() {
    return isCentre() ? "centre-" + component : "axis-" + component + "-" + axis;
  }

  /** The handle that {@link #id()} names; empty if it names none. */
  static Optional<HandleId> parse(String id) {
    String[] parts = id.split("-");
    try {
      if (parts.length == 2 && parts[0].equals("centre")) {
        return Optional.of(centre(Integer.parseInt(parts[1])));
      }
      if (parts.length == 3 && parts[0].equals("axis")) {
        return Optional.of(new HandleId(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
      }
    } catch (NumberFormatException notOurs) {
      return Optional.empty();
    }
    return Optional.empty();
  }
}
