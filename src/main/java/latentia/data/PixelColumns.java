package latentia.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import latentia.text.Messages;

/** Images as rows of a data set: a column per pixel, p0, p1 … from the top left, row by row. */
final class PixelColumns {
  private static final Messages MESSAGES = Messages.of(PixelColumns.class);

  /** Smaller squares may be columns that are numbered for another reason. */
  private static final int LEAST_SIDE = 4;

  private PixelColumns() {}

  /** Images of bytes, as most are: from 0 to 255. */
  static Dataset ofBytes(String name, ImageShape shape, double[] values) {
    return dataset(name, shape, values, "image.caption.byte");
  }

  /**
   * @param values {@code n x height x width}, which are taken over
   */
  static Dataset of(String name, ImageShape shape, double[] values) {
    return dataset(name, shape, values, "image.caption");
  }

  private static Dataset dataset(String name, ImageShape shape, double[] values, String caption) {
    int pixels = shape.height() * shape.width();
    List<String> names = IntStream.range(0, pixels).mapToObj(j -> "p" + j).toList();
    List<String> captions =
        IntStream.range(0, pixels).mapToObj(j -> MESSAGES.get(caption, j)).toList();
    return Dataset.owning(name, names, values)
        .withImageShape(shape)
        .withWording(
            new Wording(name, MESSAGES.get("idx.sample"), MESSAGES.get("idx.samples"), captions));
  }

  /** The shape that the names of a table's columns tell of: as many pixels as a square has. */
  static Optional<ImageShape> shape(List<String> names) {
    int side = (int) Math.round(Math.sqrt(names.size()));
    boolean square = side * side == names.size() && side >= LEAST_SIDE;
    boolean pixels =
        square && IntStream.range(0, names.size()).allMatch(j -> names.get(j).equals("p" + j));
    return pixels ? Optional.of(new ImageShape(side, side)) : Optional.empty();
  }

  /** The rows as images, if that is what the names say; what is assumed is added to the repairs. */
  static Dataset recognised(Dataset data, List<String> repairs) {
    Optional<ImageShape> shape = shape(data.columnNames());
    if (shape.isEmpty()) {
      return data;
    }
    ImageShape found = shape.get();
    repairs.add(MESSAGES.get("csv.pixels", data.columns() - 1, found.height(), found.width()));
    return data.withImageShape(found)
        .withWording(
            new Wording(
                data.name(),
                MESSAGES.get("idx.sample"),
                MESSAGES.get("idx.samples"),
                data.columnNames()));
  }
}
