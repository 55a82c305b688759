package latentia.lab.latent.bench;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import latentia.data.Dataset;
import latentia.data.ImageShape;
import latentia.data.Labels;
import latentia.lab.latent.LatentData;

/**
 * How squared error misjudges: an image, the same image one pixel to the right, and the nearest
 * image of another class.
 *
 * @param row the image's number among the rows shown
 * @param shiftedError ||x - shifted x||^2
 * @param wrong the nearest row of another class, a number among the rows shown
 * @param wrongError ||x - wrong||^2
 */
public record ShiftLesson(
    int row,
    String label,
    double[] image,
    double[] shifted,
    double shiftedError,
    int wrong,
    String wrongLabel,
    double[] wrongImage,
    double wrongError) {
  private static final int TRIED = 200;

  /** Empty where rows are no images or have no classes. */
  static Optional<ShiftLesson> of(LatentData data, int row) {
    Dataset shown = data.shown();
    Optional<ImageShape> shape = data.imageShape();
    long classes = shown.labels().map(labels -> distinct(labels, shown.rows())).orElse(0L);
    if (shape.isEmpty() || classes < 2) {
      return Optional.empty();
    }
    if (row >= 0) {
      return Optional.of(of(shown, shape.get(), row));
    }
    ShiftLesson first = of(shown, shape.get(), 0);
    for (int tried = 0; tried < Math.min(TRIED, shown.rows()) && !first.holds(); tried++) {
      ShiftLesson other = of(shown, shape.get(), tried);
      first = other.holds() ? other : first;
    }
    return Optional.of(first);
  }

  private static long distinct(Labels labels, int rows) {
    return IntStream.range(0, rows).map(labels::code).distinct().count();
  }

  private static ShiftLesson of(Dataset shown, ImageShape shape, int row) {
    double[] image = shown.row(row);
    double[] shifted = Shift.of(image, shape, 1, 0);
    Labels labels = shown.labels().orElseThrow();
    List<Neighbours.Near> nearest =
        Neighbours.of(
            shown.rows(),
            1,
            row,
            other ->
                labels.code(other) == labels.code(row)
                    ? Double.POSITIVE_INFINITY
                    : Neighbours.squared(image, shown.row(other)));
    int wrong = nearest.get(0).row();
    return new ShiftLesson(
        row,
        Words.label(shown, row),
        image,
        shifted,
        Neighbours.squared(image, shifted),
        wrong,
        Words.label(shown, wrong),
        shown.row(wrong),
        nearest.get(0).distance());
  }

  /** Whether the shifted image scores worse than the one of another class. */
  public boolean holds() {
    return shiftedError > wrongError;
  }
}
