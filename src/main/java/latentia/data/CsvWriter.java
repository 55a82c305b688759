package latentia.data;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes text tables that {@link CsvReader} reads back to the last bit: commas, UTF-8, decimal
 * points, one line of column names; then the true factors, in columns named {@code factor:slant},
 * and the labels. A cell that is missing stays empty.
 */
public final class CsvWriter {
  /** Whole numbers up to here have no other neighbour, so that their fraction may be left out. */
  private static final double EXACT = 1L << 53;

  private CsvWriter() {}

  /**
   * Writes beside the file, then moves into its place.
   *
   * @throws IOException if it cannot be written; the file is then as it was
   */
  public static void write(Dataset data, Path file) throws IOException {
    WholeFile.write(file, out -> write(data, out));
  }

  /** Writes the table; {@code out} stays open. */
  public static void write(Dataset data, OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    // Not closed, as that would close the stream of whoever called.
    var lines =
        de.siegmar.fastcsv.writer.CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
    lines.writeRecord(header(data));
    for (int n = 0; n < data.rows(); n++) {
      lines.writeRecord(cells(data, n));
    }
    lines.flush();
    text.flush();
  }

  private static List<String> header(Dataset data) {
    List<String> names = new ArrayList<>(data.columnNames());
    data.factors()
        .ifPresent(
            factors -> factors.names().forEach(name -> names.add(Factors.COLUMN_PREFIX + name)));
    data.labels().map(Labels::name).ifPresent(names::add);
    return names.stream().map(FormulaGuard::guarded).toList();
  }

  private static List<String> cells(Dataset data, int row) {
    List<String> cells = new ArrayList<>();
    for (int j = 0; j < data.columns(); j++) {
      cells.add(written(data.value(row, j)));
    }
    Factors factors = data.factors().orElse(null);
    for (int f = 0; factors != null && f < factors.count(); f++) {
      cells.add(written(factors.value(row, f)));
    }
    data.labels()
        .ifPresent(
            labels -> cells.add(labels.className(row).map(FormulaGuard::guarded).orElse("")));
    // A line with nothing on it would be no row.
    return cells.equals(List.of("")) ? List.of("NaN") : cells;
  }

  private static String written(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    boolean negativeZero = value == 0 && 1 / value < 0;
    boolean whole = value == Math.rint(value) && Math.abs(value) < EXACT && !negativeZero;
    return whole ? Long.toString((long) value) : Double.toString(value);
  }
}
