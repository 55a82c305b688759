package latentia.lab.latent.bench;

import java.util.Arrays;
import java.util.Random;
import latentia.data.ImageShape;
import latentia.engine.neural.Noise;

/**
 * A picture drawn by hand, with ink from 0 to 1. Immutable. Places count in pixels of the picture
 * from its upper left corner: the middle of the first pixel is at (0.5, 0.5).
 */
public final class Drawing {
  /** Strokes of a digit are about this share of the picture wide. */
  private static final double USUAL_STROKE = 0.11;

  private static final double SOFT_EDGE = 0.8;

  private final ImageShape shape;
  private final double[] ink;

  private Drawing(ImageShape shape, double[] ink) {
    this.shape = shape;
    this.ink = ink;
  }

  /** A blank sheet. */
  public static Drawing blank(ImageShape shape) {
    return new Drawing(shape, new double[shape.height() * shape.width()]);
  }

  /**
   * An image to go on from.
   *
   * @param row one value in [0, 1] per pixel, row by row; copied
   */
  public static Drawing of(ImageShape shape, double[] row) {
    if (row.length != shape.height() * shape.width()) {
      throw new IllegalArgumentException(row.length + " pixels for " + shape);
    }
    return new Drawing(shape, row.clone());
  }

  public ImageShape shape() {
    return shape;
  }

  /** The picture as a row, one value per pixel; a copy. */
  public double[] row() {
    return ink.clone();
  }

  public boolean isBlank() {
    return Arrays.stream(ink).allMatch(each -> each == 0);
  }

  /** The brush that suits the picture, in pixels: as wide as digits are usually written. */
  public double usualRadius() {
    return Math.max(0.5, USUAL_STROKE * Math.min(shape.width(), shape.height()) / 2 + 0.1);
  }

  /**
   * A touch of a round brush with a soft edge. Ink adds up to 1 at most; a negative strength rubs
   * out.
   *
   * @param radius of the brush in pixels
   * @param strength ink laid in the middle, from -1 to 1
   */
  public Drawing withStroke(double x, double y, double radius, double strength) {
    return withStroke(x, y, x, y, radius, strength);
  }

  /** A straight stroke of the same brush from one place to another. */
  public Drawing withStroke(
      double fromX, double fromY, double toX, double toY, double radius, double strength) {
    double[] inked = ink.clone();
    for (int row = 0; row < shape.height(); row++) {
      for (int column = 0; column < shape.width(); column++) {
        double distance = distance(column + 0.5, row + 0.5, fromX, fromY, toX, toY);
        double share = clamped((radius + SOFT_EDGE / 2 - distance) / SOFT_EDGE);
        int pixel = row * shape.width() + column;
        // A stroke laid twice over the same place does not darken beyond its own strength.
        inked[pixel] =
            strength >= 0
                ? Math.max(inked[pixel], clamped(share * strength))
                : Math.min(inked[pixel], clamped(1 + share * strength));
      }
    }
    return new Drawing(shape, inked);
  }

  /** A blank sheet of the same shape. */
  public Drawing erased() {
    return blank(shape);
  }

  /** The picture with noise, kept within [0, 1]; the same seed gives the same noise. */
  public Drawing withNoise(Noise noise, long seed) {
    Random random = new Random(seed);
    double[] noisy = ink.clone();
    for (int pixel = 0; pixel < noisy.length; pixel++) {
      // Both draws are made for every pixel, so that a slider moves the noise without new dice.
      double normal = random.nextGaussian();
      double uniform = random.nextDouble();
      if (noise instanceof Noise.Gaussian gaussian) {
        noisy[pixel] = clamped(noisy[pixel] + gaussian.standardDeviation() * normal);
      } else if (noise instanceof Noise.Masking masking && uniform < masking.probability()) {
        noisy[pixel] = 0;
      }
    }
    return new Drawing(shape, noisy);
  }

  private static double clamped(double value) {
    return Math.max(0, Math.min(1, value));
  }

  /** From a point to a stretch of line. */
  private static double distance(
      double x, double y, double fromX, double fromY, double toX, double toY) {
    double dx = toX - fromX;
    double dy = toY - fromY;
    double length = dx * dx + dy * dy;
    double t = length == 0 ? 0 : clamped(((x - fromX) * dx + (y - fromY) * dy) / length);
    return Math.hypot(x - fromX - t * dx, y - fromY - t * dy);
  }
}
