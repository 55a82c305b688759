package latentia.figure;

import java.util.Arrays;
import java.util.List;

/**
 * Mixes a fixed set of colours in OKLab by weights, quickly enough to do so for every point of
 * every frame. Immutable.
 */
public final class ColourBlend {
  private final double[][] lab;
  private final double[] opacity;

  /** A blend of {@code colours}, one per component. */
  public ColourBlend(List<Colour> colours) {
    lab = new double[colours.size()][];
    opacity = new double[colours.size()];
    for (int k = 0; k < lab.length; k++) {
      lab[k] = OkLab.of(colours.get(k).argb());
      opacity[k] = (colours.get(k).argb() >>> 24) / 255.0;
    }
  }

  /**
   * The mixture as 0xAARRGGBB.
   *
   * @param weights one per colour, not negative; they need not sum to one. If they sum to nothing,
   *     the colours are mixed in equal parts.
   */
  public int argb(double[] weights) {
    double l = 0;
    double a = 0;
    double b = 0;
    double alpha = 0;
    double sum = 0;
    for (int k = 0; k < lab.length; k++) {
      double w = weights[k];
      double[] colour = lab[k];
      l += w * colour[0];
      a += w * colour[1];
      b += w * colour[2];
      alpha += w * opacity[k];
      sum += w;
    }
    if (!(sum > 0)) {
      double[] equal = new double[lab.length];
      Arrays.fill(equal, 1);
      return argb(equal);
    }
    int solid = OkLab.argb(l / sum, a / sum, b / sum);
    return (int) Math.round(255 * alpha / sum) << 24 | solid & 0xffffff;
  }
}
