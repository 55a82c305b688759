package latentia.app.mixture;

import java.util.Optional;
import latentia.data.Dataset;
import latentia.engine.mixture.MixtureSnapshot;
import latentia.lab.mixture.MixtureLab;
import latentia.lab.mixture.MixtureScene;
import latentia.lab.mixture.MixtureSettings;
import latentia.training.Playback;
import latentia.training.TrainingRun;

/** The run of the Mixtures lab and the playhead over it. */
final class MixtureRun implements AutoCloseable {
  private static final long HISTORY_BYTES = 256L << 20;

  private final TrainingRun<MixtureSnapshot> run;
  private final Playback<MixtureSnapshot> playback;
  private final Runnable wake;

  /**
   * @param wake asks for the next frame; may be called by any thread
   */
  MixtureRun(Runnable wake) {
    this.wake = wake;
    run = new TrainingRun<>("trainer", HISTORY_BYTES, wake);
    playback = new Playback<>(run);
  }

  /** Opens a session and shows its {@code step}; one that was playing goes on playing. */
  void open(Dataset data, MixtureSettings settings, int step) {
    boolean playing = playback.playing();
    playback.restartAt(step, () -> MixtureLab.open(data, settings));
    if (playing) {
      playback.play();
    }
    wake.run();
  }

  /** Goes on from what is shown under other settings, the history kept. */
  void goOn(Dataset data, MixtureSettings settings) {
    MixtureSnapshot from = playback.shown();
    playback.continueFromHere(() -> MixtureLab.resume(data, settings, from));
    wake.run();
  }

  /** The snapshot on screen, if it is one of these rows. */
  Optional<MixtureSnapshot> shown(Dataset data) {
    return Optional.ofNullable(playback.shown())
        .filter(shown -> shown.rows() == data.rows() && shown.mean(0).length == data.columns());
  }

  /** The moment to draw at {@code now}; empty until the session asked for is open. */
  Optional<MixtureScene> scene(double now) {
    MixtureSnapshot shown = playback.shown();
    if (shown == null || playback.stale()) {
      return Optional.empty();
    }
    MixtureSnapshot newest = playback.timeline().newest().orElse(shown);
    return Optional.of(
        new MixtureScene(playback.previous(), shown, playback.fraction(now), newest));
  }

  Playback<MixtureSnapshot> playback() {
    return playback;
  }

  @Override
  public void close() {
    run.close();
  }
}
