package latentia.lab.latent.bench;

import latentia.data.ImageShape;

/**
 * Images brought to another shape: each new pixel is the mean of the old image over the box that it
 * covers. The mean of all ink stays the same.
 *
 * @param from the shape of the old images
 * @param to the shape of the new ones
 */
record BoxAverages(ImageShape from, ImageShape to) {
  /**
   * @param image {@code from.height x from.width} pixels, row by row; not changed
   * @return {@code to.height x to.width} pixels
   */
  double[] of(double[] image) {
    double[] narrow = averaged(image, from.height(), from.width(), to.width());
    double[] turned = transposed(narrow, from.height(), to.width());
    double[] both = averaged(turned, to.width(), from.height(), to.height());
    return transposed(both, to.width(), to.height());
  }

  /** Every row of an image on another number of columns. */
  private static double[] averaged(double[] image, int rows, int columns, int wanted) {
    double[] averaged = new double[rows * wanted];
    double width = (double) columns / wanted;
    for (int j = 0; j < wanted; j++) {
      double left = j * width;
      double right = left + width;
      for (int i = (int) left; i < Math.min(columns, Math.ceil(right)); i++) {
        double share = (Math.min(i + 1, right) - Math.max(i, left)) / width;
        for (int row = 0; row < rows; row++) {
          averaged[row * wanted + j] += share * image[row * columns + i];
        }
      }
    }
    return averaged;
  }

  private static double[] transposed(double[] image, int rows, int columns) {
    double[] turned = new double[image.length];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        turned[column * rows + row] = image[row * columns + column];
      }
    }
    return turned;
  }
}
