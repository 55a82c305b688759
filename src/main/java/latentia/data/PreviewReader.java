package latentia.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latentia.text.Messages;

/** Reads the first part of a table as the whole would be read, and notes what happens. */
final class PreviewReader {
  private final String name;
  private final Charset charset;
  private final TableBeginning beginning;
  private final CsvFormat format;
  private final ImportOptions asked;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<Long> lines = new ArrayList<>();
  private ColumnNames names = new ColumnNames(List.of(), List.of());

  private PreviewReader(String name, Charset charset, TableBeginning beginning, ImportOptions asked)
      throws IOException {
    this.name = name;
    this.charset = charset;
    this.beginning = beginning;
    this.asked = asked;
    this.format = CsvFormat.detect(beginning, asked.format());
  }

  static ImportPreview read(ByteSource bytes, ImportOptions asked) throws DataException {
    TextSource source = new TextSource(bytes, (read, total) -> {}, () -> false);
    try {
      return TableBeginning.decoded(
          source,
          bytes.name(),
          asked.format().charset(),
          charset ->
              new PreviewReader(
                      bytes.name(),
                      charset,
                      TableBeginning.of(source, charset, bytes.name()),
                      asked)
                  .preview());
    } catch (IOException e) {
      throw FileRefusal.of(bytes.name(), e);
    }
  }

  private ImportPreview preview() throws IOException {
    Optional<String> problem = Optional.empty();
    try {
      readRows();
    } catch (UnusableTextException e) {
      problem = Optional.of(e.getMessage());
    }
    ImportOptions fitting = fitting();
    List<String> notes = new ArrayList<>(format.notes(charset, asked.format()));
    notes.addAll(names.repairs());
    addForgotten(notes);
    if (problem.isEmpty()) {
      problem = tryTable(fitting, notes);
    }
    TableFormat guessed = CsvFormat.detect(beginning, TableFormat.guessed()).in(charset);
    return new ImportPreview(
        name,
        guessed,
        format.in(charset),
        fitting,
        columns(fitting),
        rows.subList(0, Math.min(rows.size(), ImportPreview.MOST_ROWS)),
        rows.size(),
        beginning.complete(),
        notes,
        problem);
  }

  /** The last record may be cut short where the sample ends, and is then left out. */
  private void readRows() throws IOException {
    TextGuard guarded =
        new TextGuard(
            new StringReader(beginning.text()),
            name,
            format.separator().character(),
            beginning.complete());
    boolean first = true;
    try (var records = CsvFormat.records(guarded, format.separator())) {
      for (CsvRow row : records) {
        if (row.isBlank(format.separator())) {
          continue;
        }
        List<String> cells = row.texts();
        if (first) {
          names = format.names(cells);
          first = false;
          if (format.header()) {
            continue;
          }
        }
        rows.add(cells);
        lines.add(row.line());
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (CsvParseException e) {
      throw CsvReader.refusal(e, name, lines.isEmpty() ? 1 : lines.get(lines.size() - 1));
    }
    if (!beginning.complete() && rows.size() > 1) {
      rows.remove(rows.size() - 1);
    }
  }

  /** Why the table would be refused; what happens to its columns is added to the notes. */
  private Optional<String> tryTable(ImportOptions fitting, List<String> notes) {
    try {
      CsvTable table = new CsvTable(name, format, names.names(), 1, fitting.csv());
      for (int n = 0; n < rows.size(); n++) {
        table.add(CsvRow.of(rows.get(n), lines.get(n)));
      }
      DataReading reading = new DataReading(table.dataset(name), List.of());
      notes.addAll(table.repairs());
      notes.addAll(fitting.withColumns(List.of()).prepare(reading).repairs());
      return Optional.empty();
    } catch (UnusableTextException | DataException e) {
      return Optional.of(e.getMessage());
    }
  }

  /** Without columns that this table does not have. */
  private ImportOptions fitting() {
    return asked
        .withColumns(asked.columns().stream().filter(names.names()::contains).toList())
        .withLabel(asked.label().filter(names.names()::contains));
  }

  /** Never silently: what was chosen for another table cannot be used here. */
  private void addForgotten(List<String> notes) {
    List<String> forgotten = new ArrayList<>(asked.columns());
    asked.label().ifPresent(forgotten::add);
    forgotten.removeAll(names.names());
    if (!forgotten.isEmpty()) {
      notes.add(
          Messages.of(PreviewReader.class).get("csv.forgotten", String.join(", ", forgotten)));
    }
  }

  private List<ImportPreview.Column> columns(ImportOptions options) {
    List<ImportPreview.Column> columns = new ArrayList<>();
    for (int j = 0; j < names.names().size(); j++) {
      int numbers = 0;
      int missing = 0;
      int texts = 0;
      for (List<String> cells : rows) {
        Cell.Kind kind = j < cells.size() ? kind(cells.get(j)) : Cell.Kind.MISSING;
        numbers += kind == Cell.Kind.NUMBER ? 1 : 0;
        texts += kind == Cell.Kind.TEXT ? 1 : 0;
        missing += kind == Cell.Kind.MISSING || kind == Cell.Kind.NOT_FINITE ? 1 : 0;
      }
      ImportPreview.Kind kind =
          texts > 0
              ? ImportPreview.Kind.TEXT
              : numbers > 0 ? ImportPreview.Kind.NUMBER : ImportPreview.Kind.EMPTY;
      String column = names.names().get(j);
      columns.add(new ImportPreview.Column(column, kind, missing, use(column, kind, options)));
    }
    return columns;
  }

  /** A number beyond a double is none. */
  private Cell.Kind kind(String cell) {
    Cell.Kind kind = Cell.kind(cell, format.decimalComma());
    boolean infinite =
        kind == Cell.Kind.NUMBER && Double.isInfinite(Cell.value(cell, format.decimalComma()));
    return infinite ? Cell.Kind.NOT_FINITE : kind;
  }

  private static ImportPreview.Use use(
      String column, ImportPreview.Kind kind, ImportOptions options) {
    if (options.label().filter(column::equals).isPresent()) {
      return ImportPreview.Use.LABEL;
    }
    boolean wanted = options.columns().isEmpty() || options.columns().contains(column);
    return wanted && kind == ImportPreview.Kind.NUMBER
        ? ImportPreview.Use.VALUES
        : ImportPreview.Use.LEFT_OUT;
  }
}
