package latentia.data;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.List;

/**
 * How a text table is written.
 *
 * @param separator what stands between cells
 * @param decimalComma whether 0,5 means one half
 * @param header whether the first record names the columns
 */
record CsvFormat(Separator separator, boolean decimalComma, boolean header) {
  /** Opens the records of {@code text}; blank lines are left out, cells are as written. */
  static de.siegmar.fastcsv.reader.CsvReader<CsvRecord> records(Reader text, Separator separator) {
    return de.siegmar.fastcsv.reader.CsvReader.builder()
        .fieldSeparator(separator.character())
        .ignoreDifferentFieldCount(true)
        .acceptCharsAfterQuotes(false)
        .ofCsvRecord(separator == Separator.SPACES ? new SpaceRuns(text) : text);
  }

  /** Whether the record is a line of nothing but spaces and tabs. */
  static boolean isBlank(CsvRecord csvRecord, Separator separator) {
    boolean oneCell = csvRecord.getFieldCount() == 1;
    return (oneCell || Character.isWhitespace(separator.character()))
        && csvRecord.getFields().stream().allMatch(String::isBlank);
  }

  /** The cells without the spaces around them. */
  static List<String> cells(CsvRecord csvRecord) {
    return csvRecord.getFields().stream().map(String::strip).toList();
  }

  /**
   * Finds out how a table is written from its beginning.
   *
   * @param sample the first lines
   * @param complete whether that is all there is; if not, the last record may be cut short
   */
  static CsvFormat detect(String sample, boolean complete) throws IOException {
    CsvSample best = null;
    for (Separator separator : Separator.values()) {
      CsvSample candidate = CsvSample.split(sample, complete, separator);
      if (best == null || candidate.betterThan(best)) {
        best = candidate;
      }
    }
    return best.format();
  }
}
