package latentia.bench.window;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import latentia.app.figure.FigurePane;
import latentia.figure.AxesLayout;
import latentia.figure.Mark;

/**
 * From the pointer's event to the moment at which the renderer has put the picture decoded there on
 * the screen. The end of rendering is seen by a job in the renderer's own queue; JavaFX has no
 * public call for it.
 */
final class DecodingLatency {
  private static final int TIMES = 120;
  private static final int WARM_UPS = 30;
  private static final int PATIENCE_SECONDS = 5;

  /** Not in step with the pulses. */
  private static final double PAUSE_SECONDS = 0.043;

  private final DrivenWindow window;
  private final FigurePane pane;

  DecodingLatency(DrivenWindow window, FigurePane pane) {
    this.window = window;
    this.pane = pane;
  }

  void measure(String name) {
    Samples samples = new Samples();
    for (int i = 0; i < WARM_UPS + TIMES; i++) {
      double milliseconds = once(i);
      if (i >= WARM_UPS) {
        samples.add(milliseconds);
      }
      DrivenWindow.sleep(PAUSE_SECONDS * (1 + i % 3 / 3.0));
    }
    Row.of(name, "ms", samples, OptionalDouble.empty()).print();
  }

  /** The pointer jumps from one side of the plane to the other, each time to another place. */
  private double once(int number) {
    Watch watch = window.onFx(() -> new Watch(number));
    try {
      return watch.onScreen.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException | InterruptedException e) {
      throw new IllegalStateException("no picture was decoded at place " + number, e);
    }
  }

  /** One event and its picture; lives on the JavaFX thread. */
  private final class Watch {
    private final CompletableFuture<Double> onScreen = new CompletableFuture<>();
    private final Runnable pulseEnd = this::look;
    private final Scene scene = pane.getScene();
    private final boolean right;
    private final double middle;
    private final long began;

    Watch(int number) {
      right = number % 2 == 1;
      AxesLayout plane = pane.layoutOnScreen().axes(LatentFrames.PLANE);
      double x = plane.left() + plane.width() * (right ? 0.85 : 0.15);
      double y = plane.top() + plane.height() * (0.1 + 0.8 * (number * 7 % 31) / 31);
      middle = plane.toDataX(plane.left() + plane.width() / 2);
      scene.addPostLayoutPulseListener(pulseEnd);
      double zoom = pane.zoomProperty().get();
      began = System.nanoTime();
      DrivenWindow.mouse(pane, MouseEvent.MOUSE_MOVED, x * zoom, y * zoom, false);
    }

    /** What the pane shows now is rendered at the end of this pulse. */
    private void look() {
      boolean shown = callout().filter(mark -> mark.x() > middle == right).isPresent();
      if (shown) {
        scene.removePostLayoutPulseListener(pulseEnd);
        Platform.runLater(() -> Toolkit.getToolkit().addRenderJob(new RenderJob(this::rendered)));
      }
    }

    private void rendered() {
      onScreen.complete((System.nanoTime() - began) / 1e6);
    }

    private Optional<Mark.PictureCallout> callout() {
      return pane.layoutOnScreen().axes(LatentFrames.PLANE).axes().marks().stream()
          .filter(Mark.PictureCallout.class::isInstance)
          .map(Mark.PictureCallout.class::cast)
          .findFirst();
    }
  }
}
