package latentia.figure;

/**
 * A small picture in one ink: 0 is the canvas of the theme, 1 its text colour, so that a digit is
 * dark on light or light on dark.
 *
 * @param ink {@code height x width} strengths, row 0 on top; beyond [0, 1] they are cut off. Not
 *     copied: treat as read-only
 */
public record Picture(int width, int height, float[] ink) {
  private static final int FINE = 20;

  public Picture {
    if (ink.length != width * height) {
      throw new IllegalArgumentException(ink.length + " pixels for " + width + " x " + height);
    }
  }

  /**
   * Whether a picture of that size has pixels so small that they need not all be shown alike: it is
   * made to fill its place, where one of few pixels is shown at whole multiples.
   */
  public static boolean isFine(int width, int height) {
    return Math.min(width, height) >= FINE;
  }
}
