package latentia.data;

import java.util.Optional;

/**
 * What the user decides about reading a text table.
 *
 * @param label the column that holds each row's class instead of a measurement; may be text
 * @param largestTable the most cells that are read, so that memory never runs out
 */
public record CsvOptions(Optional<String> label, long largestTable) {
  /** While reading, a table takes up to twice its 8 bytes a cell; half the memory stays free. */
  private static final int BYTES_PER_CELL = 32;

  /** No label column; as many cells as fit well into the memory this program may use. */
  public static CsvOptions plain() {
    return new CsvOptions(Optional.empty(), Runtime.getRuntime().maxMemory() / BYTES_PER_CELL);
  }

  /** The column {@code name} holds the labels. */
  public CsvOptions withLabel(String name) {
    return new CsvOptions(Optional.of(name), largestTable);
  }
}
