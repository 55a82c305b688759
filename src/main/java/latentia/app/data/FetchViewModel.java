package latentia.app.data;

import java.io.IOException;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import latentia.app.LatestJob;
import latentia.app.Percent;
import latentia.data.DataException;
import latentia.data.fetch.Library;
import latentia.text.Messages;

/** Fetches the files of a publication, when asked to. */
final class FetchViewModel implements AutoCloseable {
  /** How far it is. */
  enum State {
    ABSENT,
    FETCHING,
    /** Given up, or broken off: what came stays for the next time. */
    STOPPED,
    HELD
  }

  private static final double PERCENT = 100;

  private final Messages messages = Messages.of(FetchViewModel.class);
  private final Library library;
  private final String name;
  private final LatestJob fetching;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.ABSENT);
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
  private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");

  /**
   * @param name that {@link Library#fetch} takes
   */
  FetchViewModel(Library library, String name, Executor fxThread) {
    this.library = library;
    this.name = name;
    fetching = new LatestJob("fetch " + name, fxThread);
    look();
  }

  String name() {
    return name;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The share that is there, from 0 to 1. */
  ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** What went wrong and what to do; empty if nothing did. */
  ReadOnlyStringProperty sentenceProperty() {
    return sentence.getReadOnlyProperty();
  }

  /** Looks whether the files have come by hand meanwhile. */
  void look() {
    if (state.get() != State.FETCHING && library.brings(name).stream().allMatch(library::holds)) {
      sentence.set("");
      state.set(State.HELD);
    }
  }

  /** Fetches what is not there yet. */
  void fetch() {
    sentence.set("");
    progress.set(0);
    state.set(State.FETCHING);
    fetching.start(
        (cancelled, apply) -> {
          Percent percent = new Percent(now -> apply.execute(() -> progress.set(now / PERCENT)));
          library.fetch(name, percent, cancelled);
          apply.execute(() -> state.set(State.HELD));
        },
        this::stop);
  }

  /** Gives up for now. */
  void cancel() {
    fetching.cancel();
    state.set(State.STOPPED);
  }

  private void stop(Throwable failure) {
    state.set(State.STOPPED);
    if (failure instanceof DataException) {
      sentence.set(failure.getMessage());
    } else if (failure instanceof IOException) {
      sentence.set(messages.get("fetch.unwritable", library.folderOf(name)));
    } else {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public void close() {
    fetching.close();
  }
}
