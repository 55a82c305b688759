package latentia.data;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import latentia.text.Messages;

/**
 * Reads images and labels in IDX form, packed or not. Pixels stay as they are, 0 to 255. Nothing is
 * allocated before the header has been held against the file's length and the memory there is.
 */
final class IdxReader {
  /** The most pixels an image may have: each becomes a column. */
  static final int MOST_PIXELS = 1 << 16;

  private static final Messages MESSAGES = Messages.of(IdxReader.class);
  private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 8;
  private static final int BYTES_PER_MEGABYTE = 1_000_000;
  private static final int LARGEST_BYTE = 255;

  /** How far bytes after the end are counted. */
  private static final int MOST_TRAILING = 1 << 20;

  private final long memory;
  private final ReadingProgress progress;
  private final BooleanSupplier cancelled;

  /** A reader that may fill half of the memory this program may use. */
  IdxReader(ReadingProgress progress, BooleanSupplier cancelled) {
    this(Runtime.getRuntime().maxMemory() / 2, progress, cancelled);
  }

  /**
   * @param memory the most bytes that the numbers read may take
   */
  IdxReader(long memory, ReadingProgress progress, BooleanSupplier cancelled) {
    this.memory = memory;
    this.progress = progress;
    this.cancelled = cancelled;
  }

  /**
   * Reads images: a row each, of columns p0, p1 … from the top left, row by row.
   *
   * @throws DataException if they are no IDX images; names what was found and what expected
   */
  DataReading images(ByteSource source) throws DataException {
    try (InputStream in = open(source, progress)) {
      IdxHeader header = IdxHeader.read(in, IdxHeader.IMAGES, source.name());
      checkImages(header, source);
      int pixels = (int) (header.height() * header.width());
      double[] values = new double[(int) header.count() * pixels];
      byte[] image = new byte[pixels];
      for (int from = 0; from < values.length; from += pixels) {
        int found = in.readNBytes(image, 0, pixels);
        if (found < pixels) {
          throw truncated(header, from + found, source);
        }
        for (int j = 0; j < pixels; j++) {
          values[from + j] = image[j] & LARGEST_BYTE;
        }
      }
      List<String> repairs = trailing(in);
      return new DataReading(dataset(header, values, source), repairs);
    } catch (IOException e) {
      throw FileRefusal.of(source.name(), e);
    }
  }

  /**
   * Reads the labels of images that have been read, without reporting progress; the classes are the
   * numbers that occur.
   *
   * @throws DataException if they are no IDX labels or are not as many as the images
   */
  DataReading labelled(Dataset images, ByteSource source) throws DataException {
    try (InputStream in = open(source, (read, total) -> {})) {
      IdxHeader header = IdxHeader.read(in, IdxHeader.LABELS, source.name());
      if (header.count() != images.rows()) {
        throw new DataException(
            MESSAGES.get(
                "idx.labelCount", source.name(), header.count(), images.rows(), images.name()));
      }
      byte[] labels = in.readNBytes(images.rows());
      if (labels.length < images.rows()) {
        throw truncated(header, labels.length, source);
      }
      List<String> repairs = trailing(in);
      return new DataReading(images.withLabels(labels(labels)), repairs);
    } catch (IOException e) {
      throw FileRefusal.of(source.name(), e);
    }
  }

  private InputStream open(ByteSource source, ReadingProgress told) throws IOException {
    return Gzip.unpack(new WatchedStream(source.open(), source.size(), told, cancelled));
  }

  private void checkImages(IdxHeader header, ByteSource source) throws DataException, IOException {
    if (header.elements().signum() == 0) {
      throw refusal("idx.none", header, source);
    }
    if (header.height() > MOST_PIXELS || header.height() * header.width() > MOST_PIXELS) {
      throw refusal("idx.largeImages", header, source, MOST_PIXELS);
    }
    checkLength(header, source);
    BigInteger bytes = header.elements().multiply(BigInteger.valueOf(Double.BYTES));
    boolean tooMany = header.elements().compareTo(BigInteger.valueOf(LONGEST_ARRAY)) > 0;
    if (tooMany || bytes.compareTo(BigInteger.valueOf(memory)) > 0) {
      throw refusal(
          "idx.memory",
          header,
          source,
          bytes.divide(BigInteger.valueOf(BYTES_PER_MEGABYTE)),
          memory / BYTES_PER_MEGABYTE);
    }
  }

  /** A plain file is as long as it is; a packed one can be unpacked to so much at most. */
  private static void checkLength(IdxHeader header, ByteSource source)
      throws DataException, IOException {
    boolean packed;
    try (BufferedInputStream in = new BufferedInputStream(source.open())) {
      packed = Gzip.isPacked(in);
    }
    long most = packed ? source.size() * Gzip.BEST_RATIO : source.size() - header.bytes();
    if (source.size() >= 0 && header.elements().compareTo(BigInteger.valueOf(most)) > 0) {
      throw packed
          ? refusal("idx.truncatedPacked", header, source, header.elements(), source.size())
          : truncated(header, most, source);
    }
  }

  private static DataException truncated(IdxHeader header, long found, ByteSource source) {
    return header.sizes().size() == 1
        ? new DataException(
            MESSAGES.get("idx.truncatedLabels", source.name(), header.count(), found))
        : refusal("idx.truncated", header, source, header.elements(), found);
  }

  private static DataException refusal(
      String key, IdxHeader header, ByteSource source, Object... more) {
    List<Object> words = new ArrayList<>(List.of(source.name()));
    words.addAll(header.sizes());
    words.addAll(List.of(more));
    return new DataException(MESSAGES.get(key, words.toArray()));
  }

  /** Reads on to the end, where a packed file tells whether it is whole. */
  private static List<String> trailing(InputStream in) throws IOException {
    long left = 0;
    byte[] buffer = new byte[1 << 13];
    for (int count = in.read(buffer); count >= 0 && left < MOST_TRAILING; count = in.read(buffer)) {
      left += count;
    }
    if (left == 0) {
      return List.of();
    }
    return List.of(
        left < MOST_TRAILING
            ? MESSAGES.get("idx.trailing", left)
            : MESSAGES.get("idx.muchTrailing", MOST_TRAILING));
  }

  private static Dataset dataset(IdxHeader header, double[] values, ByteSource source) {
    int height = (int) header.height();
    int width = (int) header.width();
    String name = source.name().replaceFirst("(?i)(?<=.)\\.gz$", "");
    Dataset data = PixelColumns.ofBytes(name, new ImageShape(height, width), values);
    Wording words = data.wording();
    return data.withWording(
        new Wording(title(name), words.sample(), words.samples(), words.captions()));
  }

  private static Labels labels(byte[] numbers) {
    TreeSet<Integer> present = new TreeSet<>();
    for (byte number : numbers) {
      present.add(number & LARGEST_BYTE);
    }
    List<Integer> inOrder = List.copyOf(present);
    int[] codes = new int[numbers.length];
    for (int n = 0; n < codes.length; n++) {
      codes[n] = inOrder.indexOf(numbers[n] & LARGEST_BYTE);
    }
    List<String> classes = inOrder.stream().map(String::valueOf).toList();
    return new Labels(MESSAGES.get("idx.label"), classes, codes);
  }

  /** The name as people say it, without what every file of this kind is called. */
  private static String title(String name) {
    return name.replaceFirst("(?i)(?<=.)[-.]idx3-ubyte$", "");
  }
}
