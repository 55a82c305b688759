package latentia.data;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import latentia.text.Messages;

/**
 * Reads arrays of numpy: n x d numbers as rows and columns, n numbers as one column, n x h x w
 * numbers as images. Nothing is allocated before the header has been held against the length of
 * what follows and the memory there is.
 */
final class NpyReader {
  /** The most columns, or pixels of an image, that are read. */
  static final int MOST_COLUMNS = IdxReader.MOST_PIXELS;

  private static final Messages MESSAGES = Messages.of(NpyReader.class);
  private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 8;
  private static final int BYTES_PER_MEGABYTE = 1_000_000;
  private static final int BUFFER = 1 << 16;

  private final String name;
  private final InputStream in;
  private final NpyHeader header;
  private final long longest;
  private final long memory;

  /**
   * @param name of the file or of the array in it, for sentences
   * @param longest the most bytes there can be, header included
   * @param memory the most bytes that the numbers read may take
   */
  NpyReader(String name, InputStream in, long longest, long memory)
      throws IOException, DataException {
    this.name = name;
    this.in = in;
    this.longest = longest;
    this.memory = memory;
    header = NpyHeader.read(in, name);
  }

  NpyHeader header() {
    return header;
  }

  /**
   * Reads the rows.
   *
   * @param title of the data set
   * @throws DataException if there are none, they end too early, or do not fit into memory
   */
  DataReading rows(String title) throws IOException, DataException {
    List<BigInteger> shape = squeezed();
    check(shape);
    int n = shape.get(0).intValueExact();
    int d = header.elements().intValueExact() / n;
    double[] values = new double[n * d];
    Places places = new Places(header, n);
    int unusable = 0;
    ByteBuffer buffer = buffer();
    int perBuffer = buffer.capacity() / header.type().bytes();
    for (int from = 0; from < values.length; from += perBuffer) {
      int count = Math.min(perBuffer, values.length - from);
      fill(buffer, count, from);
      for (int i = 0; i < count; i++) {
        double value = header.type().number(buffer, i * header.type().bytes());
        unusable += Double.isInfinite(value) ? 1 : 0;
        values[places.of(from + i)] = Double.isInfinite(value) ? Double.NaN : value;
      }
    }
    List<String> repairs = new ArrayList<>();
    if (unusable > 0) {
      repairs.add(MESSAGES.get("npy.notFinite", unusable));
    }
    return new DataReading(dataset(title, shape, values), repairs);
  }

  /**
   * Reads one class per row.
   *
   * @throws DataException if they are not as many as the rows, or too many are different
   */
  Labels labels(String labelName, int rows) throws IOException, DataException {
    if (!header.elements().equals(BigInteger.valueOf(rows))) {
      throw new DataException(MESSAGES.get("npy.labelCount", name, header.shapeText(), rows));
    }
    ClassCodes classes = new ClassCodes();
    ByteBuffer buffer = buffer();
    int perBuffer = buffer.capacity() / header.type().bytes();
    for (int from = 0; from < rows; from += perBuffer) {
      int count = Math.min(perBuffer, rows - from);
      fill(buffer, count, from);
      for (int i = 0; i < count; i++) {
        int at = i * header.type().bytes();
        classes.add(
            header.type().isText()
                ? header.type().text(buffer, at)
                : ClassCodes.written(header.type().number(buffer, at)),
            false);
        if (classes.tooMany()) {
          throw new DataException(MESSAGES.get("npy.manyClasses", name, ClassCodes.MOST_CLASSES));
        }
      }
    }
    return classes.labels(labelName, false);
  }

  private ByteBuffer buffer() {
    int each = header.type().bytes();
    return ByteBuffer.allocate(Math.max(1, BUFFER / each) * each).order(header.type().order());
  }

  private void fill(ByteBuffer buffer, int count, int before) throws IOException, DataException {
    int wanted = count * header.type().bytes();
    int found = in.readNBytes(buffer.array(), 0, wanted);
    if (found < wanted) {
      throw truncated((long) before * header.type().bytes() + found);
    }
  }

  /** Without the single channel of grey images, first or last of the dimensions after the rows. */
  private List<BigInteger> squeezed() {
    List<BigInteger> shape = new ArrayList<>(header.shape());
    if (shape.size() == 4) {
      if (shape.get(3).equals(BigInteger.ONE)) {
        shape.remove(3);
      } else if (shape.get(1).equals(BigInteger.ONE)) {
        shape.remove(1);
      }
    }
    return shape;
  }

  private void check(List<BigInteger> shape) throws DataException {
    if (header.type().isText()) {
      throw new DataException(MESSAGES.get("npy.text", name));
    }
    if (shape.isEmpty() || shape.size() > 3) {
      throw new DataException(MESSAGES.get("npy.dimensions", name, header.shapeText()));
    }
    if (header.elements().signum() == 0) {
      throw new DataException(MESSAGES.get("npy.none", name, header.shapeText()));
    }
    BigInteger columns = header.elements().divide(shape.get(0));
    if (columns.compareTo(BigInteger.valueOf(MOST_COLUMNS)) > 0) {
      throw new DataException(
          MESSAGES.get("npy.wide", name, header.shapeText(), columns, MOST_COLUMNS));
    }
    BigInteger size = header.elements().multiply(BigInteger.valueOf(header.type().bytes()));
    if (size.compareTo(BigInteger.valueOf(longest - header.bytes())) > 0) {
      throw truncated(longest - header.bytes());
    }
    BigInteger needed = header.elements().multiply(BigInteger.valueOf(Double.BYTES));
    boolean tooMany = header.elements().compareTo(BigInteger.valueOf(LONGEST_ARRAY)) > 0;
    if (tooMany || needed.compareTo(BigInteger.valueOf(memory)) > 0) {
      throw new DataException(
          MESSAGES.get(
              "npy.memory",
              name,
              header.shapeText(),
              needed.divide(BigInteger.valueOf(BYTES_PER_MEGABYTE)),
              memory / BYTES_PER_MEGABYTE));
    }
  }

  private DataException truncated(long found) {
    BigInteger size = header.elements().multiply(BigInteger.valueOf(header.type().bytes()));
    return new DataException(
        MESSAGES.get("npy.truncated", name, header.shapeText(), size, Math.max(0, found)));
  }

  private static Dataset dataset(String title, List<BigInteger> shape, double[] values) {
    if (shape.size() == 3) {
      int height = shape.get(1).intValueExact();
      int width = shape.get(2).intValueExact();
      return PixelColumns.of(title, new ImageShape(height, width), values);
    }
    int d = shape.size() == 1 ? 1 : shape.get(1).intValueExact();
    List<String> names = IntStream.rangeClosed(1, d).mapToObj(j -> "x" + j).toList();
    return Dataset.owning(title, names, values);
  }

  /** Where the elements stand, row by row, in the order in which they come. */
  private static final class Places {
    private final boolean direct;
    private final int[] sizes;

    Places(NpyHeader header, int rows) {
      direct = !header.fortranOrder() || header.elements().intValueExact() == rows;
      sizes = header.shape().stream().mapToInt(BigInteger::intValueExact).toArray();
    }

    /** Of element {@code number}: the first index changes fastest in Fortran order. */
    int of(int number) {
      if (direct) {
        return number;
      }
      int place = 0;
      int rest = number;
      int step = 1;
      int[] index = new int[sizes.length];
      for (int k = 0; k < sizes.length; k++) {
        index[k] = rest % sizes[k];
        rest /= sizes[k];
      }
      for (int k = sizes.length - 1; k >= 0; k--) {
        place += index[k] * step;
        step *= sizes[k];
      }
      return place;
    }
  }
}
