package latentia.figure;

import java.io.IOException;
import java.nio.file.Path;
import latentia.data.WholeFile;
import latentia.text.Messages;

/**
 * Writes figures to files. A larger picture is the same figure at a higher resolution: the drawing
 * is scaled by min(width / 1200, height / 800), but never below 1. A file appears whole or not at
 * all.
 */
public final class FigureExport {
  private static final double USUAL_WIDTH = 1200;
  private static final double USUAL_HEIGHT = 800;

  /** The largest picture that is painted, in pixels. */
  public static final long MOST_PIXELS = 200_000_000;

  private FigureExport() {}

  /** How many pixels of a picture of that size one pixel of the drawing is long. */
  public static double scale(int width, int height) {
    return Math.max(1, Math.min(width / USUAL_WIDTH, height / USUAL_HEIGHT));
  }

  /**
   * Writes a figure in the format of the file's ending.
   *
   * @param width in pixels; in a vector file its size on a screen of 96 pixels per inch
   * @param dpi pixels per inch that a PNG announces; changes no pixel
   * @throws FigureFormatException if the ending is none of .png, .svg, .pdf
   * @throws IOException if the file cannot be written
   */
  public static void write(Figure figure, Path file, int width, int height, int dpi)
      throws FigureFormatException, IOException {
    switch (FigureFormat.of(file)) {
      case PNG -> png(figure, file, width, height, dpi);
      case SVG -> svg(figure, file, width, height);
      case PDF -> pdf(figure, file, width, height);
    }
  }

  /** Writes exactly {@code widthPx x heightPx} pixels. */
  public static void png(Figure figure, Path file, int widthPx, int heightPx, int dpi)
      throws IOException {
    png(figure, file, widthPx, heightPx, scale(widthPx, heightPx), dpi);
  }

  /**
   * Writes exactly {@code widthPx x heightPx} pixels, of which each pixel of the drawing takes
   * {@code scale} both ways: 2 for a page that shows the file at half its size.
   */
  public static void png(Figure figure, Path file, int widthPx, int heightPx, double scale, int dpi)
      throws IOException {
    check(widthPx, heightPx);
    int[] pixels = new int[widthPx * heightPx];
    new ScreenPainter().paint(figure, pixels, widthPx, heightPx, scale);
    WholeFile.write(file, out -> PngFile.write(pixels, widthPx, heightPx, dpi, out));
  }

  /** Writes shapes, text included; very many points become a picture inside the file. */
  public static void svg(Figure figure, Path file, int width, int height) throws IOException {
    check(width, height);
    WholeFile.write(file, out -> SvgFile.write(figure, width, height, out));
  }

  /** Writes one page of shapes; see {@link #svg}. */
  public static void pdf(Figure figure, Path file, int width, int height) throws IOException {
    check(width, height);
    WholeFile.write(file, out -> PdfFile.write(figure, width, height, out));
  }

  private static void check(int width, int height) {
    if (width < 1 || height < 1 || (long) width * height > MOST_PIXELS) {
      throw new IllegalArgumentException(
          Messages.of(FigureExport.class).get("export.size", width, height, MOST_PIXELS));
    }
  }
}
