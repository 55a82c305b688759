package latentia.lab.latent.bench;

import java.util.Optional;
import latentia.data.Dataset;
import latentia.data.ImageShape;
import latentia.figure.Picture;
import latentia.lab.latent.LatentData;

/**
 * How rows are drawn: as images, or as profiles with one bar per column.
 *
 * @param image the shape of an image, else empty
 * @param low the value without ink, or the lower end of a profile
 * @param high the value of full ink, or the upper end of a profile
 */
public record RowForm(Optional<ImageShape> image, double low, double high) {
  /** Room the painter keeps around a picture for its frame, at most a twelfth of the tile. */
  private static final double FRAME = 2.5;

  /**
   * Images in [0, 1] are shown as they are; other values between the extremes of the rows shown.
   */
  static RowForm of(LatentData data) {
    if (data.unitRange()) {
      return new RowForm(data.imageShape(), 0, 1);
    }
    Dataset shown = data.shown();
    double low = 0;
    double high = 0;
    for (double value : shown.rowMajor()) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    return new RowForm(data.imageShape(), low, low < high ? high : low + 1);
  }

  boolean isImage() {
    return image.isPresent();
  }

  /** Width over height. */
  double aspect() {
    return image.map(shape -> (double) shape.width() / shape.height()).orElse(1.4);
  }

  /** The share of full ink or of full height, beyond [0, 1] for values beyond the ends. */
  double share(double value) {
    return (value - low) / (high - low);
  }

  /**
   * A row as a picture.
   *
   * @throws java.util.NoSuchElementException if rows are no images
   */
  Picture picture(double[] row) {
    ImageShape shape = image.orElseThrow();
    float[] ink = new float[row.length];
    for (int j = 0; j < ink.length; j++) {
      ink[j] = (float) share(row[j]);
    }
    return new Picture(shape.width(), shape.height(), ink);
  }

  /**
   * The largest height of a framed tile that is at most {@code room} and shows whole pixels, where
   * the picture has so few that it matters.
   *
   * @param unit the theme's enlargement
   */
  double fitted(double room, double unit) {
    if (image.isEmpty() || Picture.isFine(image.get().width(), image.get().height())) {
      return Math.max(1, Math.floor(room));
    }
    int height = image.get().height();
    for (int times = (int) (room / height); times > 0; times--) {
      double framed = Math.ceil(Math.min(1.2 * times * height, times * height + 2 * FRAME * unit));
      if (framed <= room) {
        return framed;
      }
    }
    return Math.max(1, Math.floor(room));
  }
}
