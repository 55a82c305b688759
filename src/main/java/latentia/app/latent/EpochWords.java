package latentia.app.latent;

import java.util.ArrayList;
import java.util.List;
import latentia.app.Notices;
import latentia.app.transport.PaceChoice;
import latentia.app.transport.RunState;
import latentia.app.transport.TransportViewModel;
import latentia.lab.latent.LatentSnapshot;
import latentia.text.Messages;
import latentia.training.Pace;
import latentia.training.Playback;
import latentia.training.Status;

/** What the transport bar says about networks in training: epochs, mini-batches, how it ended. */
final class EpochWords {
  private static final List<Double> EPOCHS = List.of(1.0, 2.0, 5.0, 20.0);
  private static final double BATCHES = 5;

  private final Messages messages = Messages.of(EpochWords.class);
  private final TransportViewModel transport;
  private final Notices notices;
  private LatentSnapshot announced;

  EpochWords(TransportViewModel transport, Notices notices) {
    this.transport = transport;
    this.notices = notices;
  }

  /** Mini-batches one by one, epochs, flat out. */
  static List<PaceChoice> paces() {
    Messages messages = Messages.of(EpochWords.class);
    List<PaceChoice> paces = new ArrayList<>();
    paces.add(
        new PaceChoice(
            new Pace.SingleStepsPerSecond(BATCHES),
            messages.get("pace.batches", Math.round(BATCHES))));
    for (double epochs : EPOCHS) {
      String key = epochs == 1 ? "pace.epoch" : "pace.epochs";
      paces.add(
          new PaceChoice(new Pace.StepsPerSecond(epochs), messages.get(key, Math.round(epochs))));
    }
    paces.add(new PaceChoice(new Pace.FlatOut(), messages.get("pace.flatOut")));
    return paces;
  }

  /** A new run begins: its end is news again. */
  void forget() {
    announced = null;
  }

  /** The session asked for is being opened. */
  void opening() {
    show(RunState.PLAYING, "opening");
  }

  void describe(LatentSnapshot shown, int epochs, Playback<?> playback) {
    transport.nextActionProperty().set(next(shown, playback));
    transport.iterationProperty().set(place(shown, epochs));
    Status status = shown.status();
    if (status.running()) {
      boolean playing = transport.playingProperty().get();
      show(playing ? RunState.PLAYING : RunState.PAUSED, playing ? "playing" : "paused");
    } else if (status instanceof Status.Diverged diverged) {
      show(RunState.FAILED, "diverged");
      announce(shown, () -> notices.warn(divergence(shown, diverged)));
    } else if (status instanceof Status.StoppedEarly early) {
      show(RunState.DONE, "stoppedEarly");
      announce(shown, () -> notices.tell(messages.get("stoppedEarly.sentence", early.best())));
    } else {
      show(RunState.DONE, "trained");
    }
  }

  private String divergence(LatentSnapshot shown, Status.Diverged diverged) {
    int perEpoch = shown.batchesPerEpoch();
    return messages.get(
        "diverged.sentence", diverged.step() / perEpoch, diverged.step() % perEpoch);
  }

  private void announce(LatentSnapshot shown, Runnable sentence) {
    if (announced != shown) {
      announced = shown;
      sentence.run();
    }
  }

  private String next(LatentSnapshot shown, Playback<?> playback) {
    int perEpoch = shown.batchesPerEpoch();
    int step = playback.nextStep();
    if (playback.unit() == 1 && perEpoch > 1) {
      return messages.get("next.batch", (step - 1) % perEpoch + 1, (step - 1) / perEpoch + 1);
    }
    int batches = step - shown.step();
    return messages.get(batches == 1 ? "next.epoch.one" : "next.epoch", step / perEpoch, batches);
  }

  private String place(LatentSnapshot shown, int epochs) {
    int batch = shown.step() % shown.batchesPerEpoch();
    return batch == 0
        ? messages.get("epoch", shown.epoch(), epochs)
        : messages.get("epoch.batch", shown.epoch(), batch, shown.batchesPerEpoch());
  }

  private void show(RunState state, String key) {
    transport.stateProperty().set(state);
    transport.stateWordsProperty().set(messages.get(key));
  }
}
