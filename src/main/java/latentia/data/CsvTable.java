package latentia.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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
  private final int[] kept;
  private final CsvColumn[] columns;
  private final ClassCodes classes = new ClassCodes();
  private final List<double[]> chunks = new ArrayList<>();
  private int rows;

  /**
   * @param firstLine the line whose number of cells the others must have
   * @throws UnusableTextException if the label column or another one asked for is not among the
   *     names, or no column is left beside the label
   */
  CsvTable(String file, CsvFormat format, List<String> names, long firstLine, CsvOptions options)
      throws UnusableTextException {
    this.file = file;
    this.format = format;
    this.names = names;
    this.firstLine = firstLine;
    this.labelColumn = options.label().isPresent() ? column(options.label().get()) : -1;
    this.kept = kept(options.columns());
    this.mostRows = Math.min(LONGEST_ARRAY, options.largestTable()) / Math.max(1, kept.length);
    this.columns = new CsvColumn[kept.length];
    for (int j = 0; j < kept.length; j++) {
      columns[j] = new CsvColumn(names.get(kept[j]));
    }
  }

  private int column(String name) throws UnusableTextException {
    int column = names.indexOf(name);
    if (column < 0) {
      throw new UnusableTextException(
          MESSAGES.get("column.unknown", file, name, String.join(", ", names)), true);
    }
    return column;
  }

  /** The columns asked for, or all, without the label. */
  private int[] kept(List<String> wanted) throws UnusableTextException {
    Set<Integer> chosen = new LinkedHashSet<>();
    for (String name : wanted.isEmpty() ? names : wanted) {
      chosen.add(column(name));
    }
    chosen.remove(labelColumn);
    if (chosen.isEmpty() && !wanted.isEmpty()) {
      throw new UnusableTextException(
          MESSAGES.get("column.none", file, names.get(labelColumn)), true);
    }
    return chosen.stream().mapToInt(Integer::intValue).toArray();
  }

  void add(CsvRow row) throws UnusableTextException {
    if (row.size() != names.size()) {
      throw new UnusableTextException(
          MESSAGES.get("csv.ragged", file, row.line(), row.size(), names.size(), firstLine));
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
      chunk[place * columns.length + j] = columns[j].value(row, kept[j], format.decimalComma());
    }
    if (labelColumn >= 0) {
      addClass(row.text(labelColumn), row.line());
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
    int[] numeric = numericColumns(false);
    if (numeric.length == 0) {
      throw new UnusableTextException(MESSAGES.get("csv.noNumbers", file));
    }
    int[] factors = numericColumns(true);
    double[] truth = new double[rows * factors.length];
    double[] values = new double[rows * numeric.length];
    for (int n = 0; n < rows; n++) {
      double[] chunk = chunks.get(n / ROWS_PER_CHUNK);
      int from = n % ROWS_PER_CHUNK * columns.length;
      for (int j = 0; j < numeric.length; j++) {
        values[n * numeric.length + j] = chunk[from + numeric[j]];
      }
      for (int f = 0; f < factors.length; f++) {
        truth[n * factors.length + f] = chunk[from + factors[f]];
      }
      if (n % ROWS_PER_CHUNK == ROWS_PER_CHUNK - 1) {
        chunks.set(n / ROWS_PER_CHUNK, null);
      }
    }
    Dataset data = Dataset.owning(name, names(numeric), values);
    if (factors.length > 0) {
      data = data.withFactors(new Factors(factorNames(factors), truth));
    }
    return labelColumn < 0
        ? data
        : data.withLabels(classes.labels(names.get(labelColumn), format.decimalComma()));
  }

  /** Either the columns for models or those that are true factors, by their place in storage. */
  private int[] numericColumns(boolean factors) {
    return IntStream.range(0, columns.length)
        .filter(j -> columns[j].numeric() && isFactor(j) == factors)
        .toArray();
  }

  private boolean isFactor(int column) {
    return names.get(kept[column]).startsWith(Factors.COLUMN_PREFIX);
  }

  private List<String> names(int... chosen) {
    return IntStream.of(chosen).mapToObj(j -> names.get(kept[j])).toList();
  }

  private List<String> factorNames(int... chosen) {
    return names(chosen).stream()
        .map(name -> name.substring(Factors.COLUMN_PREFIX.length()))
        .toList();
  }

  /** What became of columns and cells that are not plain numbers, as sentences. */
  List<String> repairs() {
    List<String> repairs = new ArrayList<>();
    Set<String> left = new LinkedHashSet<>(names);
    IntStream.of(kept).forEach(j -> left.remove(names.get(j)));
    if (labelColumn >= 0) {
      left.remove(names.get(labelColumn));
    }
    if (!left.isEmpty()) {
      repairs.add(MESSAGES.get("csv.notChosen", String.join(", ", left)));
    }
    for (CsvColumn column : columns) {
      column.repair().ifPresent(repairs::add);
    }
    int[] factors = numericColumns(true);
    if (factors.length > 0) {
      repairs.add(MESSAGES.get("csv.factors", String.join(", ", factorNames(factors))));
    }
    return repairs;
  }
}
