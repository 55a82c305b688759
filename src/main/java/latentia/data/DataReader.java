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
    ByteSource bytes = FileRefusal.source(file);
    if (isIdx(bytes, file)) {
      return images(file, bytes, options, new IdxReader(progress, cancelled));
    }
    if (options.labels().isPresent()) {
      throw DataException.ofRequest(MESSAGES.get("labels.ofTable", file));
    }
    CsvOptions plain = CsvOptions.plain();
    return CsvReader.read(
        bytes, options.label().map(plain::withLabel).orElse(plain), progress, cancelled);
  }

  private static boolean isIdx(ByteSource bytes, Path file) throws DataException {
    try (InputStream in = Gzip.unpack(bytes.open())) {
      return IdxHeader.begins(in.readNBytes(Integer.BYTES));
    } catch (IOException e) {
      throw FileRefusal.of(file.toString(), e);
    }
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
