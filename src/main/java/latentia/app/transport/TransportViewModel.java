package latentia.app.transport;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import latentia.training.Pace;
import latentia.training.Playback;
import latentia.training.Snapshot;

/**
 * Play, pause, step, back, first, restart, scrub and pace of one run. The lab supplies the words
 * and calls {@link #refresh()} whenever the playhead may have moved.
 */
public final class TransportViewModel {
  private final Playback<? extends Snapshot> playback;
  private final Runnable wake;
  private final Runnable restart;

  private final StringProperty nextAction = new SimpleStringProperty("");
  private final StringProperty iteration = new SimpleStringProperty("");
  private final StringProperty stateWords = new SimpleStringProperty("");
  private final ObjectProperty<RunState> state = new SimpleObjectProperty<>(RunState.PAUSED);
  private final IntegerProperty position = new SimpleIntegerProperty();
  private final IntegerProperty end = new SimpleIntegerProperty();
  private final BooleanProperty playing = new SimpleBooleanProperty();
  private final BooleanProperty canStep = new SimpleBooleanProperty();
  private final ObjectProperty<Pace> pace = new SimpleObjectProperty<>();

  /**
   * @param wake asks for the next frame
   * @param restart opens the session anew from its settings
   */
  public TransportViewModel(
      Playback<? extends Snapshot> playback, Runnable wake, Runnable restart) {
    this.playback = playback;
    this.wake = wake;
    this.restart = restart;
    pace.set(playback.pace());
    pace.addListener(
        (o, old, now) -> {
          playback.setPace(now);
          wake.run();
        });
  }

  public void togglePlay() {
    if (playback.playing()) {
      playback.pause();
    } else if (canStep.get()) {
      playback.play();
    }
    moved();
  }

  public void pause() {
    playback.pause();
    moved();
  }

  public void step() {
    playback.stepForward();
    moved();
  }

  public void back() {
    playback.stepBack();
    moved();
  }

  /** Back to the start, the history kept. */
  public void first() {
    playback.seek(0);
    moved();
  }

  /** Computes everything anew. */
  public void restart() {
    restart.run();
    moved();
  }

  /** To the snapshot kept at or before this half step. */
  public void seek(int step) {
    playback.seek(step);
    moved();
  }

  private void moved() {
    refresh();
    wake.run();
  }

  /** Reads the playback again. */
  public void refresh() {
    playing.set(playback.playing());
    Snapshot shown = playback.shown();
    if (shown == null) {
      return;
    }
    int newest = playback.timeline().newest().map(Snapshot::step).orElse(shown.step());
    end.set(Math.max(newest, shown.step()));
    position.set(shown.step());
    canStep.set(
        playback.failure().isEmpty() && (shown.status().running() || shown.step() < newest));
  }

  /** What the next step does, in the imperative. */
  public StringProperty nextActionProperty() {
    return nextAction;
  }

  public StringProperty iterationProperty() {
    return iteration;
  }

  public StringProperty stateWordsProperty() {
    return stateWords;
  }

  public ObjectProperty<RunState> stateProperty() {
    return state;
  }

  /** The step that is shown. */
  public IntegerProperty positionProperty() {
    return position;
  }

  /** The last step known. */
  public IntegerProperty endProperty() {
    return end;
  }

  public BooleanProperty playingProperty() {
    return playing;
  }

  /** Whether there is a next step, known or still to be computed. */
  public BooleanProperty canStepProperty() {
    return canStep;
  }

  public ObjectProperty<Pace> paceProperty() {
    return pace;
  }
}
