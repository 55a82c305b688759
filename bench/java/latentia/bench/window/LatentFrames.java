package latentia.bench.window;

import java.util.OptionalDouble;
import latentia.app.figure.FigurePane;
import latentia.app.latent.LatentLabView;
import latentia.app.latent.LatentViewModel;
import latentia.data.Dataset;
import latentia.engine.neural.NetworkSettings;
import latentia.lab.latent.LatentPresets;
import latentia.training.Pace;

/** The Latent lab: an autoencoder beside a variational one, the pointer over their planes. */
final class LatentFrames {
  static final String PLANE = "plane-0";

  private static final String MANY = "Latent, 60,000 rows";
  private static final int WITHOUT_END = 5_000;
  private static final double TRAINING_SECONDS = 8;
  private static final int COLUMNS = 10;

  private final DrivenWindow window;
  private final Takes takes;
  private LatentViewModel lab;
  private FigurePane pane;

  LatentFrames(DrivenWindow window, Takes takes) {
    this.window = window;
    this.takes = takes;
  }

  void measure() {
    if (!takes.wantsSome("Latent")) {
      return;
    }
    lab = window.enter("latent", LatentLabView.class).model();
    pane = window.onFx(() -> window.pane("planes-figure"));
    window.run(() -> lab.open(LatentPresets.all().get(0)));
    trainLong();
    measure("Latent, digits", OptionalDouble.of(16.7));
    latency();
    if (takes.wantsSome(MANY)) {
      manyRows();
    }
  }

  private void manyRows() {
    Dataset clouds = Clouds.of(60_000, COLUMNS);
    window.run(() -> lab.dataChooser().use(clouds));
    window.await("the clouds are shown", () -> lab.stateProperty().get().data().source() == clouds);
    trainLong();
    measure(MANY, OptionalDouble.of(33));
    takes.idle(MANY + ", idle window");
  }

  private void measure(String name, OptionalDouble target) {
    flatOut();
    takes.playing(name + ", training", pane, () -> true, target);
    takes.byHand(
        name + ", training and pointed at", pane, Hands.pointing(pane, PLANE, 0.6), target);
    pause();
    takes.byHand(name + ", pointed at", pane, Hands.pointing(pane, PLANE, 0.6), target);
  }

  private void trainLong() {
    window.await("the networks are open", () -> lab.sceneProperty().get() != null);
    window.run(() -> lab.change(settings -> settings.withEach(LatentFrames::lasting)));
    window.await("they are to train long", () -> lab.transport().endProperty().get() > WITHOUT_END);
  }

  private static NetworkSettings lasting(NetworkSettings model) {
    return model.withTraining(model.training().withEpochs(WITHOUT_END));
  }

  private void flatOut() {
    window.run(
        () -> {
          lab.transport().paceProperty().set(new Pace.FlatOut());
          if (!lab.transport().playingProperty().get()) {
            lab.transport().togglePlay();
          }
        });
  }

  private void pause() {
    window.run(() -> lab.transport().pause());
  }

  private void latency() {
    String name = "Latent, pointer to decoded image";
    if (!takes.wantsSome(name)) {
      return;
    }
    DecodingLatency latency = new DecodingLatency(window, pane);
    flatOut();
    DrivenWindow.sleep(TRAINING_SECONDS);
    latency.measure(name + ", training");
    pause();
    DrivenWindow.sleep(1);
    latency.measure(name);
  }
}
