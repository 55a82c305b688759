package latentia.app.data;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import latentia.data.DataException;
import latentia.data.ImportMemory;
import latentia.data.ImportOptions;
import latentia.data.ImportPreview;
import latentia.data.MissingCells;

/**
 * How an import begins: as the last time, or with what is guessed. A column that looks like a label
 * is suggested as such.
 *
 * @param remembered whether these are the decisions of the last time
 */
record ImportStart(ImportPreview preview, boolean remembered) {
  /** Names that people give to labels. */
  private static final Set<String> LABEL_NAMES =
      Set.of("label", "labels", "class", "target", "species", "category");

  /** A column of text with more different values than this in the first rows is hardly a label. */
  private static final int MOST_CLASSES = 20;

  /**
   * Looks at the table; not on the JavaFX thread.
   *
   * @throws DataException if it is no table; one sentence
   */
  static ImportStart of(ImportSource source, ImportMemory memory) throws DataException {
    Optional<ImportOptions> before = source.recall(memory);
    if (before.isPresent()) {
      return new ImportStart(source.preview(before.get()), true);
    }
    return new ImportStart(afresh(source), false);
  }

  /**
   * Everything as guessed.
   *
   * @throws DataException if it is no table; one sentence
   */
  static ImportPreview afresh(ImportSource source) throws DataException {
    ImportPreview plain = source.preview(ImportOptions.plain());
    Optional<String> label = suggestedLabel(plain);
    ImportPreview labelled =
        label.isPresent() ? source.preview(plain.options().withLabel(label)) : plain;
    boolean spoils = labelled.problem().isPresent() && plain.problem().isEmpty();
    return mended(source, spoils ? plain : labelled);
  }

  /**
   * Missing cells are to keep nobody from a first look: a rule under which the table can be
   * imported is suggested. Of a table that is not seen to its end, some may be further down.
   */
  private static ImportPreview mended(ImportSource source, ImportPreview seen)
      throws DataException {
    boolean missing =
        seen.columns().stream()
            .anyMatch(column -> column.use() == ImportPreview.Use.VALUES && column.missing() > 0);
    if (seen.complete() && !missing) {
      return seen;
    }
    for (MissingCells rule :
        List.of(MissingCells.DROP_ROWS, MissingCells.MEAN, MissingCells.DROP_COLUMNS)) {
      ImportPreview mended = source.preview(seen.options().withMissing(rule));
      if (mended.problem().isEmpty()) {
        return mended;
      }
    }
    return seen;
  }

  /** The column named as labels are, or else the only one of text if its values come again. */
  static Optional<String> suggestedLabel(ImportPreview preview) {
    List<ImportPreview.Column> columns = preview.columns();
    Optional<String> named =
        columns.stream()
            .map(ImportPreview.Column::name)
            .filter(name -> LABEL_NAMES.contains(name.toLowerCase(Locale.ROOT)))
            .findFirst();
    if (named.isPresent() && columns.size() > 1) {
      return named;
    }
    List<ImportPreview.Column> texts =
        columns.stream().filter(column -> column.kind() == ImportPreview.Kind.TEXT).toList();
    return texts.size() == 1 && comesAgain(preview, columns.indexOf(texts.get(0)))
        ? Optional.of(texts.get(0).name())
        : Optional.empty();
  }

  private static boolean comesAgain(ImportPreview preview, int column) {
    Set<String> different = new HashSet<>();
    for (List<String> row : preview.rows()) {
      different.add(column < row.size() ? row.get(column) : "");
    }
    return different.size() <= Math.min(MOST_CLASSES, preview.rows().size() / 2);
  }
}
