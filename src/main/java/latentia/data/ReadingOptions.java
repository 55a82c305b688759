package latentia.data;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the user decides about reading a file of data.
 *
 * @param label of a table, the column that holds each row's class instead of a measurement
 * @param labels of images, the file that holds the class of each; if there is none, the one that
 *     lies beside the images under the usual name is taken
 * @param imageShape of a folder of images, the shape that all get; if empty, one is chosen
 */
public record ReadingOptions(
    Optional<String> label, Optional<Path> labels, Optional<ImageShape> imageShape) {
  /** As above, where images keep to a shape that is chosen for them. */
  public ReadingOptions(Optional<String> label, Optional<Path> labels) {
    this(label, labels, Optional.empty());
  }

  /** Nothing decided. */
  public static ReadingOptions plain() {
    return new ReadingOptions(Optional.empty(), Optional.empty());
  }

  public ReadingOptions withLabel(String column) {
    return new ReadingOptions(Optional.of(column), labels, imageShape);
  }

  public ReadingOptions withLabels(Path file) {
    return new ReadingOptions(label, Optional.of(file), imageShape);
  }

  public ReadingOptions withImageShape(ImageShape shape) {
    return new ReadingOptions(label, labels, Optional.of(shape));
  }
}
