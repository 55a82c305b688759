package latentia.data.image;

import java.awt.Point;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BandedSampleModel;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Images of every kind, made up for tests. */
public final class TestImages {
  private TestImages() {}

  /** Grey values of 8 bits, row by row. */
  public static byte[] grey(String format, int height, int width, int... values)
      throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    for (int n = 0; n < height * width; n++) {
      image.getRaster().setSample(n % width, n / width, 0, values[n % values.length]);
    }
    return written(format, image);
  }

  /** Grey values of 16 bits. */
  public static byte[] deep(int height, int width, int... values) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_USHORT_GRAY);
    for (int n = 0; n < height * width; n++) {
      image.getRaster().setSample(n % width, n / width, 0, values[n % values.length]);
    }
    return written("png", image);
  }

  /** Colours with opacity, 0xAARRGGBB. */
  public static byte[] coloured(int height, int width, int... argb) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    for (int n = 0; n < height * width; n++) {
      image.setRGB(n % width, n / width, argb[n % argb.length]);
    }
    return written("png", image);
  }

  /** Two colours of a palette in turn. */
  public static byte[] palette(String format, int height, int width, int first, int second)
      throws IOException {
    IndexColorModel colours =
        new IndexColorModel(1, 2, new int[] {first, second}, 0, false, -1, DataBuffer.TYPE_BYTE);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY, colours);
    for (int n = 0; n < height * width; n++) {
      image.getRaster().setSample(n % width, n / width, 0, n % 2);
    }
    return written(format, image);
  }

  /** A JPEG of one colour in four printing inks, without a note that Adobe wrote it. */
  public static byte[] inks(int height, int width, int... cmyk) throws IOException {
    WritableRaster raster =
        Raster.createWritableRaster(
            new BandedSampleModel(DataBuffer.TYPE_BYTE, width, height, 4), new Point());
    for (int n = 0; n < height * width; n++) {
      raster.setPixel(n % width, n / width, cmyk);
    }
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(raster, null, null), null);
    }
    writer.dispose();
    return bytes.toByteArray();
  }

  /** A GIF of two frames. */
  public static byte[] moving(int height, int width) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (int level : new int[] {0, 255}) {
        BufferedImage frame = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Arrays.fill(((DataBufferByte) frame.getRaster().getDataBuffer()).getData(), (byte) level);
        writer.writeToSequence(
            new IIOImage(
                frame, null, writer.getDefaultImageMetadata(new ImageTypeSpecifier(frame), null)),
            null);
      }
      writer.endWriteSequence();
    }
    writer.dispose();
    return bytes.toByteArray();
  }

  /** The same JPEG with a note of how the camera was held. */
  public static byte[] held(byte[] jpeg, int orientation) {
    byte[] exif = {
      (byte) 0xff,
      (byte) 0xe1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      0x01,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      (byte) orientation,
      0,
      0,
      0,
      0,
      0,
      0
    };
    byte[] held = new byte[jpeg.length + exif.length];
    System.arraycopy(jpeg, 0, held, 0, 2);
    System.arraycopy(exif, 0, held, 2, exif.length);
    System.arraycopy(jpeg, 2, held, 2 + exif.length, jpeg.length - 2);
    return held;
  }

  /** Half-transparent grey of 8 bits and opacity of 8 bits in two bands. */
  public static byte[] greyAndOpacity(int grey, int opacity) throws IOException {
    ComponentColorModel model =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_GRAY),
            true,
            false,
            Transparency.TRANSLUCENT,
            DataBuffer.TYPE_BYTE);
    WritableRaster raster = model.createCompatibleWritableRaster(2, 2);
    for (int n = 0; n < 4; n++) {
      raster.setPixel(n % 2, n / 2, new int[] {grey, opacity});
    }
    return written("png", new BufferedImage(model, raster, false, null));
  }

  private static byte[] written(String format, BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (!ImageIO.write(image, format, bytes)) {
      throw new IOException("no writer for " + format);
    }
    return bytes.toByteArray();
  }
}
