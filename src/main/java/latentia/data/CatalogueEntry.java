package latentia.data;

import java.util.List;
import java.util.Optional;

/**
 * What is known about a built-in data set without loading it.
 *
 * @param name as on the command line
 * @param title its name in a sentence
 * @param columns d, not counting the labels
 * @param labels the label column, if there is one
 * @param source where it comes from, for a caption
 * @param licence under which it may be used
 */
public record CatalogueEntry(
    String name,
    String title,
    int rows,
    int columns,
    Optional<LabelColumn> labels,
    Optional<ImageShape> imageShape,
    String source,
    String licence) {
  /**
   * The labels that go with the rows.
   *
   * @param name of the column
   * @param classes the different ones
   */
  public record LabelColumn(String name, List<String> classes) {
    public LabelColumn {
      classes = List.copyOf(classes);
    }
  }
}
