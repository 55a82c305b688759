package latentia.app;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import latentia.data.DataException;
import latentia.training.Playback;
import latentia.training.SettingsException;

/**
 * The state of a lab with its history: another state is entered, undone and redone here, and given
 * up where its session cannot be opened.
 *
 * @param <S> data and settings, all that decides a run; immutable
 */
public final class Course<S> implements Undoing {
  private final Lab<S> lab;
  private final Playback<?> playback;
  private final Notices notices;
  private final History<S> history = new History<>();
  private final SessionOpening<S> opening = new SessionOpening<>();
  private final ReadOnlyObjectWrapper<S> state = new ReadOnlyObjectWrapper<>();

  /** The lab whose states these are. */
  public interface Lab<S> {
    /**
     * Makes room for {@code next} before it takes the place of {@code old}.
     *
     * @throws DataException if it cannot be shown; {@code old} stays, and people are told why
     */
    void leave(S old, S next) throws DataException;

    /** Opens the run of {@code next}, which has taken the place of {@code old}, at a step. */
    void enter(S old, S next, int step);

    /** Where the playhead stands when a run of this state opens. */
    int firstStep(S next);

    /** Where the playhead stands in the session asked for last; empty until that is open. */
    OptionalInt step();

    /** Lets the run go on under {@code next} from where it stands; false if it cannot. */
    boolean goOn(S old, S next);
  }

  /**
   * @param first the state to begin with, whose run the lab opens itself
   */
  public Course(Lab<S> lab, Playback<?> playback, Notices notices, S first) {
    this.lab = lab;
    this.playback = playback;
    this.notices = notices;
    state.set(first);
  }

  /** Replaces the state, which undo brings back; the run begins anew. */
  public void become(S next) {
    become(next, true);
  }

  /**
   * Replaces the state; the run begins anew.
   *
   * @param undoable whether undo is to come back to what is there now; not in the midst of a drag
   */
  public void become(S next, boolean undoable) {
    if (undoable) {
      history.remember(state.get());
      notices.clear();
    }
    if (!replace(next) && undoable) {
      history.forget();
    }
  }

  /**
   * Replaces the state and lets the run go on where it can, else begins it anew.
   *
   * @param undoable as above
   */
  public void becomeLive(S next, boolean undoable) {
    S old = state.get();
    if (!lab.goOn(old, next)) {
      become(next);
      return;
    }
    if (undoable) {
      history.remember(old);
    }
    notices.clear();
    state.set(next);
  }

  /** Replaces the state by one of the same run; there is nothing to undo. */
  public void follow(S next) {
    state.set(next);
  }

  private boolean replace(S next) {
    S old = state.get();
    OptionalInt step = lab.step();
    Optional<SessionOpening.Standing<S>> standing =
        step.isPresent()
            ? Optional.of(new SessionOpening.Standing<>(old, step.getAsInt()))
            : Optional.empty();
    boolean entered = enter(next, lab.firstStep(next));
    if (entered) {
      opening.ask(standing);
    }
    return entered;
  }

  private boolean enter(S next, int step) {
    S old = state.get();
    try {
      lab.leave(old, next);
    } catch (DataException e) {
      notices.warn(e.getMessage());
      return false;
    }
    state.set(next);
    lab.enter(old, next, step);
    return true;
  }

  @Override
  public void undo() {
    if (history.canUndoProperty().get()) {
      comeBack(history.undo(state.get()));
    }
  }

  @Override
  public void redo() {
    if (history.canRedoProperty().get()) {
      comeBack(history.redo(state.get()));
    }
  }

  private void comeBack(S next) {
    if (lab.goOn(state.get(), next)) {
      state.set(next);
    } else {
      enter(next, lab.firstStep(next));
    }
  }

  @Override
  public ReadOnlyBooleanProperty canUndoProperty() {
    return history.canUndoProperty();
  }

  @Override
  public ReadOnlyBooleanProperty canRedoProperty() {
    return history.canRedoProperty();
  }

  /** The session asked for is open. */
  public void opened() {
    opening.opened();
  }

  /** Whether at {@code now}, in seconds, a session has been opening for long. */
  public boolean opensLong(double now) {
    return opening.lasts(now);
  }

  /**
   * Tells people of what has gone wrong with the run since the last time, and goes back to where
   * the last session stood; where there was none, the run rests.
   *
   * @return whether anything had
   */
  public boolean recover() {
    Optional<Throwable> failure = playback.failure().filter(opening::isNews);
    failure.ifPresent(
        what -> {
          tell(what);
          opening
              .giveUp()
              .ifPresentOrElse(
                  last -> {
                    history.forget();
                    enter(last.state(), last.step());
                  },
                  playback::pause);
        });
    return failure.isPresent();
  }

  private void tell(Throwable failure) {
    if (failure instanceof SettingsException) {
      notices.warn(failure.getMessage());
    } else {
      notices.fault(failure);
    }
  }

  /** The state; never null. */
  public S now() {
    return state.get();
  }

  public ReadOnlyObjectProperty<S> stateProperty() {
    return state.getReadOnlyProperty();
  }
}
