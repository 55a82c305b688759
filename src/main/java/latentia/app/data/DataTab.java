package latentia.app.data;

import javafx.scene.Node;

/** One of the ways to data that the data sheet offers. */
public interface DataTab extends AutoCloseable {
  /** Names it: its title is "tab.id". */
  String id();

  Node node();

  /** It comes into sight. */
  default void enter() {}

  /** It goes out of sight: nothing of it runs on. */
  default void leave() {}

  @Override
  default void close() {}
}
