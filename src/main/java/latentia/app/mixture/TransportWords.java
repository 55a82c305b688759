package latentia.app.mixture;

import latentia.app.Notices;
import latentia.app.transport.RunState;
import latentia.app.transport.TransportViewModel;
import latentia.engine.mixture.MixtureSnapshot;
import latentia.lab.mixture.MixtureReadout;
import latentia.text.Messages;
import latentia.training.Status;

/** What the transport bar says about a run: the next action, the iteration, how the run stands. */
final class TransportWords {
  private final Messages messages = Messages.of(TransportWords.class);
  private final TransportViewModel transport;
  private final Notices notices;
  private MixtureSnapshot announced;

  TransportWords(TransportViewModel transport, Notices notices) {
    this.transport = transport;
    this.notices = notices;
  }

  /** A new run begins: its end is news again. */
  void forget() {
    announced = null;
  }

  /** The session asked for is being opened, which takes its time where many starts are tried. */
  void opening() {
    show(RunState.PLAYING, "opening");
  }

  /** What is known as soon as a step is shown. */
  void describe(MixtureSnapshot shown) {
    int last = transport.endProperty().get() / 2;
    String iteration =
        last > shown.iteration()
            ? messages.get("iteration.of", shown.iteration(), last)
            : messages.get("iteration", shown.iteration());
    transport.iterationProperty().set(iteration);
    if (shown.status().running()) {
      boolean playing = transport.playingProperty().get();
      show(playing ? RunState.PLAYING : RunState.PAUSED, playing ? "playing" : "paused");
    } else if (shown.status() instanceof Status.Collapsed) {
      show(RunState.FAILED, "collapsed");
    } else {
      boolean converged = shown.status() instanceof Status.Converged;
      show(RunState.DONE, converged ? "converged" : "limit");
    }
  }

  /** What is told by the words beside the stage. */
  void read(MixtureSnapshot shown, MixtureReadout readout) {
    transport.nextActionProperty().set(readout.next());
    if (shown.status() instanceof Status.Collapsed && announced != shown) {
      readout.status().ifPresent(notices::warn);
      announced = shown;
    }
  }

  private void show(RunState state, String key) {
    transport.stateProperty().set(state);
    transport.stateWordsProperty().set(messages.get(key));
  }
}
