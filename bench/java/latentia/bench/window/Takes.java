package latentia.bench.window;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import latentia.app.figure.FigurePane;

/** Takes one measurement after the other, each after a time of warming up. */
final class Takes {
  private static final double IDLE_SECONDS = 10;
  private static final double SETTLING_SECONDS = 3;
  private static final IntConsumer NO_HAND = pulse -> {};

  private final DrivenWindow window;
  private final double seconds;
  private final List<String> wanted;

  /**
   * @param seconds that each is measured, after as many of warming up
   * @param wanted what the names of the rows begin with that are taken
   */
  Takes(DrivenWindow window, double seconds, List<String> wanted) {
    this.window = window;
    this.seconds = seconds;
    this.wanted = wanted;
  }

  /** Whether rows are taken whose names begin so. */
  boolean wantsSome(String beginning) {
    return wants(beginning) || wanted.stream().anyMatch(begin -> begin.startsWith(beginning));
  }

  private boolean wants(String name) {
    return wanted.stream().anyMatch(name::startsWith);
  }

  /** The best that can be had on this machine: a window with nothing in it. */
  void emptyWindow() {
    Stage empty =
        window.onFx(
            () -> {
              Stage stage = new Stage();
              stage.setScene(new Scene(new Pane(), 400, 300));
              stage.show();
              return stage;
            });
    watch("an empty window", null, () -> true, NO_HAND, OptionalDouble.empty());
    window.run(empty::close);
  }

  /** What moves by itself, such as a run that plays. */
  void playing(String name, FigurePane pane, BooleanSupplier moving, OptionalDouble target) {
    watch(name, pane, moving, NO_HAND, target);
  }

  /** What plays and is started again by a hand when it has ended. */
  void playingOn(String name, FigurePane pane, IntConsumer hand, OptionalDouble target) {
    watch(name, pane, () -> true, hand, target);
  }

  /** What moves because a hand does something in each pulse. */
  void byHand(String name, FigurePane pane, IntConsumer hand, OptionalDouble target) {
    watch(name, pane, () -> true, hand, target);
  }

  private void watch(
      String name,
      FigurePane pane,
      BooleanSupplier moving,
      IntConsumer hand,
      OptionalDouble target) {
    if (!wants(name)) {
      return;
    }
    FrameWatch watch = window.onFx(() -> new FrameWatch(pane, moving, hand));
    window.run(watch::start);
    DrivenWindow.sleep(seconds);
    window.run(watch::count);
    DrivenWindow.sleep(seconds);
    window.run(watch::stop);
    watch.print(name, target);
  }

  /** Processor time of the whole program while nothing moves. */
  void idle(String name) {
    if (!wants(name)) {
      return;
    }
    DrivenWindow.sleep(SETTLING_SECONDS);
    var machine =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long before = machine.getProcessCpuTime();
    DrivenWindow.sleep(IDLE_SECONDS);
    double spent = (machine.getProcessCpuTime() - before) / 1e6;
    Row.of(name, "ms of processor time in 10 s", spent).print();
  }
}
