package latentia.data.image;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Decodes an image to grey. Whatever is wrong with it ends in an {@link IOException}; nothing is
 * allocated that so short a file cannot fill.
 */
public final class ImageDecoder {
  /** No format here packs more pixels into a byte: GIF puts 4096 into 12 bits. */
  private static final long MOST_PIXELS_PER_BYTE = 4096;

  /** Larger images are thinned while they are read. */
  private static final long MOST_PIXELS = 4_000_000;

  /** Some readers hold all of an image at once, however thinned it is wanted. */
  private static final long LARGEST = 100_000_000;

  private final byte[] file;
  private final ImageKind kind;
  private final Orientation orientation;

  /**
   * @param file all its bytes; not copied
   * @throws IOException if it does not begin as an image of a known format
   */
  public ImageDecoder(byte[] file) throws IOException {
    this.file = file;
    kind = ImageKind.of(file).orElseThrow(() -> new IOException("no image"));
    orientation = kind == ImageKind.JPEG ? Orientation.of(file) : new Orientation(1);
  }

  /** Height and width in pixels, upright. */
  public record Size(int height, int width) {}

  /** Something done with a reader that is open. */
  @FunctionalInterface
  private interface Reading<T> {
    T from(ImageReader reader) throws IOException;
  }

  /**
   * Reads no more than the size.
   *
   * @throws IOException if that cannot be done
   */
  public Size size() throws IOException {
    return reading(
        reader -> {
          int height = reader.getHeight(0);
          int width = reader.getWidth(0);
          check(height, width);
          return orientation.aside() ? new Size(width, height) : new Size(height, width);
        });
  }

  /**
   * Reads the image, or the first of several.
   *
   * @throws IOException if that cannot be done
   */
  public GreyImage decode() throws IOException {
    return reading(this::decode);
  }

  private GreyImage decode(ImageReader reader) throws IOException {
    check(reader.getHeight(0), reader.getWidth(0));
    ImageReadParam thinned = reader.getDefaultReadParam();
    long pixels = (long) reader.getHeight(0) * reader.getWidth(0);
    int step = (int) Math.ceil(Math.sqrt((double) pixels / MOST_PIXELS));
    thinned.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
    Set<ImageNote> notes = EnumSet.noneOf(ImageNote.class);
    GreyValues grey = values(reader, thinned, notes);
    if (kind == ImageKind.GIF && reader.getNumImages(true) > 1) {
      notes.add(ImageNote.FIRST_FRAME);
    }
    if (orientation.upright()) {
      return new GreyImage(grey.height(), grey.width(), grey.values(), notes);
    }
    notes.add(ImageNote.TURNED);
    return new GreyImage(
        orientation.aside() ? grey.width() : grey.height(),
        orientation.aside() ? grey.height() : grey.width(),
        orientation.turned(grey.values(), grey.height(), grey.width()),
        notes);
  }

  /** Java has no colours for printing inks, but gives their values. */
  private GreyValues values(ImageReader reader, ImageReadParam thinned, Set<ImageNote> notes)
      throws IOException {
    if (kind == ImageKind.JPEG && PrintingInks.components(file) == PrintingInks.COMPONENTS) {
      Raster inks = reader.readRaster(0, thinned);
      notes.add(ImageNote.INKS);
      return new PrintingInks(file).grey(inks);
    }
    BufferedImage image = reader.read(0, thinned);
    return GreyValues.of(image, notes);
  }

  private void check(int height, int width) throws IOException {
    long most = Math.min(LARGEST, MOST_PIXELS_PER_BYTE * file.length);
    if (height <= 0 || width <= 0 || (long) height * width > most) {
      throw new IOException("no such size: " + height + " x " + width);
    }
  }

  private <T> T reading(Reading<T> reading) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(kind.format());
    if (!readers.hasNext()) {
      throw new IOException("no reader for " + kind);
    }
    ImageReader reader = readers.next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in, false, true);
      return reading.from(reader);
    } catch (RuntimeException e) {
      // The readers of Java meet damaged files with any exception.
      throw new IOException(e);
    } finally {
      reader.dispose();
    }
  }
}
