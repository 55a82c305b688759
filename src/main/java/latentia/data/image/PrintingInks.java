package latentia.data.image;

import java.awt.image.Raster;

/**
 * JPEG files of four components: cyan, magenta, yellow and black. Files of Adobe's programs, which
 * say so in a segment of their own, hold what is left of white rather than the inks, and may hold
 * the colours as luma and chroma (Adobe Technical Note 5116).
 */
final class PrintingInks {
  static final int COMPONENTS = 4;

  private static final int WHITE = 255;
  private static final int SEGMENT = 0xff;
  private static final int ADOBE = 0xee;
  private static final int START_OF_SCAN = 0xda;
  private static final int LUMA_AND_CHROMA = 2;

  private final boolean adobe;
  private final boolean chroma;

  PrintingInks(byte[] file) {
    int segment = segment(file, ADOBE);
    adobe = segment >= 0 && segment + 16 <= file.length && file[segment + 4] == 'A';
    chroma = adobe && file[segment + 15] == LUMA_AND_CHROMA;
  }

  /** How many components the frame of a JPEG file announces; 0 if it cannot be told. */
  static int components(byte[] file) {
    for (int marker = 0xc0; marker <= 0xcf; marker++) {
      // Three of these markers begin tables, not frames.
      boolean frame = marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
      int at = frame ? segment(file, marker) : -1;
      if (at >= 0 && at + 10 <= file.length) {
        return file[at + 9];
      }
    }
    return 0;
  }

  /** Where a segment begins, or -1. */
  private static int segment(byte[] file, int wanted) {
    int at = 2;
    while (at + 4 <= file.length && (file[at] & 0xff) == SEGMENT) {
      int marker = file[at + 1] & 0xff;
      if (marker == wanted) {
        return at;
      }
      if (marker == START_OF_SCAN) {
        return -1;
      }
      at += 2 + ((file[at + 2] & 0xff) << Byte.SIZE | file[at + 3] & 0xff);
    }
    return -1;
  }

  GreyValues grey(Raster inks) {
    int width = inks.getWidth();
    int[] row = new int[width * COMPONENTS];
    float[] values = new float[inks.getHeight() * width];
    for (int n = 0; n < values.length; n++) {
      if (n % width == 0) {
        inks.getPixels(inks.getMinX(), inks.getMinY() + n / width, width, 1, row);
      }
      values[n] = (float) luminance(row, n % width * COMPONENTS);
    }
    return new GreyValues(inks.getHeight(), width, values);
  }

  private double luminance(int[] row, int at) {
    double first = row[at];
    double second = row[at + 1];
    double third = row[at + 2];
    if (chroma) {
      double y = row[at];
      double cb = row[at + 1] - 128;
      double cr = row[at + 2] - 128;
      first = WHITE - clamped(y + 1.402 * cr);
      second = WHITE - clamped(y - 0.344136 * cb - 0.714136 * cr);
      third = WHITE - clamped(y + 1.772 * cb);
    }
    double mixed =
        GreyValues.RED * left(first)
            + GreyValues.GREEN * left(second)
            + GreyValues.BLUE * left(third);
    return mixed * left(row[at + 3]) / WHITE;
  }

  /** What an ink leaves of white. */
  private double left(double stored) {
    return adobe ? stored : WHITE - stored;
  }

  private static double clamped(double value) {
    return Math.max(0, Math.min(WHITE, value));
  }
}
