package latentia.app.figure;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import latentia.figure.Axes;
import latentia.figure.AxesLayout;
import latentia.figure.FigureLayout;

/**
 * Turns the mouse over a figure pane into words of the figure: handles, picks, data coordinates. A
 * drag with the middle button, or with Shift held, always moves the plane.
 */
public final class FigureMouse {
  /** A press that moves less than this many pixels is still a click. */
  private static final double WOBBLE = 4;

  private static final double ZOOM_PER_NOTCH = 1.15;

  private final FigurePane pane;
  private final FigureListener listener;
  private AxesLayout pressedAxes;
  private String pressedHandle;
  private double pressedX;
  private double pressedY;
  private boolean moved;
  private boolean brushing;
  private boolean panning;

  public FigureMouse(FigurePane pane, FigureListener listener) {
    this.pane = pane;
    this.listener = listener;
    pane.setOnMouseMoved(this::move);
    pane.setOnMouseExited(
        event -> {
          listener.pointedAtNothing();
          listener.left();
        });
    pane.setOnMousePressed(this::press);
    pane.setOnMouseDragged(this::drag);
    pane.setOnMouseReleased(this::release);
    pane.setOnScroll(this::scroll);
  }

  private void move(MouseEvent event) {
    FigureLayout layout = pane.layoutOnScreen();
    if (layout == null) {
      return;
    }
    double x = pane.toFigure(event.getX());
    double y = pane.toFigure(event.getY());
    Optional<AxesLayout> axes = layout.at(x, y);
    axes.ifPresentOrElse(a -> listener.moved(a.id(), a.toDataX(x), a.toDataY(y)), listener::left);
    Optional<Axes.Handle> handle = axes.flatMap(a -> a.handleAt(x, y));
    pane.setCursor(handle.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    Optional<AxesLayout.Picked> picked =
        handle.isPresent() ? Optional.empty() : axes.flatMap(a -> a.pickAt(x, y));
    picked.ifPresentOrElse(
        p -> listener.pointed(axes.orElseThrow().id(), p), listener::pointedAtNothing);
  }

  private void press(MouseEvent event) {
    pane.requestFocus();
    FigureLayout layout = pane.layoutOnScreen();
    pressedAxes = null;
    panning = event.getButton() == MouseButton.MIDDLE || event.isShiftDown();
    if (layout == null || !panning && event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    pressedX = pane.toFigure(event.getX());
    pressedY = pane.toFigure(event.getY());
    moved = false;
    brushing = false;
    pressedAxes = layout.at(pressedX, pressedY).orElse(null);
    pressedHandle =
        pressedAxes == null || panning
            ? null
            : pressedAxes.handleAt(pressedX, pressedY).map(Axes.Handle::id).orElse(null);
    if (pressedAxes != null && pressedHandle == null && !panning) {
      brushing = brush(pressedX, pressedY);
    }
  }

  private boolean brush(double x, double y) {
    return listener.brushed(pressedAxes.id(), pressedAxes.toDataX(x), pressedAxes.toDataY(y));
  }

  private void drag(MouseEvent event) {
    if (pressedAxes == null) {
      return;
    }
    double x = pane.toFigure(event.getX());
    double y = pane.toFigure(event.getY());
    moved |= Math.hypot(x - pressedX, y - pressedY) > WOBBLE;
    if (!moved) {
      return;
    }
    if (pressedHandle != null) {
      listener.dragged(
          pressedAxes.id(), pressedHandle, pressedAxes.toDataX(x), pressedAxes.toDataY(y));
    } else if (brushing) {
      brush(x, y);
    } else if (panning || !draw(x, y)) {
      pan(x, y);
    }
  }

  private boolean draw(double x, double y) {
    return listener.drawn(pressedAxes.id(), spot(pressedX, pressedY), spot(x, y));
  }

  private FigureListener.Spot spot(double x, double y) {
    int index = pressedAxes.pickAt(x, y).map(AxesLayout.Picked::index).orElse(-1);
    return new FigureListener.Spot(pressedAxes.toDataX(x), pressedAxes.toDataY(y), index);
  }

  private void pan(double x, double y) {
    AxesLayout a = pressedAxes;
    double dx = a.toDataX(pressedX) - a.toDataX(x);
    double dy = a.toDataY(pressedY) - a.toDataY(y);
    pane.setCursor(Cursor.CLOSED_HAND);
    listener.windowed(
        a.id(), a.x().low() + dx, a.x().high() + dx, a.y().low() + dy, a.y().high() + dy);
  }

  private void release(MouseEvent event) {
    if (pressedAxes == null) {
      return;
    }
    pane.setCursor(Cursor.DEFAULT);
    if (panning) {
      pressedAxes = null;
      return;
    }
    if (brushing || moved && pressedHandle == null) {
      listener.released();
    }
    if (pressedHandle != null) {
      if (moved) {
        listener.dropped();
      } else {
        listener.clickedHandle(pressedAxes.id(), pressedHandle);
      }
    } else if (!moved && !brushing) {
      if (event.getClickCount() == 2) {
        listener.unzoomed(pressedAxes.id());
      } else {
        listener.clicked(
            pressedAxes.id(), pressedAxes.toDataX(pressedX), pressedAxes.toDataY(pressedY));
      }
    }
    pressedAxes = null;
  }

  private void scroll(ScrollEvent event) {
    FigureLayout layout = pane.layoutOnScreen();
    if (layout == null || event.getDeltaY() == 0) {
      return;
    }
    double x = pane.toFigure(event.getX());
    double y = pane.toFigure(event.getY());
    layout.at(x, y).ifPresent(a -> zoomAt(a, x, y, event.getDeltaY() > 0));
    event.consume();
  }

  private void zoomAt(AxesLayout a, double x, double y, boolean closer) {
    double factor = closer ? 1 / ZOOM_PER_NOTCH : ZOOM_PER_NOTCH;
    double cx = a.toDataX(x);
    double cy = a.toDataY(y);
    listener.windowed(
        a.id(),
        cx + (a.x().low() - cx) * factor,
        cx + (a.x().high() - cx) * factor,
        cy + (a.y().low() - cy) * factor,
        cy + (a.y().high() - cy) * factor);
  }
}
