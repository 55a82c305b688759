package latentia.figure;

import java.awt.BasicStroke;
import java.awt.Color;

/** Turns the figure's own colours and strokes into those that Java 2D paints with. */
final class Ink {
  private Ink() {}

  static Color of(Colour colour) {
    return new Color(colour.argb(), true);
  }

  static BasicStroke of(Stroke stroke, double markScale) {
    float width = (float) (stroke.width() * markScale);
    if (stroke.dash().length == 0) {
      return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }
    float[] dash = new float[stroke.dash().length];
    for (int i = 0; i < dash.length; i++) {
      dash[i] = (float) (stroke.dash()[i] * markScale);
    }
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
  }

  /** The colour with its opacity multiplied in, as pixel buffers hold it. */
  static int premultiplied(int argb) {
    int alpha = argb >>> 24;
    if (alpha == 255) {
      return argb;
    }
    int red = ((argb >> 16 & 0xff) * alpha + 127) / 255;
    int green = ((argb >> 8 & 0xff) * alpha + 127) / 255;
    int blue = ((argb & 0xff) * alpha + 127) / 255;
    return alpha << 24 | red << 16 | green << 8 | blue;
  }

  /**
   * Paints premultiplied {@code source} over premultiplied {@code under}. Two channels are
   * multiplied at once; the rounding keeps white over white white.
   */
  static int over(int source, int under) {
    int alpha = source >>> 24;
    int rest = 256 - alpha - (alpha >> 7);
    int even = (under & 0xff00ff) * rest + 0x800080 >>> 8 & 0xff00ff;
    int odd = (under >>> 8 & 0xff00ff) * rest + 0x800080 & 0xff00ff00;
    return source + (even | odd);
  }
}
