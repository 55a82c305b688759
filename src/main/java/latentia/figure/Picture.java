package latentia.figure;

/**
 * A small picture in the inks of the theme.
 *
 * @param ink {@code height x width} strengths, row 0 on top; beyond the range of the inks they are
 *     cut off. Not copied: treat as read-only
 * @param inks what a strength looks like
 */
public record Picture(int width, int height, float[] ink, Inks inks) {
  private static final int FINE = 20;

  /** What the strengths of a picture look like. */
  public enum Inks {
    /** 0 is the canvas, 1 the text colour: a digit is dark on light or light on dark. */
    TEXT,
    /** As {@link #TEXT}, but pale. */
    PALE_TEXT,
    /** 0 is the canvas, 1 the colour of component 1 (ink added), -1 that of 2 (ink taken away). */
    SIGNED,
    /** As {@link #SIGNED}, but pale. */
    PALE_SIGNED;

    /** Whether strengths run from -1 to 1. */
    boolean signed() {
      return this == SIGNED || this == PALE_SIGNED;
    }

    boolean pale() {
      return this == PALE_TEXT || this == PALE_SIGNED;
    }
  }

  public Picture {
    if (ink.length != width * height) {
      throw new IllegalArgumentException(ink.length + " pixels for " + width + " x " + height);
    }
  }

  /** A picture from the canvas to the text colour. */
  public Picture(int width, int height, float[] ink) {
    this(width, height, ink, Inks.TEXT);
  }

  /** Where a pixel stands between the ends of its inks, 0 to 1; no number is the canvas. */
  double share(int pixel) {
    double strength = Float.isNaN(ink[pixel]) ? 0 : ink[pixel];
    return Math.max(0, Math.min(inks.signed() ? 0.5 + 0.5 * strength : strength, 1));
  }

  /**
   * Whether a picture of that size has pixels so small that they need not all be shown alike: it is
   * made to fill its place, where one of few pixels is shown at whole multiples.
   */
  public static boolean isFine(int width, int height) {
    return Math.min(width, height) >= FINE;
  }
}
