package latentia.app.shell;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import latentia.app.Appearance;
import latentia.app.LatentiaApp;
import latentia.app.Notices;
import latentia.app.figure.FigureSnapshot;
import latentia.figure.Theme;
import latentia.text.Messages;

/** Pictures and rows of the lab on screen, to a file or the clipboard. */
final class HandingOut {
  private final Messages messages = Messages.of(LatentiaApp.class);
  private final Supplier<LabView> lab;
  private final Appearance appearance;
  private final Sheets sheets;
  private final Notices notices;
  private final Executor fxThread;

  HandingOut(
      Supplier<LabView> lab,
      Appearance appearance,
      Sheets sheets,
      Notices notices,
      Executor fxThread) {
    this.lab = lab;
    this.appearance = appearance;
    this.sheets = sheets;
    this.notices = notices;
    this.fxThread = fxThread;
  }

  private LabExports exports() {
    return lab.get().exports();
  }

  private Theme theme() {
    return appearance.themeProperty().get();
  }

  /** Opens the card that writes a picture to a file. */
  void export() {
    Optional<LabExports.Exportable> current = exports().current();
    if (current.isEmpty()) {
      notices.tell(messages.get("export.nothing"));
      return;
    }
    Fxml<ExportController> card = Fxml.load("export");
    Region sheet = (Region) card.node();
    sheet.setMaxHeight(Region.USE_PREF_SIZE);
    card.controller()
        .open(
            exports().all(), current.get(), theme(), fxThread, notices, () -> sheets.close(sheet));
    sheets.show(sheet);
  }

  /** The picture used last, to the clipboard. */
  void copyImage() {
    exports()
        .current()
        .ifPresent(
            view -> {
              ClipboardContent content = new ClipboardContent();
              content.putImage(FigureSnapshot.of(view.figure().apply(theme())));
              Clipboard.getSystemClipboard().setContent(content);
              notices.tell(messages.get("copied.image", view.name()));
            });
  }

  /** The rows with what the model says of them, to the clipboard. */
  void copyData() {
    ClipboardContent content = new ClipboardContent();
    content.putString(exports().table());
    Clipboard.getSystemClipboard().setContent(content);
    notices.tell(exports().copiedWords());
  }
}
