package latentia.bench.window;

import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import latentia.app.figure.FigurePane;
import latentia.app.mixture.MixtureLabView;
import latentia.app.mixture.MixtureViewModel;
import latentia.app.transport.TransportViewModel;
import latentia.data.Dataset;
import latentia.lab.mixture.MixtureScene;
import latentia.lab.mixture.MixtureView;
import latentia.training.Pace;

/** The Mixtures lab: points in flowing colours, ten gliding ellipses, the map of their density. */
final class MixtureFrames {
  /** Slow enough that every half step is tweened. */
  private static final Pace TWEENED = new Pace.StepsPerSecond(2.5);

  private static final String SCATTER = "scatter";

  private final DrivenWindow window;
  private final Takes takes;
  private MixtureViewModel lab;
  private FigurePane pane;

  MixtureFrames(DrivenWindow window, Takes takes) {
    this.window = window;
    this.takes = takes;
  }

  void measure() {
    if (!takes.wantsSome("Mixtures")) {
      return;
    }
    lab = window.enter("mixtures", MixtureLabView.class).model();
    pane = window.onFx(() -> window.pane("stage-figure"));
    measure(2_000, OptionalDouble.empty());
    measure(10_000, OptionalDouble.of(16.7));
    measure(60_000, OptionalDouble.of(33));
    takes.idle("Mixtures, 60,000 points, idle window");
  }

  private void measure(int rows, OptionalDouble target) {
    String name = "Mixtures, %,d points, ".formatted(rows);
    if (!takes.wantsSome(name)) {
      return;
    }
    show(rows);
    play(TWEENED);
    BooleanSupplier tweened =
        () -> {
          MixtureScene scene = lab.sceneProperty().get();
          return scene != null && scene.fraction() < 1;
        };
    takes.playing(name + "playing", pane, tweened, target);
    play(new Pace.FlatOut());
    takes.playingOn(name + "playing flat out", pane, this::restartAtTheEnd, target);
    pause();
    takes.byHand(name + "moved by hand", pane, Hands.dragging(pane, SCATTER, 0.3, true), target);
    window.run(() -> Hands.release(pane));
    takes.byHand(name + "pointed at", pane, Hands.pointing(pane, SCATTER, 0.6), target);
  }

  private void show(int rows) {
    Dataset clouds = Clouds.of(rows, 2);
    window.run(() -> lab.dataChooser().use(clouds));
    window.await("the clouds are shown", () -> lab.dataProperty().get().rows() == rows);
    window.run(
        () -> {
          lab.change(settings -> settings.withComponents(Clouds.COUNT).withTolerance(0));
          lab.viewProperty()
              .set(lab.viewProperty().get().withLayer(MixtureView.Layer.DENSITY, true));
        });
    window.press("criteriaCancel");
    window.await(
        "the run is open",
        () ->
            lab.sceneProperty().get() != null
                && lab.sceneProperty().get().after().components() == Clouds.COUNT);
  }

  private void play(Pace pace) {
    window.run(
        () -> {
          TransportViewModel transport = lab.transport();
          transport.paceProperty().set(pace);
          if (!transport.playingProperty().get()) {
            transport.togglePlay();
          }
        });
  }

  private void restartAtTheEnd(int pulse) {
    TransportViewModel transport = lab.transport();
    if (!transport.playingProperty().get()) {
      transport.restart();
      transport.togglePlay();
    }
  }

  private void pause() {
    window.run(() -> lab.transport().pause());
  }
}
