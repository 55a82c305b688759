package latentia.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The first records of a table, split at one separator, to be compared with the others. */
final class CsvSample {
  private final Separator separator;
  private final TableFormat chosen;
  private final List<List<String>> records;
  private final int columns;
  private final boolean decimalComma;
  private final double score;

  private CsvSample(Separator separator, TableFormat chosen, List<List<String>> records) {
    this.separator = separator;
    this.chosen = chosen;
    this.records = records;
    this.columns = commonestLength(records);
    this.decimalComma =
        chosen
            .decimalComma()
            .orElseGet(() -> separator != Separator.COMMA && writesDecimalCommas());
    this.score = score();
  }

  static CsvSample split(TableBeginning beginning, Separator separator, TableFormat chosen)
      throws IOException {
    List<List<String>> records = new ArrayList<>();
    try (var reader = CsvFormat.records(new StringReader(beginning.text()), separator)) {
      for (CsvRow row : reader) {
        if (!row.isBlank(separator)) {
          records.add(row.texts());
        }
      }
    } catch (CsvParseException e) {
      return new CsvSample(separator, chosen, List.of());
    }
    if (!beginning.complete() && records.size() > 1) {
      records.remove(records.size() - 1);
    }
    return new CsvSample(separator, chosen, records);
  }

  /** More plausible; when equally so, more columns. */
  boolean betterThan(CsvSample other) {
    return score > other.score || score == other.score && columns > other.columns;
  }

  CsvFormat format() {
    return new CsvFormat(separator, decimalComma, chosen.header().orElseGet(this::hasHeader));
  }

  /** Lines of one length whose cells, below the first line, are numbers: 1.1 at best. */
  private double score() {
    if (records.isEmpty()) {
      return 0;
    }
    long even = records.stream().filter(cells -> cells.size() == columns).count();
    double evenness = (double) even / records.size();
    boolean oddFirst = records.get(0).size() != columns;
    return (0.1 + numericShare()) * evenness * (oddFirst ? 0.5 : 1);
  }

  private double numericShare() {
    long numeric = 0;
    long all = 0;
    for (List<String> cells : body()) {
      all += cells.size();
      numeric += cells.stream().filter(cell -> kind(cell) != Cell.Kind.TEXT).count();
    }
    return (double) numeric / all;
  }

  /** The records below the first, or that one if there is no other. */
  private List<List<String>> body() {
    return records.size() > 1 ? records.subList(1, records.size()) : records;
  }

  private boolean writesDecimalCommas() {
    boolean commas = false;
    for (List<String> cells : records) {
      for (String cell : cells) {
        boolean number = Cell.kind(cell, false) == Cell.Kind.NUMBER;
        if (number && cell.indexOf('.') >= 0) {
          return false;
        }
        commas |= !number && Cell.kind(cell, true) == Cell.Kind.NUMBER;
      }
    }
    return commas;
  }

  /** A header is text above numbers, or text with nothing below it. */
  private boolean hasHeader() {
    if (records.isEmpty()) {
      return false;
    }
    List<String> first = records.get(0);
    if (records.size() == 1) {
      return first.stream().anyMatch(cell -> kind(cell) == Cell.Kind.TEXT);
    }
    boolean textAbove = false;
    boolean numbersBelow = false;
    for (int column = 0; column < first.size(); column++) {
      boolean numeric = mostlyNumeric(column);
      boolean text = kind(first.get(column)) == Cell.Kind.TEXT;
      numbersBelow |= numeric;
      textAbove |= text && numeric;
    }
    return textAbove || !numbersBelow;
  }

  private boolean mostlyNumeric(int column) {
    int numbers = 0;
    int texts = 0;
    for (List<String> cells : body()) {
      if (column < cells.size()) {
        Cell.Kind kind = kind(cells.get(column));
        numbers += kind == Cell.Kind.NUMBER || kind == Cell.Kind.NOT_FINITE ? 1 : 0;
        texts += kind == Cell.Kind.TEXT ? 1 : 0;
      }
    }
    return numbers > texts;
  }

  private Cell.Kind kind(String cell) {
    return Cell.kind(cell, decimalComma);
  }

  private static int commonestLength(List<List<String>> records) {
    Map<Integer, Integer> counts = new HashMap<>();
    records.forEach(cells -> counts.merge(cells.size(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(0);
  }
}
