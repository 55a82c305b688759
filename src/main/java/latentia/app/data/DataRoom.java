package latentia.app.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import javafx.scene.input.Clipboard;
import latentia.app.Appearance;
import latentia.app.LatestJob;
import latentia.app.Notices;
import latentia.app.shell.Fxml;
import latentia.app.shell.Sheets;
import latentia.data.DataException;
import latentia.data.DataForm;
import latentia.data.ImportMemory;
import latentia.data.ImportOptions;
import latentia.data.fetch.Library;
import latentia.text.Messages;

/** The ways by which data come into the window: files, the clipboard and the data sheet. */
public final class DataRoom implements AutoCloseable {
  private final Messages messages = Messages.of(DataRoom.class);
  private final Sheets sheets;
  private final DataDesk.Labs labs;
  private final Notices notices;
  private final Executor fxThread;
  private final ImportMemory memory;
  private final DataSheet dataSheet;
  private final LatestJob opening;
  private final LatestJob remembering;

  /**
   * @param labs the lab on screen, which takes the data
   * @param folders what is kept from one run to the next
   */
  public DataRoom(
      Sheets sheets,
      DataDesk.Labs labs,
      Appearance appearance,
      Notices notices,
      Executor fxThread,
      UserFolders folders) {
    this.sheets = sheets;
    this.labs = labs;
    this.notices = notices;
    this.fxThread = fxThread;
    memory = folders.imports();
    opening = new LatestJob("data opener", fxThread);
    remembering = new LatestJob("import memory", fxThread);
    dataSheet =
        new DataSheet(
            sheets,
            (close, beside) ->
                tabs(
                    new DataDesk(labs, appearance, notices, fxThread, close, beside),
                    folders.library()));
  }

  /** The ways to data in the order in which they are offered. */
  private static List<DataTab> tabs(DataDesk desk, Library library) {
    return List.of(
        new CatalogueTab(desk, library),
        new GenerateTab(desk),
        new PaintTab(desk),
        new InspectTab(desk));
  }

  /** Opens the data sheet. */
  public void show() {
    dataSheet.show();
  }

  /** Opens a file or a folder: of a table it is asked how, all else is read as it is. */
  public void open(Path file) {
    opening.start(
        (cancelled, apply) -> {
          if (DataForm.of(file) == DataForm.TABLE) {
            ImportSource source = new ImportSource.OfFile(file);
            ImportStart start = ImportStart.of(source, memory);
            apply.execute(() -> ask(source, start));
          } else {
            apply.execute(() -> take(file));
          }
        },
        this::refuse);
  }

  private void take(Path file) {
    dataSheet.hide();
    labs.onScreen().dataChooser().read(file);
  }

  /** Opens what the clipboard holds: a table, or a file that was copied. */
  public void paste() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    if (clipboard.hasFiles() && !clipboard.getFiles().isEmpty()) {
      open(clipboard.getFiles().get(0).toPath());
    } else if (clipboard.hasString()) {
      paste(clipboard.getString());
    } else {
      notices.warn(messages.get("paste.nothing"));
    }
  }

  /** Opens a table that was copied as text. */
  public void paste(String text) {
    ImportSource source = new ImportSource.OfText(text);
    opening.start(
        (cancelled, apply) -> {
          ImportStart start = ImportStart.of(source, memory);
          apply.execute(() -> ask(source, start));
        },
        this::refuse);
  }

  private void ask(ImportSource source, ImportStart start) {
    Fxml<ImportController> card = Fxml.load("import");
    ImportViewModel model = new ImportViewModel(source, start, fxThread);
    Runnable close = () -> sheets.close(card.node());
    card.controller()
        .open(
            model,
            () -> {
              ImportOptions decided = model.options();
              close.run();
              bring(source, decided);
            },
            close);
    sheets.show(card.node(), model::close);
  }

  private void bring(ImportSource source, ImportOptions decided) {
    source.bring(labs.onScreen().dataChooser(), decided);
    remembering.start(
        (cancelled, apply) -> source.remember(memory, decided),
        failure -> {
          if (failure instanceof IOException) {
            notices.warn(messages.get("import.notRemembered"));
          } else {
            notices.fault(failure);
          }
        });
  }

  private void refuse(Throwable failure) {
    if (failure instanceof DataException) {
      notices.warn(failure.getMessage());
    } else if (!(failure instanceof CancellationException)) {
      notices.fault(failure);
    }
  }

  @Override
  public void close() {
    opening.close();
    remembering.close();
    dataSheet.close();
  }
}
