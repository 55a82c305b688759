package latentia.data.generate;

import java.util.List;
import java.util.Optional;
import latentia.data.CatalogueEntry;
import latentia.data.ImageShape;

/**
 * What a generator's data set looks like, known before it is drawn.
 *
 * @param rows n
 * @param columns the names of the d columns
 * @param labels the label column, if there is one
 * @param imageShape the shape of a row that is an image
 */
public record Layout(
    int rows,
    List<String> columns,
    Optional<CatalogueEntry.LabelColumn> labels,
    Optional<ImageShape> imageShape) {
  public Layout {
    columns = List.copyOf(columns);
  }
}
