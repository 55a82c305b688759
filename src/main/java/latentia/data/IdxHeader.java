package latentia.data;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import latentia.text.Messages;

/**
 * What an IDX file says of itself, most significant byte first: a magic number, that is two zero
 * bytes, the type of the elements and the number of dimensions; then the size of each dimension
 * (LeCun, Cortes and Burges, The MNIST database).
 *
 * @param sizes unsigned 32-bit numbers
 */
record IdxHeader(List<Long> sizes) {
  /** Unsigned bytes in three dimensions: count, height, width. */
  static final int IMAGES = 0x0803;

  /** Unsigned bytes in one dimension. */
  static final int LABELS = 0x0801;

  private static final Messages MESSAGES = Messages.of(IdxHeader.class);
  private static final int MOST_DIMENSIONS = 4;

  /** The types that elements may have: bytes, whole numbers, floating-point numbers. */
  private static final List<Integer> TYPES = List.of(0x08, 0x09, 0x0b, 0x0c, 0x0d, 0x0e);

  /** Whether a file that begins with these four bytes is meant to be IDX; no text begins so. */
  static boolean begins(byte[] first) {
    if (first.length < Integer.BYTES) {
      return false;
    }
    int magic = ByteBuffer.wrap(first).getInt();
    return magic >>> 16 == 0 || isKnown(Integer.reverseBytes(magic));
  }

  private static boolean isKnown(int magic) {
    int dimensions = magic & 0xff;
    return TYPES.contains(magic >>> 8) && dimensions >= 1 && dimensions <= MOST_DIMENSIONS;
  }

  /**
   * Reads the header of a file that should have the magic number {@code expected}.
   *
   * @throws DataException if it has another one or ends too early
   */
  static IdxHeader read(InputStream in, int expected, String file)
      throws IOException, DataException {
    int magic = number(in, 0, file);
    if (magic != expected) {
      throw new DataException(refusal(magic, expected, file));
    }
    List<Long> sizes = new ArrayList<>();
    for (int i = 0; i < (expected & 0xff); i++) {
      sizes.add(Integer.toUnsignedLong(number(in, sizes.size() + 1, file)));
    }
    return new IdxHeader(List.copyOf(sizes));
  }

  private static int number(InputStream in, int before, String file)
      throws IOException, DataException {
    byte[] bytes = in.readNBytes(Integer.BYTES);
    if (bytes.length < Integer.BYTES) {
      throw new DataException(
          MESSAGES.get("idx.shortHeader", file, before * Integer.BYTES + bytes.length));
    }
    return ByteBuffer.wrap(bytes).getInt();
  }

  private static String refusal(int magic, int expected, String file) {
    String found = hexadecimal(magic);
    String wanted = hexadecimal(expected);
    if (isKnown(Integer.reverseBytes(magic))) {
      return MESSAGES.get("idx.swapped", file, found, wanted);
    }
    if (magic == LABELS) {
      return MESSAGES.get("idx.labelsNotImages", file, found, wanted);
    }
    if (magic == IMAGES) {
      return MESSAGES.get("idx.imagesNotLabels", file, found, wanted);
    }
    String what = expected == IMAGES ? "images" : "labels";
    return isKnown(magic)
        ? MESSAGES.get("idx.elements." + what, file, magic & 0xff, type(magic), found, wanted)
        : MESSAGES.get("idx.magic." + what, file, found, wanted);
  }

  private static String type(int magic) {
    return MESSAGES.get("idx.type." + (magic >>> 8));
  }

  private static String hexadecimal(int magic) {
    return String.format(Locale.ROOT, "0x%08X", magic);
  }

  /** How many images or labels the file holds. */
  long count() {
    return sizes.get(0);
  }

  long height() {
    return sizes.get(1);
  }

  long width() {
    return sizes.get(2);
  }

  /** How many elements, that is bytes, should follow the header; no product overflows. */
  BigInteger elements() {
    return sizes.stream().map(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply);
  }

  /** The length of the header in bytes. */
  int bytes() {
    return Integer.BYTES * (1 + sizes.size());
  }
}
