package latentia.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import latentia.figure.Figure;
import latentia.figure.Theme;

/** What a lab hands out: pictures for files and the clipboard, and its rows as a table. */
public interface LabExports {
  /** A picture that can be exported, built for any theme. */
  record Exportable(String id, String name, Function<Theme, Figure> figure) {}

  /** All pictures; none while data are being opened. */
  List<Exportable> all();

  /** The one that the menu and Ctrl+E export: the one used last. */
  Optional<Exportable> current();

  /** The rows with what the model says of them, tab-separated with a header line. */
  String table();

  /** What {@link #table} has put on the clipboard, as a sentence. */
  String copiedWords();
}
