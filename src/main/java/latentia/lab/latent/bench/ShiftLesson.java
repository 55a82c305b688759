package latentia.lab.latent.bench;

import java.util.Optional;
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

  /**
   * The lesson of one row, or of the first that makes the point. Empty where rows are no images or
   * fewer than two classes are known.
   */
  static Optional<ShiftLesson> of(LatentData data, int row) {
    Optional<ImageShape> shape = data.imageShape();
    Optional<Labels> labels = data.labels();
    if (shape.isEmpty() || labels.isEmpty()) {
      return Optional.empty();
    }
    if (row >= 0) {
      return of(data.shown(), labels.get(), shape.get(), row);
    }
    Optional<ShiftLesson> first = Optional.empty();
    for (int tried = 0; tried < Math.min(TRIED, data.shown().rows()); tried++) {
      Optional<ShiftLesson> lesson = of(data.shown(), labels.get(), shape.get(), tried);
      if (lesson.filter(ShiftLesson::holds).isPresent()) {
        return lesson;
      }
      first = first.or(() -> lesson);
    }
    return first;
  }

  /** Empty where the class of the row is not known, or no other class is. */
  private static Optional<ShiftLesson> of(Dataset shown, Labels labels, ImageShape shape, int row) {
    double[] image = shown.row(row);
    double[] shifted = Shift.of(image, shape, 1, 0);
    int own = labels.code(row);
    return Neighbours.of(
            shown.rows(),
            1,
            row,
            other ->
                labels.code(other) < 0 || labels.code(other) == own
                    ? Double.POSITIVE_INFINITY
                    : Neighbours.squared(image, shown.row(other)))
        .stream()
        .filter(wrong -> own >= 0 && wrong.distance() < Double.POSITIVE_INFINITY)
        .findFirst()
        .map(
            wrong ->
                new ShiftLesson(
                    row,
                    Words.label(shown, row),
                    image,
                    shifted,
                    Neighbours.squared(image, shifted),
                    wrong.row(),
                    Words.label(shown, wrong.row()),
                    shown.row(wrong.row()),
                    wrong.distance()));
  }

  /** Whether the shifted image scores worse than the one of another class. */
  public boolean holds() {
    return shiftedError > wrongError;
  }
}
