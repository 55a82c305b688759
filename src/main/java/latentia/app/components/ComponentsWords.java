package latentia.app.components;

import latentia.app.transport.RunState;
import latentia.app.transport.TransportViewModel;
import latentia.engine.linear.LinearSnapshot;
import latentia.engine.linear.PpcaSnapshot;
import latentia.lab.components.ComponentsReadout;
import latentia.lab.components.ComponentsScene;
import latentia.text.Messages;
import latentia.training.Status;

/** What the transport bar says: the next component or iteration, where the run stands. */
final class ComponentsWords {
  /** An E-step and an M-step. */
  private static final int HALF_STEPS = 2;

  private final Messages messages = Messages.of(ComponentsWords.class);
  private final TransportViewModel transport;

  ComponentsWords(TransportViewModel transport) {
    this.transport = transport;
  }

  /** How many steps are one iteration. */
  static int stepsPerIteration(LinearSnapshot snapshot) {
    return snapshot instanceof PpcaSnapshot ? HALF_STEPS : 1;
  }

  /** The session asked for is being opened. */
  void opening() {
    show(RunState.PLAYING, "opening");
  }

  /**
   * @param all how many components there are, of methods whose steps put one more to use
   */
  void describe(ComponentsScene scene, int all) {
    LinearSnapshot shown = scene.shown();
    int unit = stepsPerIteration(shown);
    int end = transport.endProperty().get() / unit;
    String place;
    if (scene.settings().growing()) {
      place = messages.get("used.of", shown.step(), all);
    } else if (end == 0 && !shown.status().running()) {
      place = messages.get("closed");
    } else if (end > shown.step() / unit) {
      place = messages.get("iteration.of", shown.step() / unit, end);
    } else {
      place = messages.get("iteration", shown.step() / unit);
    }
    transport.iterationProperty().set(place);
    describe(scene.settings().growing(), shown);
  }

  private void describe(boolean growing, LinearSnapshot shown) {
    Status status = shown.status();
    boolean playing = transport.playingProperty().get();
    if (status.running()) {
      show(playing ? RunState.PLAYING : RunState.PAUSED, playing ? "playing" : "paused");
    } else if (status instanceof Status.Diverged) {
      show(RunState.FAILED, "diverged");
    } else if (status instanceof Status.IterationLimit) {
      show(RunState.DONE, "limit");
    } else if (growing) {
      show(RunState.DONE, "all");
    } else {
      boolean atOnce = shown.step() == 0;
      show(RunState.DONE, atOnce ? "closedForm" : "converged");
    }
  }

  /** What the step button does. */
  void next(ComponentsReadout readout) {
    String next = readout.next();
    transport
        .nextActionProperty()
        .set(next.isEmpty() ? messages.get("next.none") : messages.get("next", next));
  }

  private void show(RunState state, String key) {
    transport.stateProperty().set(state);
    transport.stateWordsProperty().set(messages.get(key));
  }
}
