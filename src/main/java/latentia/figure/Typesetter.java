package latentia.figure;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets lines of text in Inter, with LaTeX between dollar signs ({@code \$} is a dollar sign), and
 * remembers them. Broken LaTeX is set as its source. Used by one thread.
 */
final class Typesetter {
  // Computer Modern's letters are smaller than Inter's at the same size.
  private static final double FORMULA_TO_TEXT = 1.2;
  private static final String BETWEEN_FORMULAS = ", $";
  private static final int REMEMBERED = 4000;
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private final Map<Key, Line> lines = new HashMap<>();

  private record Key(String text, TextRole role, String theme) {}

  /** The line {@code text} as {@code role} is set in {@code theme}. */
  Line set(String text, TextRole role, Theme theme) {
    if (lines.size() > REMEMBERED) {
      lines.clear();
    }
    return lines.computeIfAbsent(
        new Key(text, role, theme.id()), key -> setAnew(text, role, theme));
  }

  /**
   * The line, shortened with an ellipsis to {@code width}, or empty when less than a third fits; of
   * a list of formulas as many as fit.
   */
  Line setWithin(double width, String text, TextRole role, Theme theme) {
    Line whole = set(text, role, theme);
    if (whole.width() <= width) {
      return whole;
    }
    if (text.indexOf('$') < 0) {
      int least = Math.max(6, text.length() / 3);
      for (int length = text.lastIndexOf(' ');
          length >= least;
          length = text.lastIndexOf(' ', length - 1)) {
        Line shorter = set(text.substring(0, length).stripTrailing() + "…", role, theme);
        if (shorter.width() <= width) {
          return shorter;
        }
      }
    }
    for (int end = text.lastIndexOf(BETWEEN_FORMULAS);
        end > 0;
        end = text.lastIndexOf(BETWEEN_FORMULAS, end - 1)) {
      Line shorter = set(text.substring(0, end), role, theme);
      if (shorter.width() <= width) {
        return shorter;
      }
    }
    return set("", role, theme);
  }

  private static Line setAnew(String text, TextRole role, Theme theme) {
    Font font = Typeface.of(role, theme);
    double formulaSize =
        role == TextRole.FORMULA
            ? theme.type().formula()
            : Math.max(12, font.getSize2D() * FORMULA_TO_TEXT);
    List<Line.Piece> pieces = new ArrayList<>();
    for (String part : parts(text)) {
      if (part.startsWith("$") && part.length() > 1) {
        pieces.add(formula(part.substring(1), formulaSize, font));
      } else if (!part.isEmpty()) {
        pieces.add(words(part, font));
      }
    }
    return new Line(text, font.getSize2D(), pieces);
  }

  static Line.Piece words(String text, Font font) {
    return new Line.Words(text, font, new TextLayout(text, font, CONTEXT));
  }

  static Line.Piece formula(String latex, double size, Font fallback) {
    try {
      return new Line.Formula(latex, FormulaOutline.of(latex, size));
    } catch (RuntimeException e) {
      // Besides its own exception the parser throws several others, such as for a lone brace.
      return words("$" + latex + "$", fallback);
    }
  }

  /** Words as they stand and formulas with a leading dollar sign, in order. */
  static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    boolean formula = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && !formula && text.startsWith("\\$", i)) {
        part.append('$');
        i++;
      } else if (c != '$') {
        part.append(c);
      } else if (formula) {
        parts.add("$" + part);
        part.setLength(0);
        formula = false;
      } else if (text.indexOf('$', i + 1) < 0) {
        part.append(c);
      } else {
        parts.add(part.toString());
        part.setLength(0);
        formula = true;
      }
    }
    parts.add(part.toString());
    return parts;
  }
}
