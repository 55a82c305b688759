package latentia.data;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.zip.GZIPOutputStream;

/** IDX files made up for tests. */
final class IdxBytes {
  private IdxBytes() {}

  /** Images whose pixels count up from 0 and begin anew after 255. */
  static byte[] images(int count, int height, int width) {
    ByteBuffer bytes = ByteBuffer.allocate(16 + count * height * width);
    bytes.putInt(0x0803).putInt(count).putInt(height).putInt(width);
    for (int i = 0; bytes.hasRemaining(); i++) {
      bytes.put((byte) i);
    }
    return bytes.array();
  }

  static byte[] labels(int... classes) {
    ByteBuffer bytes = ByteBuffer.allocate(8 + classes.length);
    bytes.putInt(0x0801).putInt(classes.length);
    for (int number : classes) {
      bytes.put((byte) number);
    }
    return bytes.array();
  }

  /** A header of that magic number and nothing else. */
  static byte[] header(int magic, int... sizes) {
    ByteBuffer bytes = ByteBuffer.allocate(4 + 4 * sizes.length).putInt(magic);
    for (int size : sizes) {
      bytes.putInt(size);
    }
    return bytes.array();
  }

  static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  static ByteSource source(String name, byte[] bytes) {
    return new ByteSource(name, bytes.length, () -> new ByteArrayInputStream(bytes));
  }
}
