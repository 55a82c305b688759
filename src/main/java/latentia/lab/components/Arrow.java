package latentia.lab.components;

import java.util.List;
import latentia.figure.Colour;
import latentia.figure.Mark;
import latentia.figure.Stroke;
import latentia.figure.TextRole;
import latentia.figure.Theme;

/**
 * An arrow in a plane of equal units.
 *
 * @param head the length of its head, in those units
 */
record Arrow(double fromX, double fromY, double toX, double toY, double head) {
  private static final double NARROW = 0.38;
  private static final double NAME_DISTANCE = 12;

  double length() {
    return Math.hypot(toX - fromX, toY - fromY);
  }

  /**
   * The shaft and the head.
   *
   * @param rim around both, usually the canvas
   */
  void add(List<Mark> marks, Colour colour, double width, Colour rim) {
    double length = length();
    if (!(length > 0)) {
      return;
    }
    double ux = (toX - fromX) / length;
    double uy = (toY - fromY) / length;
    double tip = Math.min(head, 0.8 * length);
    double neckX = toX - tip * ux;
    double neckY = toY - tip * uy;
    double[] shaftX = {fromX, neckX};
    double[] shaftY = {fromY, neckY};
    marks.add(new Mark.Polyline(shaftX, shaftY, new Stroke(rim, width + 2)));
    marks.add(new Mark.Polyline(shaftX, shaftY, new Stroke(colour, width)));
    double side = NARROW * tip;
    marks.add(
        new Mark.Polygon(
            new double[] {toX, neckX - side * uy, neckX + side * uy},
            new double[] {toY, neckY + side * ux, neckY - side * ux},
            colour,
            new Stroke(rim, 1)));
  }

  /** A name just beyond the tip. */
  Mark name(String text, TextRole role, Colour colour, Theme theme) {
    double length = Math.max(length(), Double.MIN_NORMAL);
    double ux = (toX - fromX) / length;
    double uy = (toY - fromY) / length;
    double distance = NAME_DISTANCE;
    return new Mark.Label(
        toX,
        toY,
        distance * ux,
        -distance * uy,
        text,
        role,
        colour,
        anchor(ux, uy),
        theme.canvas());
  }

  /** A longer name, that ends at the tip on the free side of the shaft. */
  Mark nameAlong(String text, TextRole role, Colour colour, Theme theme) {
    if (Math.abs(toX - fromX) < 0.5 * length()) {
      return name(text, role, colour, theme);
    }
    double dy = (toY < fromY ? 1 : -1) * NAME_DISTANCE * theme.markScale();
    Mark.Anchor end = toX > fromX ? Mark.Anchor.RIGHT : Mark.Anchor.LEFT;
    return new Mark.Label(toX, toY, 0, 1.4 * dy, text, role, colour, end, theme.canvas());
  }

  /** The side of a text that faces the arrow. */
  static Mark.Anchor anchor(double ux, double uy) {
    if (Math.abs(ux) > 0.5) {
      return ux > 0 ? Mark.Anchor.LEFT : Mark.Anchor.RIGHT;
    }
    return uy > 0 ? Mark.Anchor.BOTTOM : Mark.Anchor.TOP;
  }
}
