package latentia.figure;

/** An sRGB colour with opacity, packed as 0xAARRGGBB (not premultiplied). */
public record Colour(int argb) {
  /** From "#rrggbb". */
  public static Colour of(String hex) {
    return new Colour(0xff000000 | Integer.parseInt(hex.substring(1), 16));
  }

  /** The same hue with opacity from 0 (clear) to 1 (solid). */
  public Colour withOpacity(double opacity) {
    return new Colour(((int) Math.round(opacity * 255) << 24) | (argb & 0xffffff));
  }

  /** "#rrggbb", without the opacity; the form that LaTeX and style sheets read. */
  public String hex() {
    return String.format("#%06x", argb & 0xffffff);
  }
}
