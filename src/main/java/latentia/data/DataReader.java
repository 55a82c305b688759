package latentia.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import latentia.text.Messages;

/**
 * Reads files of data, text tables and images in IDX form. Which of them a file is shows in its
 * first bytes, packed or not, and never in its name.
 */
public final class DataReader {
  private static final Messages MESSAGES = Messages.of(DataReader.class);

  /** As in {@code train-images-idx3-ubyte.gz} and {@code train-images.idx3-ubyte}. */
  private static final Pattern IMAGES_NAME =
      Pattern.compile("(.*)images([-.])idx3(.*?)(\\.gz)?", Pattern.CASE_INSENSITIVE);

  private DataReader() {}

  /**
   * Reads a data set.
   *
   * @param progress told how far reading has come
   * @param cancelled asked now and then whether to stop
   * @throws DataException if the file cannot be read or is of neither form; one sentence
   * @throws CancellationException if {@code cancelled} said so
   */
  public static DataReading read(
      Path file, ReadingOptions options, ReadingProgress progress, BooleanSupplier cancelled)
      throws DataException {
    DataForm form = DataForm.of(file);
    if (form == DataForm.IDX) {
      ByteSource bytes = FileRefusal.source(file);
      return images(file, bytes, options, new IdxReader(progress, cancelled));
    }
    if (options.labels().isPresent()) {
      throw DataException.ofRequest(MESSAGES.get("labels.ofTable", file));
    }
    return switch (form) {
      case NPY -> array(FileRefusal.source(file), progress, cancelled);
      case NPZ -> NpzFile.read(file, memory(), progress, cancelled);
      case FOLDER ->
          new ImageFolder(file, options.imageShape(), progress, cancelled).read(memory());
      case TABLE, IDX -> {
        CsvOptions plain = CsvOptions.plain();
        yield CsvReader.read(
            FileRefusal.source(file),
            options.label().map(plain::withLabel).orElse(plain),
            progress,
            cancelled);
      }
    };
  }

  /** Data may fill half of the memory this program may use. */
  private static long memory() {
    return Runtime.getRuntime().maxMemory() / 2;
  }

  private static DataReading array(
      ByteSource bytes, ReadingProgress progress, BooleanSupplier cancelled) throws DataException {
    try (InputStream in =
        Gzip.unpack(new WatchedStream(bytes.open(), bytes.size(), progress, cancelled))) {
      return new NpyReader(bytes.name(), in, Gzip.longest(bytes), memory())
          .rows(title(bytes.name()));
    } catch (IOException e) {
      throw FileRefusal.of(bytes.name(), e);
    }
  }

  /** What a file is called without its endings. */
  static String title(Path file) {
    return title(String.valueOf(file.getFileName()));
  }

  private static String title(String file) {
    String name = file.replaceFirst("(?i)(?<=.)\\.gz$", "");
    return name.replaceFirst("(?i)(?<=.)\\.np[yz]$", "");
  }

  /**
   * Reads a data set and makes it ready; the repairs say everything that was done.
   *
   * @throws DataException if the file cannot be read, or what is asked for cannot be done
   * @throws CancellationException if {@code cancelled} said so
   */
  public static DataReading read(
      Path file, ImportOptions options, ReadingProgress progress, BooleanSupplier cancelled)
      throws DataException {
    if (DataForm.of(file) == DataForm.TABLE) {
      return table(FileRefusal.source(file), options, progress, cancelled);
    }
    return options.prepare(read(file, options.reading(), progress, cancelled));
  }

  /**
   * Reads a table from text, as the clipboard holds it, and makes it ready.
   *
   * @throws DataException if there is no number in it, or what is asked for cannot be done
   */
  public static DataReading readText(String text, ImportOptions options) throws DataException {
    return table(
        PastedText.source(text),
        PastedText.decided(options),
        (bytesRead, totalBytes) -> {},
        () -> false);
  }

  private static DataReading table(
      ByteSource bytes, ImportOptions options, ReadingProgress progress, BooleanSupplier cancelled)
      throws DataException {
    DataReading reading = CsvReader.read(bytes, options.csv(), progress, cancelled);
    return options.withColumns(List.of()).prepare(reading);
  }

  private static DataReading images(
      Path file, ByteSource bytes, ReadingOptions options, IdxReader reader) throws DataException {
    DataReading reading = reader.images(bytes);
    List<String> repairs = new ArrayList<>(reading.repairs());
    Optional<Path> labels = options.labels();
    if (labels.isEmpty()) {
      labels = labelsBeside(file);
      labels.ifPresent(found -> repairs.add(MESSAGES.get("idx.beside", found.getFileName())));
    }
    if (labels.isEmpty()) {
      return reading;
    }
    DataReading labelled = reader.labelled(reading.data(), FileRefusal.source(labels.get()));
    repairs.addAll(labelled.repairs());
    return new DataReading(labelled.data(), repairs);
  }

  /** The file that by the usual names holds the labels of these images, if it is there. */
  private static Optional<Path> labelsBeside(Path images) {
    Matcher name = IMAGES_NAME.matcher(String.valueOf(images.getFileName()));
    if (!name.matches()) {
      return Optional.empty();
    }
    String plain = name.group(1) + "labels" + name.group(2) + "idx1" + name.group(3);
    return List.of(plain, plain + ".gz").stream()
        .map(images::resolveSibling)
        .filter(Files::isRegularFile)
        .findFirst();
  }
}
