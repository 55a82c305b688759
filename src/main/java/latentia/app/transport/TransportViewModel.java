package latentia.app.transport;

import java.util.List;
import java.util.Optional;
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
  private final BooleanProperty canPlay = new SimpleBooleanProperty();
  private final ObjectProperty<Pace> pace = new SimpleObjectProperty<>();
  private final IntegerProperty tick = new SimpleIntegerProperty(1);
  private final List<PaceChoice> paces;
  private int planned;
  private Optional<Runnable> beyond = Optional.empty();

  /**
   * @param wake asks for the next frame
   * @param restart opens the session anew from its settings
   * @param paces what can be chosen, the slowest first
   */
  public TransportViewModel(
      Playback<? extends Snapshot> playback,
      Runnable wake,
      Runnable restart,
      List<PaceChoice> paces) {
    this.playback = playback;
    this.wake = wake;
    this.restart = restart;
    this.paces = List.copyOf(paces);
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
    } else if (canPlay.get()) {
      playback.play();
    }
    moved();
  }

  public void pause() {
    playback.pause();
    moved();
  }

  public void step() {
    if (!hasNext()) {
      beyond.ifPresent(Runnable::run);
    }
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

  /** To the snapshot kept at or before this step. */
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
    end.set(Math.max(planned, Math.max(newest, shown.step())));
    position.set(shown.step());
    canPlay.set(hasNext());
    canStep.set(canPlay.get() || beyond.isPresent() && playback.failure().isEmpty());
  }

  private boolean hasNext() {
    Snapshot shown = playback.shown();
    return playback.failure().isEmpty()
        && shown != null
        && (playback.stale()
            || shown.status().running()
            || playback.timeline().newest().map(end -> end.step() > shown.step()).orElse(false));
  }

  /**
   * How a step can still be taken from the end of the run.
   *
   * @param extend lets the run go on; empty where it cannot
   */
  public void setBeyond(Optional<Runnable> extend) {
    beyond = extend;
  }

  /** The paces that can be chosen, the slowest first. */
  public List<PaceChoice> paces() {
    return paces;
  }

  /**
   * The run is to take this many steps, so that its place can be shown among all of them; 0 where
   * that is not known before.
   */
  public void setPlanned(int steps) {
    planned = steps;
  }

  /** How many steps one move of the playhead is. */
  public int unit() {
    return playback.unit();
  }

  /** How many steps lie between two ticks of the bar, at least: an iteration, or an epoch. */
  public IntegerProperty tickProperty() {
    return tick;
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

  /** The last step known or planned. */
  public IntegerProperty endProperty() {
    return end;
  }

  public BooleanProperty playingProperty() {
    return playing;
  }

  /** Whether there is anything to play: a next step, known or still to be computed. */
  public BooleanProperty canPlayProperty() {
    return canPlay;
  }

  /** Whether there is a next step, even if the run has to be made longer for it. */
  public BooleanProperty canStepProperty() {
    return canStep;
  }

  public ObjectProperty<Pace> paceProperty() {
    return pace;
  }
}
