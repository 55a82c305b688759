package latentia.data;

import java.util.Optional;
import latentia.text.Messages;

/** What has been met in one column so far. */
final class CsvColumn {
  private static final Messages MESSAGES = Messages.of(CsvColumn.class);
  private static final int LONGEST_SHOWN = 40;

  private final String name;
  private boolean numbers;
  private int notFinite;
  private String notFiniteCell;
  private long notFiniteLine;
  private String textCell;
  private long textLine;

  CsvColumn(String name) {
    this.name = name;
  }

  /** The number in this column's cell of the row, or NaN. */
  double value(CsvRow row, int cell, boolean decimalComma) {
    if (textCell != null) {
      return Double.NaN;
    }
    double value = row.number(cell, decimalComma);
    if (Double.isFinite(value)) {
      numbers = true;
      return value;
    }
    String text = row.text(cell);
    switch (Cell.kind(text, decimalComma)) {
      case NUMBER, NOT_FINITE -> countNotFinite(text, row.line());
      case TEXT -> {
        textCell = text;
        textLine = row.line();
      }
      case MISSING -> {}
    }
    return Double.NaN;
  }

  private void countNotFinite(String cell, long line) {
    if (notFinite++ == 0) {
      notFiniteCell = shortened(cell);
      notFiniteLine = line;
    }
  }

  /** Whether it holds numbers and no text. */
  boolean numeric() {
    return numbers && textCell == null;
  }

  /** What the user should know about it. */
  Optional<String> repair() {
    if (textCell != null) {
      return Optional.of(MESSAGES.get("csv.textColumn", name, textLine, shortened(textCell)));
    }
    if (!numbers) {
      return Optional.of(MESSAGES.get("csv.emptyColumn", name));
    }
    if (notFinite > 0) {
      return Optional.of(
          MESSAGES.get("csv.notFinite", name, notFinite, notFiniteLine, notFiniteCell));
    }
    return Optional.empty();
  }

  private static String shortened(String cell) {
    return cell.length() <= LONGEST_SHOWN ? cell : cell.substring(0, LONGEST_SHOWN) + "…";
  }
}
