package latentia.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import latentia.app.DataChooser;
import latentia.app.transport.TransportViewModel;
import latentia.figure.Figure;
import latentia.figure.Theme;

/**
 * One lab as the shell sees it: three columns, a run, and things it can hand out. A lab that is not
 * on screen stands still and keeps everything as it was.
 */
public interface LabView extends AutoCloseable {
  /** A picture that can be exported, built for any theme. */
  record Exportable(String id, String name, Function<Theme, Figure> figure) {}

  /** A prepared example. */
  record Example(String title, Runnable open) {}

  /** A choice of figures for the stage and whether it is made; setting it makes it. */
  record StageChoice(String title, BooleanProperty chosen) {}

  /** Runs the task once the stage has its first picture; at once if it has, or never needs one. */
  default void whenPainted(Runnable task) {
    task.run();
  }

  Node settings();

  Node stage();

  Node side();

  TransportViewModel transport();

  /** All pictures; none while data are being opened. */
  List<Exportable> exportables();

  /** The one that the menu and Ctrl+E export: the one used last. */
  Optional<Exportable> current();

  List<Example> examples();

  /** What can stand on the stage, one at a time. */
  List<StageChoice> stageChoices();

  /** Brings data into this lab. */
  DataChooser dataChooser();

  /** Name and shape of the data, for the chip in the menu row. */
  StringExpression dataWords();

  /** The rows with what the model says of them, tab-separated with a header line. */
  String copyData();

  /** What {@link #copyData} has put on the clipboard, as a sentence. */
  String copiedWords();

  /** Keys and gestures of this lab's stage: lines of "key|what it does". */
  String keys();

  /** The lab comes on screen. */
  void enter();

  /** The lab leaves the screen: nothing plays and nothing is computed until it is back. */
  void leave();

  void undo();

  void redo();

  ReadOnlyBooleanProperty canUndoProperty();

  ReadOnlyBooleanProperty canRedoProperty();

  /** Removes what is selected on the stage. */
  void delete();

  /** Shows one idea per screen, or everything again. */
  void present(boolean presenting);

  /** The heading while presenting. */
  ReadOnlyObjectProperty<String> headingProperty();

  @Override
  void close();
}
