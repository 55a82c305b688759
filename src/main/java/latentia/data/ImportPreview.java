package latentia.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What would become of a text table, judged by its first part, however long it is.
 *
 * @param name of the file, or what pasted text is called
 * @param guessed how the table seems to be written; every entry is there
 * @param format how it would be read, the user's choices included; every entry is there
 * @param options the user's choices without those the table does not have, such as a column of
 *     another file
 * @param columns one per column of the table
 * @param rows the first rows below the header, as text cells; some may be shorter or longer
 * @param sampled how many rows the columns are judged by
 * @param complete whether those are all rows
 * @param notes sentences: what would be assumed, changed or left out
 * @param problem the sentence with which the table would be refused, as far as can be seen
 */
public record ImportPreview(
    String name,
    TableFormat guessed,
    TableFormat format,
    ImportOptions options,
    List<Column> columns,
    List<List<String>> rows,
    int sampled,
    boolean complete,
    List<String> notes,
    Optional<String> problem) {
  /** The most rows that are shown. */
  public static final int MOST_ROWS = 50;

  public ImportPreview {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    notes = List.copyOf(notes);
  }

  /** What a column holds. */
  public enum Kind {
    NUMBER,
    TEXT,
    /** No cell holds anything. */
    EMPTY
  }

  /** What a column is used for. */
  public enum Use {
    VALUES,
    LABEL,
    LEFT_OUT
  }

  /**
   * A column of the table.
   *
   * @param missing cells without a finite number, in the rows that were looked at
   */
  public record Column(String name, Kind kind, int missing, Use use) {}

  /**
   * Looks at the beginning of a file; quick whatever its size.
   *
   * @throws DataException if the file cannot be read or is no text; one sentence
   */
  public static ImportPreview of(Path file, ImportOptions options) throws DataException {
    return PreviewReader.read(FileRefusal.source(file), options);
  }

  /**
   * Looks at the beginning of a pasted text.
   *
   * @throws DataException if there is no number in it; one sentence
   */
  public static ImportPreview of(String text, ImportOptions options) throws DataException {
    return PreviewReader.read(PastedText.source(text), PastedText.decided(options));
  }
}
