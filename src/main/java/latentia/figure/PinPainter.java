package latentia.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;

/** Paints map pins: a drop in the accent colour whose point is at the place. */
record PinPainter(Target target, AxesLayout frame, Theme theme, Typesetter typesetter) {
  private static final double RADIUS = 10;
  private static final double HEIGHT = 27;
  private static final double OUTLINE = 1.8;
  private static final double HALO = 1.5;

  void paint(Mark.Pin pin) {
    double x = frame.toPixelX(pin.x());
    double y = frame.toPixelY(pin.y());
    if (!frame.contains(x, y)) {
      return;
    }
    Graphics2D g = target.graphics();
    double unit = theme.markScale();
    double[] head = head(x, y, unit);
    Shape drop =
        AffineTransform.getRotateInstance(Math.atan2(head[0] - x, y - head[1]), x, y)
            .createTransformedShape(drop(x, y, unit));
    stroke(g, drop, theme.canvas(), (OUTLINE + 2 * HALO) * unit);
    g.setColor(Ink.of(theme.canvas()));
    g.fill(drop);
    stroke(g, drop, theme.accent(), OUTLINE * unit);
    Line line = typesetter.set(pin.text(), TextRole.NUMBER, theme);
    double baseline = head[1] + line.baselineBelowMiddle();
    line.paint(g, head[0] - line.width() / 2, baseline, Ink.of(theme.accent()), target.outlines());
  }

  /** The middle of the round end: above the point, or aside or below where that is outside. */
  private double[] head(double x, double y, double unit) {
    double reach = (RADIUS + OUTLINE / 2 + HALO) * unit;
    double away = (HEIGHT - RADIUS) * unit;
    double inside = Math.max(frame.left() + reach, Math.min(x, frame.right() - reach));
    double dx = Math.max(-reach, Math.min(inside - x, reach));
    double dy = Math.sqrt(away * away - dx * dx);
    return new double[] {x + dx, y - dy - reach < frame.top() ? y + dy : y - dy};
  }

  private static void stroke(Graphics2D g, Shape drop, Colour colour, double width) {
    g.setColor(Ink.of(colour));
    g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(drop);
  }

  /** A circle and its two tangents from the point below. */
  private static Path2D drop(double x, double y, double unit) {
    double radius = RADIUS * unit;
    double away = (HEIGHT - RADIUS) * unit;
    double touch = Math.toDegrees(Math.asin(radius / away));
    Path2D drop = new Path2D.Double();
    drop.moveTo(x, y);
    drop.append(
        new Arc2D.Double(
            x - radius,
            y - away - radius,
            2 * radius,
            2 * radius,
            -touch,
            180 + 2 * touch,
            Arc2D.OPEN),
        true);
    drop.closePath();
    return drop;
  }
}
