package latentia.lab.latent.bench;

import latentia.data.ImageShape;

/** An image moved by whole pixels; what comes in is empty, what leaves is lost. */
final class Shift {
  private Shift() {}

  /**
   * @param right pixels to the right, negative for left
   * @param down pixels downwards, negative for up
   */
  static double[] of(double[] image, ImageShape shape, int right, int down) {
    double[] moved = new double[image.length];
    for (int y = 0; y < shape.height(); y++) {
      for (int x = 0; x < shape.width(); x++) {
        int fromX = x - right;
        int fromY = y - down;
        if (fromX >= 0 && fromX < shape.width() && fromY >= 0 && fromY < shape.height()) {
          moved[y * shape.width() + x] = image[fromY * shape.width() + fromX];
        }
      }
    }
    return moved;
  }
}
