package latentia.app.components;

import java.util.Optional;
import latentia.engine.linear.LinearSnapshot;
import latentia.lab.components.ComponentsLab;
import latentia.training.Pace;
import latentia.training.Playback;
import latentia.training.TrainingRun;

/** The run of the Components lab and the playhead over it. */
final class ComponentsRun implements AutoCloseable {
  private static final long HISTORY_BYTES = 256L << 20;

  /** A component, or an iteration, is a step to be looked at. */
  private static final Pace USUAL_PACE = new Pace.StepsPerSecond(1);

  private final TrainingRun<LinearSnapshot> run;
  private final Playback<LinearSnapshot> playback;
  private final Runnable wake;
  private boolean growing;

  /** Whether the playhead is still on its way to the component it is to stand at first. */
  private boolean onTheWay;

  private int start;

  /** Where the playhead is to go as soon as that is known; -1 for nowhere. */
  private int wanted = -1;

  /** The models at the playhead, and at the end of what is known. */
  record Moment(LinearSnapshot shown, LinearSnapshot newest) {}

  /**
   * @param wake asks for the next frame; may be called by any thread
   */
  ComponentsRun(Runnable wake) {
    this.wake = wake;
    run = new TrainingRun<>("components trainer", HISTORY_BYTES, wake);
    playback = new Playback<>(run);
    playback.setPace(USUAL_PACE);
  }

  /** Opens a session and shows its {@code step}; one that was playing goes on playing. */
  void open(ComponentsState state, int step) {
    growing = state.settings().growing();
    start = step;
    onTheWay = growing;
    wanted = -1;
    boolean playing = playback.playing();
    playback.restartAt(step, () -> ComponentsLab.open(state.data(), state.settings()));
    if (playing) {
      playback.play();
    }
    wake.run();
  }

  /** Moves on as far as the time in seconds allows; whether another frame is needed. */
  boolean tick(double now) {
    boolean moving = playback.tick(now);
    if (growing && !playback.stale() && playback.shown() != null) {
      LinearSnapshot shown = playback.shown();
      onTheWay &= shown.step() < start && shown.status().running();
      if (!onTheWay) {
        knowAll();
        goOn();
      }
    }
    return moving;
  }

  /** Uses so many components, at once or as soon as all are known. */
  void use(int components) {
    playback.seek(components);
    wanted = components;
    wake.run();
  }

  private void goOn() {
    boolean known =
        playback
            .timeline()
            .newest()
            .map(newest -> newest.step() >= wanted || !newest.status().running())
            .orElse(false);
    if (wanted >= 0 && known) {
      playback.seek(wanted);
      wanted = -1;
    }
  }

  /** All components were found when the session opened: the playhead may go to any at once. */
  private void knowAll() {
    boolean more =
        playback.timeline().newest().map(newest -> newest.status().running()).orElse(false);
    if (more) {
      run.advanceTo(Integer.MAX_VALUE);
    }
  }

  /** What to draw; empty until the session asked for is open. */
  Optional<Moment> moment() {
    LinearSnapshot shown = playback.shown();
    if (shown == null || playback.stale() || onTheWay) {
      return Optional.empty();
    }
    return Optional.of(new Moment(shown, playback.timeline().newest().orElse(shown)));
  }

  Playback<LinearSnapshot> playback() {
    return playback;
  }

  @Override
  public void close() {
    run.close();
  }
}
