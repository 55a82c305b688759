package latentia.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.List;

/**
 * A line of text that has been set: words and formulas on one baseline. All lengths in pixels at
 * scale 1.
 *
 * @param source the text it was set from
 * @param size of the font
 */
record Line(String source, double size, List<Piece> pieces) {
  /** Something with a width that stands on the baseline. */
  sealed interface Piece {
    double width();

    double ascent();

    double descent();
  }

  record Words(String text, Font font, TextLayout layout) implements Piece {
    @Override
    public double width() {
      return layout.getAdvance();
    }

    @Override
    public double ascent() {
      return 0.78 * font.getSize2D();
    }

    @Override
    public double descent() {
      return 0.24 * font.getSize2D();
    }
  }

  record Formula(String latex, FormulaOutline outline) implements Piece {
    @Override
    public double width() {
      return outline.width();
    }

    @Override
    public double ascent() {
      return outline.ascent();
    }

    @Override
    public double descent() {
      return outline.descent();
    }
  }

  double width() {
    double width = 0;
    for (Piece piece : pieces) {
      width += piece.width();
    }
    return width;
  }

  double ascent() {
    return pieces.stream().mapToDouble(Piece::ascent).max().orElse(0);
  }

  double descent() {
    return pieces.stream().mapToDouble(Piece::descent).max().orElse(0);
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** How far below its middle line capitals and figures have their baseline. */
  double baselineBelowMiddle() {
    return 0.364 * size;
  }

  /**
   * Paints the line with its left end at (x, baseline).
   *
   * @param outlines whether glyphs are painted as shapes, for files that must not need the font
   */
  void paint(Graphics2D g, double x, double baseline, Color colour, boolean outlines) {
    double at = x;
    for (Piece piece : pieces) {
      AffineTransform place = AffineTransform.getTranslateInstance(at, baseline);
      if (piece instanceof Words words && !outlines) {
        g.setColor(colour);
        g.setFont(words.font);
        g.drawString(words.text, (float) at, (float) baseline);
      } else {
        paintOutline(piece, g, place, colour);
      }
      at += piece.width();
    }
  }

  /**
   * Paints the line as shapes, its left end and baseline moved from the origin by {@code place}.
   */
  void paint(Graphics2D g, AffineTransform place, Color colour) {
    AffineTransform at = new AffineTransform(place);
    for (Piece piece : pieces) {
      paintOutline(piece, g, at, colour);
      at.translate(piece.width(), 0);
    }
  }

  private static void paintOutline(Piece piece, Graphics2D g, AffineTransform place, Color colour) {
    if (piece instanceof Words words) {
      g.setColor(colour);
      g.fill(words.layout.getOutline(place));
    } else if (piece instanceof Formula formula) {
      for (FormulaOutline.Layer layer : formula.outline.layers()) {
        g.setColor(layer.colour() == null ? colour : layer.colour());
        g.fill(place.createTransformedShape(layer.shape()));
      }
    }
  }

  /** Paints a soft outline of {@code width} pixels to each side, on which the line can stand. */
  void paintHalo(Graphics2D g, double x, double baseline, Color colour, double width) {
    double at = x;
    g.setColor(colour);
    g.setStroke(
        new BasicStroke((float) (2 * width), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    for (Piece piece : pieces) {
      AffineTransform place = AffineTransform.getTranslateInstance(at, baseline);
      if (piece instanceof Words words) {
        g.draw(words.layout.getOutline(place));
      } else if (piece instanceof Formula formula) {
        for (FormulaOutline.Layer layer : formula.outline.layers()) {
          g.draw(place.createTransformedShape(layer.shape()));
        }
      }
      at += piece.width();
    }
  }
}
