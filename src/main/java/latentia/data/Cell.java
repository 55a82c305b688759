package latentia.data;

import java.util.Locale;
import java.util.Set;

/** What the text of one cell means. Independent of the computer's language settings. */
final class Cell {
  /** What was found in a cell. */
  enum Kind {
    /** Written as a number; too large a one still has the value infinity. */
    NUMBER,
    /** Empty, or one of the words for a value that is not known. */
    MISSING,
    /** A word for infinity. */
    NOT_FINITE,
    TEXT
  }

  private static final Set<String> MISSING_WORDS = Set.of("nan", "na", "n/a", "?", "null");
  private static final Set<String> INFINITE_WORDS = Set.of("inf", "infinity");
  private static final int LONGEST_WORD = "-infinity".length();

  private Cell() {}

  /** What {@code text}, without spaces around it, is. */
  static Kind kind(String text, boolean decimalComma) {
    if (text.isEmpty()) {
      return Kind.MISSING;
    }
    if (!Double.isNaN(value(text, decimalComma))) {
      return Kind.NUMBER;
    }
    if (text.length() > LONGEST_WORD) {
      return Kind.TEXT;
    }
    String word = text.toLowerCase(Locale.ROOT);
    if (MISSING_WORDS.contains(word)) {
      return Kind.MISSING;
    }
    boolean signed = word.startsWith("-") || word.startsWith("+");
    return INFINITE_WORDS.contains(signed ? word.substring(1) : word) ? Kind.NOT_FINITE : Kind.TEXT;
  }

  /** The value of a cell that is a {@link Kind#NUMBER}; infinite if it exceeds a double. */
  static double value(String text, boolean decimalComma) {
    return DecimalNumber.parse(text.toCharArray(), 0, text.length(), decimalComma ? ',' : '.');
  }
}
