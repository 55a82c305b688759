package latentia.figure;

import java.util.List;

/**
 * Every colour and size a figure may use.
 *
 * @param id "light", "dark" or "projector"
 * @param components the hues of components 1 to 10, used again from the start beyond
 * @param bound text and line colour of the lower bound
 * @param gap mark: fill of KL, text: its words
 * @param type sizes in pixels by role
 * @param markScale enlarges strokes, points and handles: 1, about 2 for the projector
 */
public record Theme(
    String id,
    Colour canvas,
    Colour text,
    Colour muted,
    Colour grid,
    Colour axis,
    Colour border,
    Colour accent,
    List<Shade> components,
    Colour bound,
    Shade gap,
    TypeSizes type,
    double markScale) {
  public Theme {
    components = List.copyOf(components);
  }

  /** The hue of component k (0-based). */
  public Shade component(int k) {
    return components.get(k % components.size());
  }

  /** Font sizes in pixels. */
  public record TypeSizes(
      double title, double body, double caption, double tick, double number, double formula) {}
}
