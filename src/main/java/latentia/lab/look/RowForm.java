package latentia.lab.look;

import java.util.Optional;
import latentia.data.Dataset;
import latentia.data.ImageShape;
import latentia.figure.Picture;

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
   * Values in [0, 1] are shown as they are, others between the extremes of these rows.
   *
   * @param unitRange whether the values are known to lie in [0, 1]
   */
  public static RowForm of(Dataset rows, boolean unitRange) {
    if (unitRange) {
      return new RowForm(rows.imageShape(), 0, 1);
    }
    double low = 0;
    double high = 0;
    for (double value : rows.rowMajor()) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    return new RowForm(rows.imageShape(), low, low < high ? high : low + 1);
  }

  public boolean isImage() {
    return image.isPresent();
  }

  /** Width over height. */
  public double aspect() {
    return image.map(shape -> (double) shape.width() / shape.height()).orElse(1.4);
  }

  /** The share of full ink or of full height, beyond [0, 1] for values beyond the ends. */
  public double share(double value) {
    return (value - low) / (high - low);
  }

  /**
   * A row as a picture.
   *
   * @throws java.util.NoSuchElementException if rows are no images
   */
  public Picture picture(double[] row) {
    return picture(row, false);
  }

  /**
   * A row as a picture.
   *
   * @param pale whether it is only hinted at
   * @throws java.util.NoSuchElementException if rows are no images
   */
  public Picture picture(double[] row, boolean pale) {
    float[] ink = new float[row.length];
    for (int j = 0; j < ink.length; j++) {
      ink[j] = (float) share(row[j]);
    }
    return picture(ink, pale ? Picture.Inks.PALE_TEXT : Picture.Inks.TEXT);
  }

  /**
   * What is added to a row and taken away as a picture.
   *
   * @param reach what has the full colour
   * @param pale whether it is only hinted at
   * @throws java.util.NoSuchElementException if rows are no images
   */
  public Picture signedPicture(double[] difference, double reach, boolean pale) {
    float[] ink = new float[difference.length];
    for (int j = 0; j < ink.length; j++) {
      ink[j] = (float) (difference[j] / reach);
    }
    return picture(ink, pale ? Picture.Inks.PALE_SIGNED : Picture.Inks.SIGNED);
  }

  private Picture picture(float[] ink, Picture.Inks inks) {
    ImageShape shape = image.orElseThrow();
    return new Picture(shape.width(), shape.height(), ink, inks);
  }

  /**
   * The largest height of a framed tile that is at most {@code room} and shows whole pixels, where
   * the picture has so few that it matters.
   *
   * @param unit the theme's enlargement
   */
  public double fitted(double room, double unit) {
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
