package latentia.figure;

import java.util.List;
import java.util.Locale;

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
    return String.format(Locale.ROOT, "#%06x", argb & 0xffffff);
  }

  /**
   * The mixture of {@code colours} in OKLab. For many points use {@link ColourBlend}.
   *
   * @param weights one per colour, not negative; they need not sum to one
   */
  public static Colour blend(List<Colour> colours, double... weights) {
    return new Colour(new ColourBlend(colours).argb(weights));
  }

  /** The WCAG 2 contrast ratio with another colour, from 1 to 21; opacities are ignored. */
  public double contrast(Colour other) {
    double mine = luminance();
    double others = other.luminance();
    return (Math.max(mine, others) + 0.05) / (Math.min(mine, others) + 0.05);
  }

  private double luminance() {
    return 0.2126 * OkLab.linear(argb >> 16 & 0xff)
        + 0.7152 * OkLab.linear(argb >> 8 & 0xff)
        + 0.0722 * OkLab.linear(argb & 0xff);
  }
}
