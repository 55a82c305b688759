package latentia.figure;

import java.util.Arrays;

/**
 * A picture made to fit a box of device pixels: every pixel of its own repeated a whole number of
 * times, or averaged where the box has less room than for two each. A fine picture fills its box.
 *
 * @param left of the pixels, within the box
 * @param argb {@code height x width} colours, solid
 */
record FittedPicture(int left, int top, int width, int height, int[] argb) {
  private static final double ROUNDING = 1e-6;

  /** Pixels of their own size would leave up to half of the box empty. */
  private static final int LEAST_TIMES = 2;

  /**
   * Fits a picture into a box and sets it in the middle. Boxes of one size give pictures of one
   * size, wherever they stand.
   *
   * @param box in device pixels
   * @param inks 256 colours from one end of the picture's inks to the other
   */
  static FittedPicture of(Picture picture, PanelLayout.Box box, int[] inks) {
    double room = Math.min(box.width() / picture.width(), box.height() / picture.height());
    int times = (int) Math.floor(room + ROUNDING);
    boolean fine = Picture.isFine(picture.width(), picture.height());
    boolean whole = times >= (fine ? room : LEAST_TIMES) - ROUNDING;
    int width =
        whole ? times * picture.width() : Math.max(1, (int) (room * picture.width() + ROUNDING));
    int height =
        whole ? times * picture.height() : Math.max(1, (int) (room * picture.height() + ROUNDING));
    int left = (int) Math.round((box.left() + box.right() - width) / 2);
    int top = (int) Math.round((box.top() + box.bottom() - height) / 2);
    int[] argb = whole ? repeated(picture, times, inks) : averaged(picture, width, height, inks);
    return new FittedPicture(left, top, width, height, argb);
  }

  private static int[] repeated(Picture picture, int times, int[] inks) {
    int width = times * picture.width();
    int[] argb = new int[width * times * picture.height()];
    for (int row = 0; row < picture.height(); row++) {
      int first = row * times * width;
      for (int column = 0; column < picture.width(); column++) {
        int colour = inks[step(picture.share(row * picture.width() + column))];
        Arrays.fill(argb, first + column * times, first + (column + 1) * times, colour);
      }
      for (int copy = 1; copy < times; copy++) {
        System.arraycopy(argb, first, argb, first + copy * width, width);
      }
    }
    return argb;
  }

  private static int[] averaged(Picture picture, int width, int height, int[] inks) {
    int[] argb = new int[width * height];
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        argb[row * width + column] = inks[step(average(picture, column, row, width, height))];
      }
    }
    return argb;
  }

  /** The mean ink under one of {@code width x height} equal boxes. */
  private static double average(Picture picture, int column, int row, int width, int height) {
    double left = (double) column * picture.width() / width;
    double right = (double) (column + 1) * picture.width() / width;
    double top = (double) row * picture.height() / height;
    double bottom = (double) (row + 1) * picture.height() / height;
    double sum = 0;
    for (int y = (int) top; y < Math.min(Math.ceil(bottom), picture.height()); y++) {
      double tall = Math.min(bottom, y + 1) - Math.max(top, y);
      for (int x = (int) left; x < Math.min(Math.ceil(right), picture.width()); x++) {
        double wide = Math.min(right, x + 1) - Math.max(left, x);
        sum += wide * tall * picture.share(y * picture.width() + x);
      }
    }
    return sum / ((right - left) * (bottom - top));
  }

  /** The place of a share among the 256 colours; what is no number takes the first. */
  private static int step(double share) {
    return (int) Math.max(0, Math.min(255 * share + 0.5, 255));
  }
}
