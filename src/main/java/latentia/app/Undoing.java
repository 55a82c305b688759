package latentia.app;

import javafx.beans.property.ReadOnlyBooleanProperty;

/** What can be taken back, one thing at a time, and done again. */
public interface Undoing {
  /** Takes back the last thing, if there is one. */
  void undo();

  /** Does again what was taken back last, if there is anything. */
  void redo();

  ReadOnlyBooleanProperty canUndoProperty();

  ReadOnlyBooleanProperty canRedoProperty();
}
