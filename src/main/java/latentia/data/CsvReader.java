package latentia.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import latentia.text.Messages;

/**
 * Reads text tables: encoding, separator, decimal mark and header are found out; gzip is unpacked.
 * A table either loads or is refused with one sentence; memory is bounded whatever the file holds.
 */
public final class CsvReader {
  private static final Messages MESSAGES = Messages.of(CsvReader.class);
  private static final int SAMPLE = 1 << 18;
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

  /** Reads a table that is part of the program. */
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
    Optional<Charset> declared = source.declaredEncoding();
    try {
      return read(declared.orElse(StandardCharsets.UTF_8), List.of());
    } catch (CharacterCodingException e) {
      if (declared.isPresent()) {
        throw new UnusableTextException(
            MESSAGES.get("csv.encoding", bytes.name(), declared.get().displayName()));
      }
      return read(StandardCharsets.ISO_8859_1, List.of(MESSAGES.get("csv.latin1")));
    }
  }

  private DataReading read(Charset charset, List<String> soFar) throws IOException {
    CsvFormat format = format(charset);
    List<String> repairs = new ArrayList<>(soFar);
    if (format.separator() != Separator.COMMA) {
      repairs.add(MESSAGES.get("csv.separator." + format.separator().name()));
    }
    if (format.decimalComma()) {
      repairs.add(MESSAGES.get("csv.decimalComma"));
    }
    Reader text = new TextGuard(source.open(charset), bytes.name(), format.separator().character());
    long line = 1;
    try (var records = CsvFormat.records(text, format.separator())) {
      CsvTable table = null;
      for (CsvRecord csvRecord : records) {
        line = csvRecord.getStartingLineNumber();
        if (CsvFormat.isBlank(csvRecord, format.separator())) {
          continue;
        }
        List<String> cells = CsvFormat.cells(csvRecord);
        if (table != null) {
          table.add(cells, line);
          continue;
        }
        ColumnNames names =
            format.header() ? ColumnNames.of(cells) : ColumnNames.numbered(cells.size());
        repairs.addAll(names.repairs());
        table = new CsvTable(bytes.name(), format, names.names(), line, options);
        if (!format.header()) {
          table.add(cells, line);
        }
      }
      return reading(table, repairs);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (CsvParseException e) {
      throw parseFailure(e, line);
    }
  }

  private CsvFormat format(Charset charset) throws IOException {
    StringBuilder sample = new StringBuilder();
    char[] buffer = new char[8192];
    try (Reader text = new TextGuard(source.preview(charset), bytes.name())) {
      int count = text.read(buffer);
      while (count >= 0 && sample.length() < SAMPLE) {
        sample.append(buffer, 0, count);
        count = text.read(buffer);
      }
      return CsvFormat.detect(sample.toString(), count < 0);
    }
  }

  private DataReading reading(CsvTable table, List<String> repairs) throws IOException {
    if (table == null) {
      throw new UnusableTextException(MESSAGES.get("csv.blank", bytes.name()));
    }
    Dataset data = table.dataset(shortName(bytes.name()));
    repairs.addAll(table.repairs());
    int different = data.differentRows(FEW_DIFFERENT_ROWS);
    if (different == 1 && data.rows() > 1) {
      repairs.add(MESSAGES.get("csv.identicalRows", data.rows()));
    } else if (different < Math.min(data.rows(), FEW_DIFFERENT_ROWS)) {
      repairs.add(MESSAGES.get("csv.fewDifferentRows", different, data.rows()));
    }
    return new DataReading(data, repairs);
  }

  /** The parser wraps whatever reading the text throws. */
  private IOException parseFailure(CsvParseException failure, long line) {
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException io) {
        return io;
      }
      if (cause instanceof CancellationException cancelled) {
        throw cancelled;
      }
    }
    return new UnusableTextException(MESSAGES.get("csv.malformed", bytes.name(), line));
  }

  /** {@code measurements} of {@code measurements.csv.gz}. */
  private static String shortName(String file) {
    String name = file.replaceFirst("(?i)\\.gz$", "").replaceFirst("(?i)\\.(csv|tsv|txt|dat)$", "");
    return name.isEmpty() ? file : name;
  }
}
