package latentia.data;

import java.util.regex.Pattern;

/**
 * Words that a spreadsheet would take for formulas, because they begin with = + - or @. In a text
 * table an apostrophe stands before them, and before words that begin so already.
 */
final class FormulaGuard {
  private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@].*", Pattern.DOTALL);

  private FormulaGuard() {}

  /** The word as it is written; numbers such as -1 stay as they are. */
  static String guarded(String word) {
    boolean formula = FORMULA.matcher(word).matches() && Cell.kind(word, false) == Cell.Kind.TEXT;
    return formula ? "'" + word : word;
  }

  /** The word that was meant. */
  static String meant(String written) {
    boolean guarded = written.startsWith("'") && FORMULA.matcher(written).matches();
    return guarded ? written.substring(1) : written;
  }
}
