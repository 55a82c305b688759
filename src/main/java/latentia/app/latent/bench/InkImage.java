package latentia.app.latent.bench;

import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import latentia.figure.Colour;
import latentia.figure.Picture;
import latentia.figure.Theme;

/** Pictures as images for controls: ink in the colour of text on the canvas. */
public final class InkImage {
  private InkImage() {}

  /**
   * The picture with hard-edged pixels.
   *
   * @param side enlarged by whole pixels up to this many, so that a control scales it down and its
   *     pixels stay square
   */
  public static WritableImage of(Picture picture, Theme theme, int side) {
    int factor = Math.max(1, side / Math.max(picture.width(), picture.height()));
    int width = picture.width() * factor;
    int height = picture.height() * factor;
    int[] pixels = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        float ink = picture.ink()[y / factor * picture.width() + x / factor];
        pixels[y * width + x] = mixed(theme.canvas(), theme.text(), ink);
      }
    }
    WritableImage image = new WritableImage(width, height);
    image
        .getPixelWriter()
        .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return image;
  }

  private static int mixed(Colour paper, Colour ink, float share) {
    float s = Math.max(0, Math.min(share, 1));
    int argb = 0xff;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int from = paper.argb() >> shift & 0xff;
      int to = ink.argb() >> shift & 0xff;
      argb = argb << 8 | Math.round(from + s * (to - from));
    }
    return argb;
  }
}
