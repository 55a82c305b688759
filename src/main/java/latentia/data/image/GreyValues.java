package latentia.data.image;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.util.Set;

/**
 * Grey values of a decoded image, {@code height x width}, from 0 to 255. The luminance of a colour
 * is 0.299 R + 0.587 G + 0.114 B (ITU-R BT.601), which leaves grey as it is.
 */
record GreyValues(int height, int width, float[] values) {
  static final double RED = 0.299;
  static final double GREEN = 0.587;
  static final double BLUE = 0.114;
  private static final float WHITE = 255;

  /** Ink whose mean is lighter than this would not be seen on white. */
  private static final double LIGHT = 0.75 * WHITE;

  /** Takes the values; adds to the notes what was done. */
  static GreyValues of(BufferedImage image, Set<ImageNote> notes) {
    ColorModel model = image.getColorModel();
    boolean grey =
        model.getColorSpace().getType() == ColorSpace.TYPE_GRAY
            && !(model instanceof IndexColorModel);
    if (model.getComponentSize(0) > Byte.SIZE) {
      notes.add(ImageNote.SIXTEEN_BIT);
    }
    int height = image.getHeight();
    int width = image.getWidth();
    float[] luminance = new float[height * width];
    float[] opacity = model.hasAlpha() ? new float[luminance.length] : null;
    boolean coloured =
        grey
            ? stored(image.getRaster(), model, luminance, opacity)
            : seen(image, luminance, opacity);
    if (coloured) {
      notes.add(ImageNote.COLOUR);
    }
    if (opacity != null) {
      lay(luminance, opacity, notes);
    }
    return new GreyValues(height, width, luminance);
  }

  /** Grey as it is stored: Java would take it for linear light and brighten it. */
  private static boolean stored(
      Raster raster, ColorModel model, float[] luminance, float[] opacity) {
    int width = raster.getWidth();
    int bands = raster.getNumBands();
    int[] row = new int[width * bands];
    float full = (1 << model.getComponentSize(0)) - 1;
    for (int n = 0; n < luminance.length; n++) {
      if (n % width == 0) {
        raster.getPixels(raster.getMinX(), raster.getMinY() + n / width, width, 1, row);
      }
      luminance[n] = WHITE * row[n % width * bands] / full;
      if (opacity != null) {
        opacity[n] = row[n % width * bands + bands - 1] / full;
      }
    }
    return false;
  }

  /** Colours as they are seen; whether there are any besides grey. */
  private static boolean seen(BufferedImage image, float[] luminance, float[] opacity) {
    int width = image.getWidth();
    int[] row = new int[width];
    boolean coloured = false;
    for (int n = 0; n < luminance.length; n++) {
      if (n % width == 0) {
        image.getRGB(0, n / width, width, 1, row, 0, width);
      }
      int argb = row[n % width];
      int red = argb >> 16 & 0xff;
      int green = argb >> 8 & 0xff;
      int blue = argb & 0xff;
      boolean same = red == green && green == blue;
      coloured |= !same;
      luminance[n] = same ? red : (float) (RED * red + GREEN * green + BLUE * blue);
      if (opacity != null) {
        opacity[n] = (argb >>> 24) / WHITE;
      }
    }
    return coloured;
  }

  /** On white, so that dark ink on nothing is seen, or on black where the ink is light. */
  private static void lay(float[] luminance, float[] opacity, Set<ImageNote> notes) {
    double ink = 0;
    double covered = 0;
    for (int n = 0; n < luminance.length; n++) {
      ink += opacity[n] * luminance[n];
      covered += opacity[n];
    }
    if (covered == luminance.length) {
      return;
    }
    boolean light = ink > LIGHT * covered;
    notes.add(light ? ImageNote.ON_BLACK : ImageNote.ON_WHITE);
    float ground = light ? 0 : WHITE;
    for (int n = 0; n < luminance.length; n++) {
      luminance[n] = opacity[n] * luminance[n] + (1 - opacity[n]) * ground;
    }
  }
}
