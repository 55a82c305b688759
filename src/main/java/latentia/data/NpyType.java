package latentia.data;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import latentia.text.Messages;

/**
 * How an element of a numpy array is written.
 *
 * @param kind f floating point, i signed, u unsigned, b boolean, U text
 * @param bytes of one element
 */
record NpyType(char kind, int bytes, ByteOrder order) {
  private static final Messages MESSAGES = Messages.of(NpyType.class);
  private static final Pattern WRITTEN = Pattern.compile("([<>|=]?)([a-zA-Z])(\\d{1,4})");
  private static final int BYTES_PER_CHARACTER = 4;

  /** The longest text that can be a class. */
  private static final int LONGEST_TEXT = 1000;

  /** Of {@code <f8} and the like. */
  static NpyType of(String written, String name) throws DataException {
    Matcher parts = WRITTEN.matcher(written);
    if (parts.matches()) {
      char kind = parts.group(2).charAt(0);
      int size = Integer.parseInt(parts.group(3));
      ByteOrder order = parts.group(1).equals(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
      boolean known =
          switch (kind) {
            case 'f' -> size == Float.BYTES || size == Double.BYTES;
            case 'i', 'u' -> size == 1 || size == 2 || size == 4 || size == 8;
            case 'b' -> size == 1;
            case 'U' -> size >= 1 && size <= LONGEST_TEXT;
            default -> false;
          };
      if (known) {
        return new NpyType(kind, kind == 'U' ? BYTES_PER_CHARACTER * size : size, order);
      }
    }
    throw new DataException(MESSAGES.get("npy.type", name, written));
  }

  boolean isText() {
    return kind == 'U';
  }

  /** The number that starts at {@code at}; whole numbers beyond 2^53 are rounded. */
  double number(ByteBuffer buffer, int at) {
    return switch (kind) {
      case 'f' -> bytes == Float.BYTES ? buffer.getFloat(at) : buffer.getDouble(at);
      case 'i' -> signed(buffer, at);
      case 'u' -> unsigned(signed(buffer, at));
      default -> buffer.get(at) == 0 ? 0 : 1;
    };
  }

  private long signed(ByteBuffer buffer, int at) {
    return switch (bytes) {
      case 1 -> buffer.get(at);
      case 2 -> buffer.getShort(at);
      case 4 -> buffer.getInt(at);
      default -> buffer.getLong(at);
    };
  }

  private double unsigned(long signed) {
    if (bytes == Long.BYTES) {
      return signed >= 0 ? signed : 2.0 * (signed >>> 1);
    }
    return signed & (1L << Byte.SIZE * bytes) - 1;
  }

  /** The text that starts at {@code at}, up to its first empty character. */
  String text(ByteBuffer buffer, int at) {
    StringBuilder text = new StringBuilder();
    for (int i = at; i < at + bytes; i += BYTES_PER_CHARACTER) {
      int character = buffer.getInt(i);
      if (character == 0) {
        break;
      }
      text.appendCodePoint(Character.isValidCodePoint(character) ? character : '\ufffd');
    }
    return text.toString();
  }
}
