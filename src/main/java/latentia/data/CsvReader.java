package latentia.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import latentia.text.Messages;

/**
 * Reads text tables: encoding, separator, decimal mark and header are found out; gzip is unpacked.
 * A table either loads or is refused with one sentence; memory is bounded whatever the file holds.
 */
public final class CsvReader {
  private static final Messages MESSAGES = Messages.of(CsvReader.class);
  private static final int FEW_DIFFERENT_ROWS = 10;

  private final ByteSource bytes;
  private final TextSource source;
  private final CsvOptions options;

  private CsvReader(
      ByteSource bytes, CsvOptions options, ReadingProgress progress, BooleanSupplier cancelled) {
    this.bytes = bytes;
    this.source = new TextSource(bytes, progress, cancelled);
    this.options = options;
  }

  /** Reads {@code file} as {@link #read(Path, CsvOptions, ReadingProgress, BooleanSupplier)}. */
  public static DataReading read(Path file, CsvOptions options) throws DataException {
    return read(file, options, (bytesRead, totalBytes) -> {}, () -> false);
  }

  /**
   * Reads a table of which every numeric column becomes a column of the data set.
   *
   * @param progress told how far reading has come
   * @param cancelled asked now and then whether to stop
   * @throws DataException if the file cannot be read or is no table; names file, line and column
   * @throws CancellationException if {@code cancelled} said so
   */
  public static DataReading read(
      Path file, CsvOptions options, ReadingProgress progress, BooleanSupplier cancelled)
      throws DataException {
    return read(FileRefusal.source(file), options, progress, cancelled);
  }

  /** Reads {@code bytes} to its end without telling how far it has come. */
  static DataReading read(ByteSource bytes, CsvOptions options) throws DataException {
    return read(bytes, options, (bytesRead, totalBytes) -> {}, () -> false);
  }

  /** Reads {@code bytes} as {@link #read(Path, CsvOptions, ReadingProgress, BooleanSupplier)}. */
  static DataReading read(
      ByteSource bytes, CsvOptions options, ReadingProgress progress, BooleanSupplier cancelled)
      throws DataException {
    try {
      return new CsvReader(bytes, options, progress, cancelled).read();
    } catch (IOException e) {
      throw FileRefusal.of(bytes.name(), e);
    }
  }

  private DataReading read() throws IOException {
    return TableBeginning.decoded(source, bytes.name(), options.format().charset(), this::read);
  }

  private DataReading read(Charset charset) throws IOException {
    TableBeginning beginning = TableBeginning.of(source, charset, bytes.name());
    CsvFormat format = CsvFormat.detect(beginning, options.format());
    List<String> repairs = new ArrayList<>(format.notes(charset, options.format()));
    Reader text = new TextGuard(source.open(charset), bytes.name(), format.separator().character());
    long line = 1;
    try (var records = CsvFormat.records(text, format.separator())) {
      CsvTable table = null;
      for (CsvRow row : records) {
        line = row.line();
        if (row.isBlank(format.separator())) {
          continue;
        }
        if (table != null) {
          table.add(row);
          continue;
        }
        ColumnNames names = format.names(row.texts());
        repairs.addAll(names.repairs());
        table = new CsvTable(bytes.name(), format, names.names(), line, options);
        if (!format.header()) {
          table.add(row);
        }
      }
      return reading(table, repairs);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (CsvParseException e) {
      throw refusal(e, bytes.name(), line);
    }
  }

  private DataReading reading(CsvTable table, List<String> repairs) throws IOException {
    if (table == null) {
      throw new UnusableTextException(MESSAGES.get("csv.blank", bytes.name()));
    }
    Dataset data = table.dataset(shortName(bytes.name()));
    repairs.addAll(table.repairs());
    data = PixelColumns.recognised(data, repairs);
    int different = data.differentRows(FEW_DIFFERENT_ROWS);
    if (different == 1 && data.rows() > 1) {
      repairs.add(MESSAGES.get("csv.identicalRows", data.rows()));
    } else if (different < Math.min(data.rows(), FEW_DIFFERENT_ROWS)) {
      repairs.add(MESSAGES.get("csv.fewDifferentRows", different, data.rows()));
    }
    return new DataReading(data, repairs);
  }

  /** Why {@code file} cannot be split; the parser wraps whatever reading the text throws. */
  static IOException refusal(CsvParseException failure, String file, long line) {
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException io) {
        return io;
      }
      if (cause instanceof CancellationException cancelled) {
        throw cancelled;
      }
    }
    return new UnusableTextException(MESSAGES.get("csv.malformed", file, line));
  }

  /** {@code measurements} of {@code measurements.csv.gz}. */
  private static String shortName(String file) {
    String name = file.replaceFirst("(?i)\\.gz$", "").replaceFirst("(?i)\\.(csv|tsv|txt|dat)$", "");
    return name.isEmpty() ? file : name;
  }
}
