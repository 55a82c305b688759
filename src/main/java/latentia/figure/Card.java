package latentia.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;

/** The box of a callout: canvas with a thin border and a soft shadow, and its leader line. */
record Card(Graphics2D g, Theme theme, PanelLayout.Box box) {
  /**
   * A line from the box that stops {@code before} pixels from the place at (x, y), {@code width}
   * wide.
   */
  void paintLeader(double x, double y, double before, double width, Colour colour) {
    double fromX = Math.max(box.left(), Math.min(x, box.right()));
    double fromY = Math.max(box.top(), Math.min(y, box.bottom()));
    double length = Math.hypot(x - fromX, y - fromY);
    if (length > before + 2) {
      double share = (length - before) / length;
      g.setColor(Ink.of(colour));
      g.setStroke(new BasicStroke((float) (width * theme.markScale())));
      g.draw(
          new Line2D.Double(
              fromX, fromY, fromX + share * (x - fromX), fromY + share * (y - fromY)));
    }
  }

  void paint() {
    double unit = theme.markScale();
    double radius = 6 * unit;
    for (int ring = 4; ring >= 1; ring--) {
      g.setColor(Ink.of(Themes.SHADOW));
      g.fill(rounded(ring, 1.5, radius + ring));
    }
    g.setColor(Ink.of(theme.canvas()));
    g.fill(rounded(0, 0, radius));
    g.setColor(Ink.of(theme.border()));
    g.setStroke(new BasicStroke((float) unit));
    g.draw(rounded(-unit / 2, 0, radius - unit / 2));
  }

  private RoundRectangle2D rounded(double grow, double down, double radius) {
    return new RoundRectangle2D.Double(
        box.left() - grow,
        box.top() - grow + down,
        box.width() + 2 * grow,
        box.height() + 2 * grow,
        2 * radius,
        2 * radius);
  }
}
