package latentia.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rows of text in aligned columns: the first to the left, numbers to the right. */
final class TextTable {
  private final List<List<String>> rows = new ArrayList<>();
  private final int leftColumns;

  /**
   * @param leftColumns how many columns from the left hold words
   */
  TextTable(int leftColumns) {
    this.leftColumns = leftColumns;
  }

  void add(List<String> cells) {
    rows.add(cells);
  }

  static String number(double value) {
    return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.6g", value);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int j = 0; j < row.size(); j++) {
        int column = j;
        int width = rows.stream().mapToInt(r -> r.get(column).length()).max().orElse(0);
        String padding = " ".repeat(width - row.get(j).length());
        line.append(j == 0 ? "" : "  ");
        line.append(j < leftColumns ? row.get(j) + padding : padding + row.get(j));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }
}
