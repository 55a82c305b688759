package latentia.data;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the user decides about reading a file of data.
 *
 * @param label of a table, the column that holds each row's class instead of a measurement
 * @param labels of images, the file that holds the class of each; if there is none, the one that
 *     lies beside the images under the usual name is taken
 */
public record ReadingOptions(Optional<String> label, Optional<Path> labels) {
  /** Nothing decided. */
  public static ReadingOptions plain() {
    return new ReadingOptions(Optional.empty(), Optional.empty());
  }

  public ReadingOptions withLabel(String column) {
    return new ReadingOptions(Optional.of(column), labels);
  }

  public ReadingOptions withLabels(Path file) {
    return new ReadingOptions(label, Optional.of(file));
  }
}
