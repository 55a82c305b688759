package latentia.bench.window;

import java.util.function.IntConsumer;
import javafx.event.EventType;
import javafx.scene.input.MouseEvent;
import latentia.app.figure.FigurePane;
import latentia.figure.AxesLayout;

/** What a hand with a mouse does over the axes of a figure, pulse by pulse. */
final class Hands {
  private static final double RADIANS_A_PULSE = 0.05;

  private Hands() {}

  /** Moves the pointer around on an ellipse of this share of the frame. */
  static IntConsumer pointing(FigurePane pane, String axes, double share) {
    return pulse -> at(pane, axes, pulse, share, MouseEvent.MOUSE_MOVED, false);
  }

  /** Presses, and drags around on a circle, without ever letting go. */
  static IntConsumer dragging(FigurePane pane, String axes, double share, boolean shift) {
    return pulse ->
        at(
            pane,
            axes,
            pulse,
            share,
            pulse == 0 ? MouseEvent.MOUSE_PRESSED : MouseEvent.MOUSE_DRAGGED,
            shift);
  }

  /** Lets go. */
  static void release(FigurePane pane) {
    DrivenWindow.mouse(
        pane, MouseEvent.MOUSE_RELEASED, pane.getWidth() / 2, pane.getHeight() / 2, false);
  }

  private static void at(
      FigurePane pane,
      String axes,
      int pulse,
      double share,
      EventType<MouseEvent> type,
      boolean shift) {
    AxesLayout frame = pane.layoutOnScreen().axes(axes);
    double angle = RADIANS_A_PULSE * pulse;
    double zoom = pane.zoomProperty().get();
    double x = frame.left() + frame.width() * (0.5 + 0.5 * share * Math.cos(angle));
    double y = frame.top() + frame.height() * (0.5 + 0.5 * share * Math.sin(angle));
    DrivenWindow.mouse(pane, type, x * zoom, y * zoom, shift);
  }
}
