package latentia.data.image;

import java.util.Set;

/**
 * An image in grey.
 *
 * @param luminance {@code height x width} values, row by row from the top, from 0 for black to 255
 *     for white; not copied
 * @param notes what was done to it
 */
public record GreyImage(int height, int width, float[] luminance, Set<ImageNote> notes) {
  private static final double EVEN = 1e-9;

  public GreyImage {
    notes = Set.copyOf(notes);
  }

  /**
   * The image in another size and in its own proportions: each value is the mean over the area that
   * it covers. What stays free on two sides gets the mean of the image's edge.
   *
   * @return {@code newHeight x newWidth} values
   */
  public double[] fitted(int newHeight, int newWidth) {
    double scale = Math.min((double) newHeight / height, (double) newWidth / width);
    double top = (newHeight - scale * height) / 2;
    double left = (newWidth - scale * width) / 2;
    boolean even = top < EVEN && left < EVEN;
    double edge = even ? 0 : edge();
    double[] result = new double[newHeight * newWidth];
    for (int i = 0; i < newHeight; i++) {
      for (int j = 0; j < newWidth; j++) {
        result[i * newWidth + j] =
            mean(
                (i - top) / scale,
                (i + 1 - top) / scale,
                (j - left) / scale,
                (j + 1 - left) / scale,
                edge);
      }
    }
    return result;
  }

  /** Over a rectangle in pixels; beyond the image all is {@code edge}. */
  private double mean(double top, double bottom, double left, double right, double edge) {
    double sum = 0;
    double covered = 0;
    for (int i = (int) Math.max(0, Math.floor(top)); i < Math.min(height, bottom); i++) {
      double high = Math.min(i + 1, bottom) - Math.max(i, top);
      for (int j = (int) Math.max(0, Math.floor(left)); j < Math.min(width, right); j++) {
        double area = high * (Math.min(j + 1, right) - Math.max(j, left));
        sum += area * luminance[i * width + j];
        covered += area;
      }
    }
    double all = (bottom - top) * (right - left);
    return covered > all * (1 - EVEN) ? sum / covered : (sum + (all - covered) * edge) / all;
  }

  private double edge() {
    double sum = 0;
    for (int j = 0; j < width; j++) {
      sum += luminance[j] + luminance[(height - 1) * width + j];
    }
    for (int i = 0; i < height; i++) {
      sum += luminance[i * width] + luminance[i * width + width - 1];
    }
    return sum / (2.0 * (width + height));
  }
}
