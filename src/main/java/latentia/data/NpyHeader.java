package latentia.data;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import latentia.text.Messages;

/**
 * What an array of numpy says of itself: a magic string, a version, and a Python dictionary of
 * three known keys, which is matched against what numpy writes and never evaluated (NumPy
 * Enhancement Proposal 1, A simple file format for NumPy arrays).
 *
 * @param type how an element is written
 * @param fortranOrder whether the first index changes fastest, not the last
 * @param shape the size of each dimension
 * @param bytes the length of the header
 */
record NpyHeader(NpyType type, boolean fortranOrder, List<BigInteger> shape, int bytes) {
  static final int MAGIC_LENGTH = 6;

  private static final Messages MESSAGES = Messages.of(NpyHeader.class);
  private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};

  /** numpy itself writes a few hundred characters. */
  private static final int LONGEST = 1 << 14;

  private static final Pattern TYPE = Pattern.compile("'descr'\\s*:\\s*'([!-&(-~]{1,20})'");
  private static final Pattern ORDER = Pattern.compile("'fortran_order'\\s*:\\s*(True|False)");
  private static final Pattern SHAPE =
      Pattern.compile("'shape'\\s*:\\s*\\(((?:\\s*\\d{1,30}\\s*,?)*)\\)");

  /** Whether a file that begins with these bytes is meant to be an array. */
  static boolean begins(byte[] first) {
    return first.length >= MAGIC_LENGTH && Arrays.equals(first, 0, MAGIC_LENGTH, MAGIC, 0, 6);
  }

  /**
   * Reads the header.
   *
   * @throws DataException if it is damaged or the elements are of a type that is not read here
   */
  static NpyHeader read(InputStream in, String name) throws IOException, DataException {
    byte[] first = in.readNBytes(MAGIC_LENGTH + 2);
    if (!begins(first) || first.length < MAGIC_LENGTH + 2) {
      throw new DataException(MESSAGES.get("npy.header", name));
    }
    int version = first[MAGIC_LENGTH];
    if (version < 1 || version > 3) {
      throw new DataException(MESSAGES.get("npy.version", name, version));
    }
    byte[] length = in.readNBytes(version == 1 ? 2 : 4);
    long announced = 0;
    for (int i = length.length - 1; i >= 0; i--) {
      announced = announced << Byte.SIZE | length[i] & 0xff;
    }
    byte[] text = in.readNBytes((int) Math.min(announced, LONGEST));
    if (length.length < (version == 1 ? 2 : 4) || text.length < announced) {
      throw new DataException(MESSAGES.get("npy.header", name));
    }
    return parse(
        new String(text, version < 3 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8),
        first.length + length.length + text.length,
        name);
  }

  private static NpyHeader parse(String text, int bytes, String name) throws DataException {
    Matcher order = ORDER.matcher(text);
    Matcher shape = SHAPE.matcher(text);
    if (!text.contains("'descr'") || !order.find() || !shape.find()) {
      throw new DataException(MESSAGES.get("npy.header", name));
    }
    Matcher type = TYPE.matcher(text);
    if (!type.find()) {
      throw new DataException(MESSAGES.get("npy.records", name));
    }
    List<BigInteger> sizes =
        Arrays.stream(shape.group(1).split("[\\s,]+"))
            .filter(size -> !size.isEmpty())
            .map(BigInteger::new)
            .toList();
    return new NpyHeader(
        NpyType.of(type.group(1), name), order.group(1).equals("True"), sizes, bytes);
  }

  /** How many elements should follow; no product overflows. */
  BigInteger elements() {
    return shape.stream().reduce(BigInteger.ONE, BigInteger::multiply);
  }

  /** As numpy prints it: (60000, 28, 28). */
  String shapeText() {
    String sizes = String.join(", ", shape.stream().map(String::valueOf).toList());
    return "(" + sizes + (shape.size() == 1 ? ",)" : ")");
  }
}
