package latentia.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latentia.text.Messages;

/** A table while it is being read, record by record, into primitive storage that grows. */
final class CsvTable {
  private static final Messages MESSAGES = Messages.of(CsvTable.class);
  private static final int ROWS_PER_CHUNK = 1024;
  private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 8;

  private final String file;
  private final CsvFormat format;
  private final List<String> names;
  private final long firstLine;
  private final int labelColumn;
  private final long mostRows;
  private final CsvColumn[] columns;
  private final ClassCodes classes = new ClassCodes();
  private final List<double[]> chunks = new ArrayList<>();
  private int rows;

  /**
   * @param firstLine the line whose number of cells the others must have
   * @throws UnusableTextException if the label column is not among the names
   */
  CsvTable(String file, CsvFormat format, List<String> names, long firstLine, CsvOptions options)
      throws UnusableTextException {
    this.file = file;
    this.format = format;
    this.names = names;
    this.firstLine = firstLine;
    this.labelColumn = options.label().map(names::indexOf).orElse(-1);
    if (options.label().isPresent() && labelColumn < 0) {
      throw new UnusableTextException(
          MESSAGES.get("column.unknown", file, options.label().get(), String.join(", ", names)),
          true);
    }
    this.mostRows = Math.min(LONGEST_ARRAY, options.largestTable()) / names.size();
    this.columns = new CsvColumn[names.size()];
    for (int j = 0; j < columns.length; j++) {
      columns[j] = new CsvColumn(names.get(j));
    }
  }

  void add(List<String> cells, long line) throws UnusableTextException {
    if (cells.size() != columns.length) {
      throw new UnusableTextException(
          MESSAGES.get("csv.ragged", file, line, cells.size(), columns.length, firstLine));
    }
    if (rows >= mostRows) {
      throw new UnusableTextException(
          MESSAGES.get("csv.tooManyRows", file, mostRows, columns.length));
    }
    int place = rows % ROWS_PER_CHUNK;
    if (place == 0) {
      chunks.add(new double[ROWS_PER_CHUNK * columns.length]);
    }
    double[] chunk = chunks.get(chunks.size() - 1);
    for (int j = 0; j < columns.length; j++) {
      if (j == labelColumn) {
        addClass(cells.get(j), line);
      } else {
        chunk[place * columns.length + j] =
            columns[j].value(cells.get(j), format.decimalComma(), line);
      }
    }
    rows++;
  }

  private void addClass(String cell, long line) throws UnusableTextException {
    classes.add(cell, format.decimalComma());
    if (classes.tooMany()) {
      throw new UnusableTextException(
          MESSAGES.get(
              "csv.tooManyClasses", file, line, names.get(labelColumn), ClassCodes.MOST_CLASSES));
    }
  }

  /**
   * The numeric columns as a data set. Gives its storage away: call it once.
   *
   * @throws UnusableTextException if there is no row or no numeric column
   */
  Dataset dataset(String name) throws UnusableTextException {
    if (rows == 0) {
      throw new UnusableTextException(MESSAGES.get("csv.noRows", file));
    }
    int[] numeric = numericColumns();
    if (numeric.length == 0) {
      throw new UnusableTextException(MESSAGES.get("csv.noNumbers", file));
    }
    double[] values = new double[rows * numeric.length];
    for (int n = 0; n < rows; n++) {
      double[] chunk = chunks.get(n / ROWS_PER_CHUNK);
      int from = n % ROWS_PER_CHUNK * columns.length;
      for (int j = 0; j < numeric.length; j++) {
        values[n * numeric.length + j] = chunk[from + numeric[j]];
      }
      if (n % ROWS_PER_CHUNK == ROWS_PER_CHUNK - 1) {
        chunks.set(n / ROWS_PER_CHUNK, null);
      }
    }
    List<String> numericNames = new ArrayList<>();
    for (int j : numeric) {
      numericNames.add(names.get(j));
    }
    Dataset data = Dataset.owning(name, numericNames, values);
    return labelColumn < 0
        ? data
        : data.withLabels(classes.labels(names.get(labelColumn), format.decimalComma()));
  }

  private int[] numericColumns() {
    List<Integer> numeric = new ArrayList<>();
    for (int j = 0; j < columns.length; j++) {
      if (j != labelColumn && columns[j].numeric()) {
        numeric.add(j);
      }
    }
    return numeric.stream().mapToInt(Integer::intValue).toArray();
  }

  /** What became of columns and cells that are not plain numbers, as sentences. */
  List<String> repairs() {
    List<String> repairs = new ArrayList<>();
    for (int j = 0; j < columns.length; j++) {
      if (j != labelColumn) {
        Optional<String> repair = columns[j].repair();
        repair.ifPresent(repairs::add);
      }
    }
    return repairs;
  }
}
