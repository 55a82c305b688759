package latentia.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.List;
import org.scilab.forge.jlatexmath.TeXIcon;

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

  record Formula(String latex, TeXIcon icon) implements Piece {
    @Override
    public double width() {
      return icon.getTrueIconWidth();
    }

    @Override
    public double ascent() {
      return icon.getTrueIconHeight() - icon.getTrueIconDepth();
    }

    @Override
    public double descent() {
      return icon.getTrueIconDepth();
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
      if (piece instanceof Words words) {
        g.setColor(colour);
        if (outlines) {
          g.fill(words.layout.getOutline(AffineTransform.getTranslateInstance(at, baseline)));
        } else {
          g.setFont(words.font);
          g.drawString(words.text, (float) at, (float) baseline);
        }
      } else if (piece instanceof Formula formula) {
        paint(formula, g, at, baseline, colour);
      }
      at += piece.width();
    }
  }

  private static void paint(
      Formula formula, Graphics2D g, double x, double baseline, Color colour) {
    AffineTransform before = g.getTransform();
    g.translate(x, baseline - formula.ascent());
    formula.icon.setForeground(colour);
    formula.icon.paintIcon(null, g, 0, 0);
    g.setTransform(before);
  }

  /** Paints a soft outline of {@code width} pixels to each side, on which the line can stand. */
  void paintHalo(Graphics2D g, double x, double baseline, Color colour, double width) {
    double at = x;
    g.setColor(colour);
    for (Piece piece : pieces) {
      if (piece instanceof Words words) {
        g.setStroke(
            new BasicStroke((float) (2 * width), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(words.layout.getOutline(AffineTransform.getTranslateInstance(at, baseline)));
      } else if (piece instanceof Formula formula) {
        for (int step = 0; step < 8; step++) {
          double turn = step * Math.PI / 4;
          double dx = width * Math.cos(turn);
          double dy = width * Math.sin(turn);
          paint(formula, g, at + dx, baseline + dy, colour);
        }
      }
      at += piece.width();
    }
  }
}
