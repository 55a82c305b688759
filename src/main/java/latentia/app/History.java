package latentia.app;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * What was, for undo and redo.
 *
 * @param <T> an immutable state
 */
public final class History<T> {
  private static final int MOST = 200;

  private final Deque<T> past = new ArrayDeque<>();
  private final Deque<T> future = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();

  /** Remembers a state that is about to be replaced; what was undone is forgotten. */
  public void remember(T state) {
    past.push(state);
    if (past.size() > MOST) {
      past.removeLast();
    }
    future.clear();
    refresh();
  }

  /**
   * The state before.
   *
   * @param present remembered for redo
   * @throws java.util.NoSuchElementException if there is none
   */
  public T undo(T present) {
    T before = past.pop();
    future.push(present);
    refresh();
    return before;
  }

  /**
   * The state that was undone last.
   *
   * @param present remembered for undo
   * @throws java.util.NoSuchElementException if there is none
   */
  public T redo(T present) {
    T after = future.pop();
    past.push(present);
    refresh();
    return after;
  }

  /** Forgets the state remembered last: what replaced it did not last. */
  public void forget() {
    past.poll();
    refresh();
  }

  private void refresh() {
    canUndo.set(!past.isEmpty());
    canRedo.set(!future.isEmpty());
  }

  public ReadOnlyBooleanProperty canUndoProperty() {
    return canUndo.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canRedoProperty() {
    return canRedo.getReadOnlyProperty();
  }
}
