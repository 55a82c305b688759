package latentia.app.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import latentia.app.DataChooser;
import latentia.data.DataException;
import latentia.data.ImportMemory;
import latentia.data.ImportOptions;
import latentia.data.ImportPreview;

/** A table that is about to be imported. */
sealed interface ImportSource {
  /**
   * Looks at its beginning; not on the JavaFX thread.
   *
   * @throws DataException if it is no table; one sentence
   */
  ImportPreview preview(ImportOptions options) throws DataException;

  /** What was decided about it the last time. */
  Optional<ImportOptions> recall(ImportMemory memory);

  /**
   * Keeps what is decided.
   *
   * @throws IOException if it cannot be written
   */
  void remember(ImportMemory memory, ImportOptions options) throws IOException;

  /** Reads it in the background into a lab. */
  void bring(DataChooser chooser, ImportOptions options);

  /** A file. */
  record OfFile(Path file) implements ImportSource {
    @Override
    public ImportPreview preview(ImportOptions options) throws DataException {
      return ImportPreview.of(file, options);
    }

    @Override
    public Optional<ImportOptions> recall(ImportMemory memory) {
      return memory.recall(file);
    }

    @Override
    public void remember(ImportMemory memory, ImportOptions options) throws IOException {
      memory.remember(file, options);
    }

    @Override
    public void bring(DataChooser chooser, ImportOptions options) {
      chooser.read(file, options);
    }
  }

  /** Text that was pasted, of which nothing is remembered. */
  record OfText(String text) implements ImportSource {
    @Override
    public ImportPreview preview(ImportOptions options) throws DataException {
      return ImportPreview.of(text, options);
    }

    @Override
    public Optional<ImportOptions> recall(ImportMemory memory) {
      return Optional.empty();
    }

    @Override
    public void remember(ImportMemory memory, ImportOptions options) {}

    @Override
    public void bring(DataChooser chooser, ImportOptions options) {
      chooser.paste(text, options);
    }
  }
}
