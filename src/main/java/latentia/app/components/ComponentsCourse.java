package latentia.app.components;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import latentia.app.History;
import latentia.app.SessionOpening;

/**
 * Data and settings with their history, and the run that follows from them: another state is
 * entered, undone and redone here, and given up where its session cannot be opened.
 */
final class ComponentsCourse {
  private final ComponentsRun run;
  private final Entering entering;
  private final History<ComponentsState> history = new History<>();
  private final SessionOpening<ComponentsState> opening = new SessionOpening<>();
  private final ReadOnlyObjectWrapper<ComponentsState> state = new ReadOnlyObjectWrapper<>();

  /** Who makes room for a state. */
  interface Entering {
    /** Before {@code next} takes the place of {@code old}. */
    void leaving(ComponentsState old, ComponentsState next);

    /** After it has, and before its run opens. */
    void entered(ComponentsState old, ComponentsState next);
  }

  ComponentsCourse(ComponentsRun run, ComponentsState first, Entering entering) {
    this.run = run;
    this.entering = entering;
    state.set(first);
  }

  /** Replaces the state, which undo brings back. */
  void become(ComponentsState next) {
    history.remember(state.get());
    Optional<SessionOpening.Standing<ComponentsState>> standing =
        run.moment().map(now -> new SessionOpening.Standing<>(state.get(), now.shown().step()));
    enter(next, start(next));
    opening.ask(standing);
  }

  void undo() {
    if (history.canUndoProperty().get()) {
      ComponentsState before = history.undo(state.get());
      enter(before, start(before));
    }
  }

  void redo() {
    if (history.canRedoProperty().get()) {
      ComponentsState after = history.redo(state.get());
      enter(after, start(after));
    }
  }

  private void enter(ComponentsState next, int step) {
    ComponentsState old = state.get();
    entering.leaving(old, next);
    state.set(next);
    entering.entered(old, next);
    if (next.sameRun(old)) {
      run.use(step);
    } else {
      reopen(step);
    }
  }

  /** Where the playhead stands when a run opens. */
  private static int start(ComponentsState next) {
    return next.settings().growing() ? next.settings().components() : 0;
  }

  /** The first run. */
  void begin() {
    reopen(start(state.get()));
  }

  /** Another run of the same state. */
  void reopen(int step) {
    run.open(state.get(), step);
  }

  /** The run shown has so many components in use: no other state, and nothing to undo. */
  void follow(int components) {
    ComponentsState now = state.get();
    if (now.settings().growing() && components != now.settings().components()) {
      state.set(now.with(now.settings().withComponents(components)));
    }
  }

  /** The session asked for is open. */
  void opened() {
    opening.opened();
  }

  /** Whether at {@code now}, in seconds, a session has been opening for long. */
  boolean opensLong(double now) {
    return opening.lasts(now);
  }

  /** What has gone wrong and was not asked for yet. */
  Optional<Throwable> failure() {
    return run.playback().failure().filter(opening::isNews);
  }

  /** Back to where the last session stood; false where there is none, and the run rests. */
  boolean giveUp() {
    Optional<SessionOpening.Standing<ComponentsState>> last = opening.giveUp();
    if (last.isEmpty()) {
      run.playback().pause();
      return false;
    }
    history.forget();
    enter(last.get().state(), last.get().step());
    return true;
  }

  History<ComponentsState> history() {
    return history;
  }

  ReadOnlyObjectProperty<ComponentsState> stateProperty() {
    return state.getReadOnlyProperty();
  }
}
