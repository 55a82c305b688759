package latentia.data;

import java.util.List;
import java.util.Optional;

/**
 * What the user decides about reading a text table.
 *
 * @param label the column that holds each row's class instead of a measurement; may be text
 * @param largestTable the most cells that are read, so that memory never runs out
 * @param format what is not to be guessed about how the table is written
 * @param columns the columns that are read, in this order; empty for all that hold numbers
 */
public record CsvOptions(
    Optional<String> label, long largestTable, TableFormat format, List<String> columns) {
  /** While reading, a table takes up to twice its 8 bytes a cell; half the memory stays free. */
  private static final int BYTES_PER_CELL = 32;

  public CsvOptions {
    columns = List.copyOf(columns);
  }

  /** The format is guessed, and every column read. */
  public CsvOptions(Optional<String> label, long largestTable) {
    this(label, largestTable, TableFormat.guessed(), List.of());
  }

  /** No label column; as many cells as fit well into the memory this program may use. */
  public static CsvOptions plain() {
    return new CsvOptions(Optional.empty(), Runtime.getRuntime().maxMemory() / BYTES_PER_CELL);
  }

  /** The column {@code name} holds the labels. */
  public CsvOptions withLabel(String name) {
    return new CsvOptions(Optional.of(name), largestTable, format, columns);
  }

  /** The table is written so, where {@code chosen} says so. */
  public CsvOptions withFormat(TableFormat chosen) {
    return new CsvOptions(label, largestTable, chosen, columns);
  }

  /** Only these columns are read, and the label. */
  public CsvOptions withColumns(List<String> names) {
    return new CsvOptions(label, largestTable, format, names);
  }
}
