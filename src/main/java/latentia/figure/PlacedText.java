package latentia.figure;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/**
 * A line of text at its place on the canvas.
 *
 * @param x of the left end of the baseline; for an upright text, of the baseline
 * @param y of the baseline; for an upright text, of its lower end, where reading starts
 * @param upright whether it is read from bottom to top
 */
record PlacedText(Line line, double x, double y, boolean upright, Colour colour) {
  static PlacedText level(Line line, double x, double baseline, Colour colour) {
    return new PlacedText(line, x, baseline, false, colour);
  }

  Rectangle2D bounds() {
    double across = line.ascent() + line.descent();
    return upright
        ? new Rectangle2D.Double(x - line.ascent(), y - line.width(), across, line.width())
        : new Rectangle2D.Double(x, y - line.ascent(), line.width(), across);
  }

  void paint(Graphics2D g, boolean outlines) {
    if (!upright) {
      line.paint(g, x, y, Ink.of(colour), outlines);
      return;
    }
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.rotate(-Math.PI / 2);
    line.paint(g, place, Ink.of(colour));
  }
}
