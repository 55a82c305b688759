package latentia.data.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, from 1 (upright) to 8, as it notes in a JPEG file (CIPA DC-008, Exif 2.3,
 * tag Orientation).
 */
record Orientation(int number) {
  private static final Orientation UPRIGHT = new Orientation(1);
  private static final int SEGMENT = 0xff;
  private static final int APPLICATION_1 = 0xe1;
  private static final int START_OF_SCAN = 0xda;
  private static final int TAG = 0x0112;
  private static final int ENTRY = 12;

  /** Of a whole JPEG file; upright if it does not say. */
  static Orientation of(byte[] file) {
    int at = 2;
    while (at + 4 <= file.length && (file[at] & 0xff) == SEGMENT) {
      int marker = file[at + 1] & 0xff;
      int length = (file[at + 2] & 0xff) << Byte.SIZE | file[at + 3] & 0xff;
      if (marker == START_OF_SCAN || at + 2 + length > file.length) {
        return UPRIGHT;
      }
      boolean exif = length > 16 && file[at + 4] == 'E' && file[at + 5] == 'x';
      if (marker == APPLICATION_1 && exif) {
        return ofExif(ByteBuffer.wrap(file, at + 10, length - 8).slice());
      }
      at += 2 + length;
    }
    return UPRIGHT;
  }

  private static Orientation ofExif(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 8 || directory > tiff.capacity() - 2) {
      return UPRIGHT;
    }
    int entries = tiff.getShort(directory) & 0xffff;
    for (int i = 0; i < entries; i++) {
      int at = directory + 2 + i * ENTRY;
      if (at + ENTRY > tiff.capacity()) {
        return UPRIGHT;
      }
      if ((tiff.getShort(at) & 0xffff) == TAG) {
        int number = tiff.getShort(at + 8) & 0xffff;
        return number >= 1 && number <= 8 ? new Orientation(number) : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  boolean upright() {
    return number == 1;
  }

  /** Whether height and width change places. */
  boolean aside() {
    return number >= 5;
  }

  /**
   * The values as they are seen when the camera's notes are followed.
   *
   * @param stored {@code height x width} values
   */
  float[] turned(float[] stored, int height, int width) {
    int newHeight = aside() ? width : height;
    int newWidth = aside() ? height : width;
    float[] turned = new float[stored.length];
    boolean flipRow = number == 3 || number == 4 || number == 6 || number == 7;
    boolean flipColumn = number == 2 || number == 3 || number == 7 || number == 8;
    for (int i = 0; i < newHeight; i++) {
      for (int j = 0; j < newWidth; j++) {
        int row = aside() ? j : i;
        int column = aside() ? i : j;
        int from = (flipRow ? height - 1 - row : row) * width;
        turned[i * newWidth + j] = stored[from + (flipColumn ? width - 1 - column : column)];
      }
    }
    return turned;
  }
}
