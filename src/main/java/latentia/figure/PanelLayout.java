package latentia.figure;

import java.util.List;

/**
 * One panel with everything but its marks at its place.
 *
 * @param region the part of the canvas that belongs to this panel alone
 * @param xTicks where grid lines stand, in data coordinates
 * @param texts of heading, ticks and axis labels; or all of a footer
 * @param bars colour bars of a footer
 */
record PanelLayout(
    Box region,
    AxesLayout axes,
    List<Axis.Tick> xTicks,
    List<Axis.Tick> yTicks,
    List<PlacedText> texts,
    List<Heading.PlacedSwatch> swatches,
    List<FooterLayout.PlacedBar> bars) {

  /** A rectangle on the canvas. */
  record Box(double left, double top, double right, double bottom) {
    double width() {
      return right - left;
    }

    double height() {
      return bottom - top;
    }

    /** The same rectangle in pixels of another size. */
    Box scaled(double by) {
      return new Box(left * by, top * by, right * by, bottom * by);
    }

    boolean overlaps(Box other) {
      return left < other.right - 1e-6
          && other.left < right - 1e-6
          && top < other.bottom - 1e-6
          && other.top < bottom - 1e-6;
    }
  }
}
