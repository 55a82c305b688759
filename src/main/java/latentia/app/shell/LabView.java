package latentia.app.shell;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import latentia.app.DataChooser;
import latentia.app.Undoing;
import latentia.app.transport.TransportViewModel;
import latentia.data.Dataset;

/**
 * One lab as the shell sees it: three columns, a run, and things it can hand out. A lab that is not
 * on screen stands still and keeps everything as it was.
 */
public interface LabView extends AutoCloseable {
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

  /** What it hands out. */
  LabExports exports();

  List<Example> examples();

  /** What can stand on the stage, one at a time. */
  List<StageChoice> stageChoices();

  /** Brings data into this lab. */
  DataChooser dataChooser();

  /** The data that the chip in the menu row names. */
  ObservableValue<Dataset> data();

  /** Keys and gestures of this lab's stage: lines of "key|what it does". */
  String keys();

  /** The lab comes on screen. */
  void enter();

  /** The lab leaves the screen: nothing plays and nothing is computed until it is back. */
  void leave();

  /** Changes of data and settings, to be taken back. */
  Undoing undoing();

  /** Removes what is selected on the stage. */
  void delete();

  /** Shows one idea per screen, or everything again. */
  void present(boolean presenting);

  /** The heading while presenting. */
  ReadOnlyObjectProperty<String> headingProperty();

  @Override
  void close();
}
