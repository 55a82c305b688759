package latentia.figure;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import latentia.text.Messages;

/**
 * Writes figures to files. A larger picture is the same figure at a higher resolution: the drawing
 * is scaled by min(width / 1200, height / 800), but never below 1. A file appears whole or not at
 * all.
 */
public final class FigureExport {
  private static final double USUAL_WIDTH = 1200;
  private static final double USUAL_HEIGHT = 800;
  private static final long MOST_PIXELS = 200_000_000;

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
    check(widthPx, heightPx);
    int[] pixels = new int[widthPx * heightPx];
    new ScreenPainter().paint(figure, pixels, widthPx, heightPx, scale(widthPx, heightPx));
    whole(file, out -> PngFile.write(pixels, widthPx, heightPx, dpi, out));
  }

  /** Writes shapes, text included; very many points become a picture inside the file. */
  public static void svg(Figure figure, Path file, int width, int height) throws IOException {
    check(width, height);
    whole(file, out -> SvgFile.write(figure, width, height, out));
  }

  /** Writes one page of shapes; see {@link #svg}. */
  public static void pdf(Figure figure, Path file, int width, int height) throws IOException {
    check(width, height);
    whole(file, out -> PdfFile.write(figure, width, height, out));
  }

  private static void check(int width, int height) {
    if (width < 1 || height < 1 || (long) width * height > MOST_PIXELS) {
      throw new IllegalArgumentException(
          Messages.of(FigureExport.class).get("export.size", width, height, MOST_PIXELS));
    }
  }

  /** Something that writes all of a file. */
  private interface Content {
    void write(OutputStream out) throws IOException;
  }

  /** Writes to a sibling first, so that a failure leaves an old file as it was. */
  private static void whole(Path file, Content content) throws IOException {
    Path target = file.toAbsolutePath();
    // Not a temporary file: those are readable by their owner only, and so would the figure be.
    Path sibling = target.resolveSibling("." + UUID.randomUUID() + ".part");
    try {
      try (OutputStream out =
          new BufferedOutputStream(Files.newOutputStream(sibling, StandardOpenOption.CREATE_NEW))) {
        content.write(out);
      }
      try {
        Files.move(sibling, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(sibling, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(sibling);
    }
  }
}
