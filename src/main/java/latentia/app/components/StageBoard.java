package latentia.app.components;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import latentia.app.figure.FigureListener;
import latentia.figure.Figure;
import latentia.lab.components.Board;
import latentia.lab.components.ComponentsScene;
import latentia.lab.components.ComponentsView;
import latentia.lab.look.SheetSize;

/** Something that stands on the stage: a picture, its controls, what the mouse does to it. */
interface StageBoard extends AutoCloseable {
  /** A picture with all that it is made of; built on a painter thread. */
  @FunctionalInterface
  interface Picture {
    Figure of(ComponentsView view, SheetSize size);
  }

  /** A picture that can be exported. */
  record Exported(String id, Picture picture) {}

  Board board();

  /** What stands at the right end of the header. */
  Node controls();

  /**
   * What is painted, taken on the JavaFX thread.
   *
   * @param content one that belongs to this board
   * @return empty while there is nothing to show
   */
  Optional<Picture> picture(ComponentsScene scene, StageContent content);

  /** What is said while there is nothing to show: the key of a sentence. */
  default String waiting() {
    return "empty.opening";
  }

  /** Whether its picture has headings of its own, that say more than the name of the board. */
  default boolean headed() {
    return false;
  }

  /** All pictures of it, whether or not they are on screen. */
  List<Exported> exported(ComponentsScene scene);

  /** What the mouse does to its picture. */
  FigureListener mouse();

  /** It comes into sight. */
  default void enter() {}

  /** It goes out of sight: nothing of it runs on. */
  default void leave() {}

  @Override
  default void close() {}
}
