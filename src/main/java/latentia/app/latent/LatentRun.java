package latentia.app.latent;

import java.util.Optional;
import latentia.lab.latent.LatentLab;
import latentia.lab.latent.LatentSnapshot;
import latentia.training.Pace;
import latentia.training.Playback;
import latentia.training.TrainingRun;

/** The run of the Latent lab and the playhead over it. */
final class LatentRun implements AutoCloseable {
  private static final long HISTORY_BYTES = 256L << 20;

  /** Fast enough that a hundred epochs are no wait, slow enough that a class can follow. */
  private static final Pace USUAL_PACE = new Pace.StepsPerSecond(5);

  private final TrainingRun<LatentSnapshot> run;
  private final Playback<LatentSnapshot> playback;
  private final Runnable wake;

  /** Whether the session asked for last is one that goes on from what is shown. */
  private boolean goingOn;

  /** The models at the playhead, and at the end of what is known. */
  record Moment(LatentSnapshot shown, LatentSnapshot newest) {}

  /**
   * @param wake asks for the next frame; may be called by any thread
   */
  LatentRun(Runnable wake) {
    this.wake = wake;
    run = new TrainingRun<>("networks trainer", HISTORY_BYTES, wake);
    playback = new Playback<>(run);
    playback.setPace(USUAL_PACE);
  }

  /** Opens a session and shows its {@code step}; one that was playing goes on playing. */
  void open(LatentState state, int step) {
    goingOn = false;
    boolean playing = playback.playing();
    playback.setStride(state.batchesPerEpoch());
    playback.restartAt(step, () -> LatentLab.open(state.data(), state.settings()));
    if (playing) {
      playback.play();
    }
    wake.run();
  }

  /** Goes on from what is shown under other settings, the history kept. */
  void goOn(LatentState state) {
    goingOn = true;
    LatentSnapshot from = playback.shown();
    playback.continueFromHere(() -> LatentLab.resume(state.data(), state.settings(), from));
    wake.run();
  }

  /** Whether what is shown is of the session asked for last, or is what that one goes on from. */
  boolean canGoOn() {
    return playback.shown() != null && (goingOn || !playback.stale());
  }

  /** What to draw; empty until the session asked for is open. */
  Optional<Moment> moment() {
    LatentSnapshot shown = playback.shown();
    if (shown == null || playback.stale()) {
      return Optional.empty();
    }
    return Optional.of(new Moment(shown, playback.timeline().newest().orElse(shown)));
  }

  Playback<LatentSnapshot> playback() {
    return playback;
  }

  @Override
  public void close() {
    run.close();
  }
}
