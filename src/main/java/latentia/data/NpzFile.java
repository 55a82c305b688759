package latentia.data;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import latentia.text.Messages;

/** Several arrays of numpy in a zip file, of which one holds the rows and one may hold labels. */
final class NpzFile {
  private static final Messages MESSAGES = Messages.of(NpzFile.class);
  private static final int MOST_LISTED = 20;

  /** The names that rows usually have, the likeliest first. */
  private static final List<String> ROWS =
      List.of("x", "data", "images", "x_train", "train_images", "train_x", "arr_0");

  private static final List<String> LABELS =
      List.of("y", "labels", "label", "target", "targets", "y_train", "train_labels", "train_y");

  private final Path file;
  private final ZipFile zip;
  private final ReadingProgress progress;
  private final BooleanSupplier cancelled;
  private final Map<String, ZipEntry> arrays = new LinkedHashMap<>();

  private NpzFile(Path file, ZipFile zip, ReadingProgress progress, BooleanSupplier cancelled) {
    this.file = file;
    this.zip = zip;
    this.progress = progress;
    this.cancelled = cancelled;
    zip.stream()
        .filter(entry -> entry.getName().endsWith(".npy"))
        .forEach(entry -> arrays.put(name(entry), entry));
  }

  /** As sentences can mention it. */
  private static String name(ZipEntry entry) {
    return entry.getName().replaceFirst("\\.npy$", "").replaceAll("\\p{Cntrl}", "?");
  }

  /** Whether a file that begins with these bytes is a zip file. */
  static boolean begins(byte[] first) {
    return first.length >= 4
        && first[0] == 'P'
        && first[1] == 'K'
        && first[2] == 3
        && first[3] == 4;
  }

  /**
   * Reads the rows and, if there are any, the labels.
   *
   * @throws DataException if it is damaged, or if it does not show which array holds the rows
   */
  static DataReading read(
      Path file, long memory, ReadingProgress progress, BooleanSupplier cancelled)
      throws DataException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new NpzFile(file, zip, progress, cancelled).read(memory);
    } catch (ZipException | IllegalArgumentException e) {
      // A name in the archive that is no text is an illegal argument to Java.
      throw new DataException(MESSAGES.get("npz.damaged", file.getFileName()), e);
    } catch (IOException e) {
      throw FileRefusal.of(file.toString(), e);
    }
  }

  private DataReading read(long memory) throws IOException, DataException {
    String rows = rowsArray();
    DataReading reading;
    try (InputStream in = open(rows, progress)) {
      reading = reader(rows, in, memory).rows(DataReader.title(file));
    }
    List<String> repairs = new ArrayList<>(reading.repairs());
    Dataset data = reading.data();
    Optional<String> labels = known(LABELS, labelsOf(rows));
    if (labels.isPresent()) {
      try (InputStream in = open(labels.get(), (read, total) -> {})) {
        data = data.withLabels(reader(labels.get(), in, memory).labels(labels.get(), data.rows()));
      }
    }
    List<String> left = new ArrayList<>(arrays.keySet());
    left.remove(rows);
    labels.ifPresent(left::remove);
    repairs.add(
        labels.isPresent()
            ? MESSAGES.get("npz.labelled", rows, labels.get())
            : MESSAGES.get("npz.rows", rows));
    if (!left.isEmpty()) {
      repairs.add(MESSAGES.get("npz.leftOut", listed(left)));
    }
    return new DataReading(data, repairs);
  }

  /** The array of a usual name, or the only one. */
  private String rowsArray() throws DataException {
    if (arrays.isEmpty()) {
      throw new DataException(MESSAGES.get("npz.none", file.getFileName()));
    }
    Optional<String> usual = known(ROWS, Optional.empty());
    if (usual.isPresent()) {
      return usual.get();
    }
    List<String> others = new ArrayList<>(arrays.keySet());
    others.removeIf(name -> LABELS.contains(name.toLowerCase(Locale.ROOT)));
    if (others.size() != 1) {
      throw new DataException(
          MESSAGES.get("npz.several", file.getFileName(), listed(List.copyOf(arrays.keySet()))));
    }
    return others.get(0);
  }

  /** The name of the labels that go with rows called x_train: y_train. */
  private static Optional<String> labelsOf(String rows) {
    String name = rows.toLowerCase(Locale.ROOT);
    return switch (name) {
      case "x_train" -> Optional.of("y_train");
      case "train_images" -> Optional.of("train_labels");
      case "train_x" -> Optional.of("train_y");
      default -> Optional.empty();
    };
  }

  private Optional<String> known(List<String> names, Optional<String> first) {
    List<String> inOrder = new ArrayList<>(names);
    first.ifPresent(name -> inOrder.add(0, name));
    for (String name : inOrder) {
      Optional<String> found =
          arrays.keySet().stream().filter(array -> array.equalsIgnoreCase(name)).findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static String listed(List<String> names) {
    return names.size() <= MOST_LISTED
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, MOST_LISTED)) + " …";
  }

  private InputStream open(String array, ReadingProgress told) throws IOException {
    ZipEntry entry = arrays.get(array);
    return new BufferedInputStream(
        new WatchedStream(zip.getInputStream(entry), entry.getSize(), told, cancelled));
  }

  /** Deflated bytes can be unpacked to so much at most, whatever the archive announces. */
  private NpyReader reader(String array, InputStream in, long memory)
      throws IOException, DataException {
    long packed = Math.min(arrays.get(array).getCompressedSize(), file.toFile().length());
    boolean stored = arrays.get(array).getMethod() == ZipEntry.STORED;
    long longest = stored ? packed : packed * Gzip.BEST_RATIO;
    return new NpyReader(MESSAGES.get("npz.array", file.getFileName(), array), in, longest, memory);
  }
}
