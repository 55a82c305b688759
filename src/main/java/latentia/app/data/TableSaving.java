package latentia.app.data;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import latentia.app.LatestJob;
import latentia.app.Notices;
import latentia.data.CsvWriter;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.text.Messages;

/** Writes data that were made here to a text table, in the background. */
final class TableSaving implements AutoCloseable {
  /** What is to be written; called in the background. */
  @FunctionalInterface
  interface Table {
    /**
     * @throws DataException if there is nothing to write; one sentence
     */
    Dataset make() throws DataException;
  }

  private static final String ENDING = ".csv";

  private final Messages messages = Messages.of(TableSaving.class);
  private final LatestJob job;
  private final Notices notices;
  private final Consumer<String> said;

  /**
   * @param said is given a sentence about what has become of it
   */
  TableSaving(Executor fxThread, Notices notices, Consumer<String> said) {
    job = new LatestJob("table writer", fxThread);
    this.notices = notices;
    this.said = said;
  }

  /** Asks where to. */
  Optional<Path> ask(Window owner, String name) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(messages.get("save.title"));
    chooser.setInitialFileName(name + ENDING);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(messages.get("save.tables"), "*" + ENDING));
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(TableSaving::ended);
  }

  private static Path ended(File chosen) {
    Path file = chosen.toPath();
    boolean bare = file.getFileName().toString().indexOf('.') < 0;
    return bare ? file.resolveSibling(file.getFileName() + ENDING) : file;
  }

  void write(Table table, Path file) {
    job.start(
        (cancelled, apply) -> {
          Dataset data = table.make();
          CsvWriter.write(data, file);
          apply.execute(
              () -> said.accept(messages.get("save.done", data.rows(), data.columns(), file)));
        },
        failure -> tell(failure, file));
  }

  private void tell(Throwable failure, Path file) {
    if (failure instanceof DataException) {
      said.accept(failure.getMessage());
    } else if (failure instanceof IOException) {
      said.accept(messages.get("save.failed", file));
    } else {
      notices.fault(failure);
    }
  }

  @Override
  public void close() {
    job.close();
  }
}
