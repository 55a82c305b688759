package latentia.bench.window;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.stage.Window;
import latentia.Main;
import latentia.app.FxThread;
import latentia.app.figure.FigurePane;

/** The window of the program in this process, as somebody sees it who sits in front of it. */
final class ProgramWindow {
  private static final int POLL_MILLISECONDS = 3;

  /**
   * A pulse begins when the one before it has been painted, which begins one pulse after a cause.
   */
  private static final int PULSES_UNTIL_PAINTED = 2;

  private final FxThread fxThread = new FxThread();
  private final CompletableFuture<Moment> shown = new CompletableFuture<>();
  private final CompletableFuture<Moment> playable = new CompletableFuture<>();
  private final CompletableFuture<Moment> complete = new CompletableFuture<>();

  private ProgramWindow() {}

  /** Starts the program as {@code java -jar} does; the caller is not kept waiting. */
  static ProgramWindow start() throws InterruptedException {
    ProgramWindow window = new ProgramWindow();
    new Thread(() -> Main.main(new String[0]), "program").start();
    window.watch();
    return window;
  }

  /** Waits for the toolkit without touching it: its classes are the program's to load. */
  private void watch() throws InterruptedException {
    while (!toolkitRuns()) {
      Thread.sleep(POLL_MILLISECONDS);
    }
    boolean told = false;
    while (!told) {
      try {
        Platform.runLater(this::watchWindows);
        told = true;
      } catch (IllegalStateException notYet) {
        Thread.sleep(POLL_MILLISECONDS);
      }
    }
  }

  private static boolean toolkitRuns() {
    Thread[] threads = new Thread[2 * Thread.activeCount() + 20];
    int count = Thread.currentThread().getThreadGroup().enumerate(threads);
    for (int i = 0; i < count; i++) {
      if (threads[i].getName().equals("JavaFX Application Thread")) {
        return true;
      }
    }
    return false;
  }

  private void watchWindows() {
    Window.getWindows()
        .addListener(
            (ListChangeListener<Window>)
                change -> {
                  if (!shown.isDone()) {
                    painted(() -> true, shown);
                    painted(this::canBePlayed, playable);
                    painted(this::columnsAreFilled, complete);
                  }
                });
  }

  /** Notes when what a condition speaks of is on the screen. */
  private static void painted(BooleanSupplier condition, CompletableFuture<Moment> moment) {
    new AnimationTimer() {
      private int pulses;

      @Override
      public void handle(long now) {
        if (pulses > 0 || condition.getAsBoolean()) {
          pulses++;
        }
        if (pulses > PULSES_UNTIL_PAINTED) {
          stop();
          moment.complete(Moment.now());
        }
      }
    }.start();
  }

  /** Whether there is a figure and the play button may be pressed. */
  private boolean canBePlayed() {
    return !button("#play").isDisabled()
        && scene().getRoot().lookupAll(".figure-pane").stream()
            .anyMatch(node -> node instanceof FigurePane pane && pane.painted() != null);
  }

  private boolean columnsAreFilled() {
    return Stream.of(".settings-column", ".side-column")
        .allMatch(
            column ->
                scene().lookup(column) instanceof ScrollPane pane && pane.getContent() != null);
  }

  private static Scene scene() {
    return Window.getWindows().get(0).getScene();
  }

  private static ButtonBase button(String selector) {
    return Optional.of(scene().lookup(selector)).map(ButtonBase.class::cast).orElseThrow();
  }

  /** When the window was on the screen. */
  Moment shown() {
    return shown.join();
  }

  /** When the lab was on the screen with its data and figure, and could be played. */
  Moment playable() {
    return playable.join();
  }

  /** When all controls were on the screen. */
  Moment complete() {
    return complete.join();
  }

  /** Presses a button. */
  void press(String selector) {
    fxThread.execute(() -> button(selector).fire());
  }

  /** Waits until the lab on screen can be played. */
  void awaitPlayable() {
    await(this::canBePlayed);
  }

  /** Waits until the run of the lab on screen has left its start. */
  Moment awaitProgress() {
    return await(
        () -> {
          Node position = scene().lookup("#position");
          return position instanceof Slider slider && slider.getValue() > 0;
        });
  }

  private Moment await(BooleanSupplier condition) {
    CompletableFuture<Moment> reached = new CompletableFuture<>();
    fxThread.execute(() -> painted(condition, reached));
    return reached.join();
  }
}
