package latentia.data;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latentia.text.Messages;

/**
 * How a text table is written.
 *
 * @param separator what stands between cells
 * @param decimalComma whether 0,5 means one half
 * @param header whether the first record names the columns
 */
record CsvFormat(Separator separator, boolean decimalComma, boolean header) {
  private static final Messages MESSAGES = Messages.of(CsvFormat.class);

  /**
   * Opens the records of {@code text}, without those of no character. They share one row, which
   * shows a record until the next is asked for.
   */
  static de.siegmar.fastcsv.reader.CsvReader<CsvRow> records(Reader text, Separator separator) {
    return de.siegmar.fastcsv.reader.CsvReader.builder()
        .fieldSeparator(separator.character())
        .ignoreDifferentFieldCount(true)
        .acceptCharsAfterQuotes(false)
        .build(new CsvRow(), separator == Separator.SPACES ? new SpaceRuns(text) : text);
  }

  /** The columns' names, which the first record holds or does not. */
  ColumnNames names(List<String> firstRecord) {
    return header ? ColumnNames.of(firstRecord) : ColumnNames.numbered(firstRecord.size());
  }

  /**
   * Finds out how a table is written from its beginning.
   *
   * @param chosen what is known already
   */
  static CsvFormat detect(TableBeginning beginning, TableFormat chosen) throws IOException {
    CsvSample best = null;
    for (Separator separator : Separator.values()) {
      if (chosen.separator().orElse(separator) == separator) {
        CsvSample candidate = CsvSample.split(beginning, separator, chosen);
        if (best == null || candidate.betterThan(best)) {
          best = candidate;
        }
      }
    }
    return best.format();
  }

  /** What the user should know about how the table was read, as sentences. */
  List<String> notes(Charset charset, TableFormat chosen) {
    List<String> notes = new ArrayList<>();
    if (chosen.charset().isPresent()) {
      notes.add(MESSAGES.get("csv.charset", charset.displayName()));
    } else if (charset.equals(StandardCharsets.ISO_8859_1)) {
      notes.add(MESSAGES.get("csv.latin1"));
    }
    if (separator != Separator.COMMA || chosen.separator().isPresent()) {
      notes.add(MESSAGES.get("csv.separator." + separator.name()));
    }
    if (decimalComma) {
      notes.add(MESSAGES.get("csv.decimalComma"));
    }
    if (chosen.header().isPresent()) {
      notes.add(MESSAGES.get(header ? "csv.headerChosen" : "csv.noHeaderChosen"));
    } else if (!header) {
      notes.add(MESSAGES.get("csv.noHeader"));
    }
    return notes;
  }

  /** The same, read in that encoding. */
  TableFormat in(Charset charset) {
    return new TableFormat(
        Optional.of(separator),
        Optional.of(header),
        Optional.of(decimalComma),
        Optional.of(charset));
  }
}
