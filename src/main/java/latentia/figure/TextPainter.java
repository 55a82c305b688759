package latentia.figure;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;

/** Paints what stands at one place: markers, badges and labels. */
final class TextPainter {
  private static final double CANVAS_EDGE = 2;
  private static final double HALO = 2.2;
  private static final double BADGE_RIM = 1.5;

  private final Target target;
  private final Graphics2D g;
  private final PanelLayout panel;
  private final AxesLayout frame;
  private final Theme theme;
  private final Typesetter typesetter;

  TextPainter(Target target, PanelLayout panel, Theme theme, Typesetter typesetter) {
    this.target = target;
    this.g = target.graphics();
    this.panel = panel;
    this.frame = panel.axes();
    this.theme = theme;
    this.typesetter = typesetter;
  }

  void paint(Mark.Marker marker) {
    double x = frame.toPixelX(marker.x());
    double y = frame.toPixelY(marker.y());
    if (!frame.contains(x, y)) {
      return;
    }
    Shape shape = PointShape.of(marker.shape(), x, y, marker.diameter() * theme.markScale());
    if (marker.fill() != null) {
      g.setColor(Ink.of(marker.fill()));
      g.fill(shape);
    }
    if (marker.stroke() != null) {
      g.setColor(Ink.of(marker.stroke().colour()));
      g.setStroke(Ink.of(marker.stroke(), theme.markScale()));
      g.draw(shape);
    }
  }

  void paint(Mark.Badge badge) {
    double x = frame.toPixelX(badge.x());
    double y = frame.toPixelY(badge.y());
    if (!frame.contains(x, y)) {
      return;
    }
    double rim = badge.rim() == null ? 0 : BADGE_RIM * theme.markScale();
    double radius = badge.diameter() / 2 * theme.markScale();
    if (rim > 0) {
      disc(x, y, radius + rim / 2, badge.rim());
    }
    disc(x, y, radius - rim / 2, badge.fill());
    Line line = typesetter.set(badge.text(), TextRole.NUMBER, theme);
    double left = x - line.width() / 2;
    double baseline = y + line.baselineBelowMiddle();
    line.paint(g, left, baseline, Ink.of(badge.ink()), target.outlines());
  }

  private void disc(double x, double y, double radius, Colour colour) {
    g.setColor(Ink.of(colour));
    g.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  void paint(Mark.Label label) {
    double x = frame.toPixelX(label.x());
    double y = frame.toPixelY(label.y());
    if (!frame.contains(x, y)) {
      return;
    }
    PlacedText text = place(label, x, y);
    if (label.halo() != null) {
      double width = HALO * Math.sqrt(theme.markScale());
      text.line().paintHalo(g, text.x(), text.y(), Ink.of(label.halo()), width);
    }
    text.paint(g, target.outlines());
  }

  /** Where a label stands: as asked for, but within its panel. */
  PlacedText place(Mark.Label label, double x, double y) {
    Line line = typesetter.set(label.text(), label.role(), theme);
    double left = x + label.dx() * theme.markScale();
    double baseline = y + label.dy() * theme.markScale() + line.baselineBelowMiddle();
    switch (label.anchor()) {
      case LEFT -> {
        // The left end is at the place already.
      }
      case RIGHT -> left -= line.width();
      case CENTRE -> left -= line.width() / 2;
      case TOP -> {
        left -= line.width() / 2;
        baseline += line.ascent() - line.baselineBelowMiddle();
      }
      case BOTTOM -> {
        left -= line.width() / 2;
        baseline -= line.descent() + line.baselineBelowMiddle();
      }
    }
    PanelLayout.Box room = panel.region();
    left = within(left, room.left() + CANVAS_EDGE, room.right() - CANVAS_EDGE - line.width());
    baseline =
        within(
            baseline,
            room.top() + CANVAS_EDGE + line.ascent(),
            room.bottom() - CANVAS_EDGE - line.descent());
    return PlacedText.level(line, left, baseline, label.colour());
  }

  private static double within(double value, double low, double high) {
    return Math.max(low, Math.min(value, high));
  }
}
