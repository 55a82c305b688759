package latentia.app.figure;

import java.util.function.Supplier;
import latentia.figure.AxesLayout;

/**
 * Passes the mouse on to whoever it concerns just now.
 *
 * @param now whom it concerns; asked with every event
 */
public record PassingMouse(Supplier<FigureListener> now) implements FigureListener {
  @Override
  public void pointed(String axes, AxesLayout.Picked picked) {
    now.get().pointed(axes, picked);
  }

  @Override
  public void moved(String axes, double x, double y) {
    now.get().moved(axes, x, y);
  }

  @Override
  public void left() {
    now.get().left();
  }

  @Override
  public void pointedAtNothing() {
    now.get().pointedAtNothing();
  }

  @Override
  public void dragged(String axes, String handle, double x, double y) {
    now.get().dragged(axes, handle, x, y);
  }

  @Override
  public void dropped() {
    now.get().dropped();
  }

  @Override
  public void clickedHandle(String axes, String handle) {
    now.get().clickedHandle(axes, handle);
  }

  @Override
  public void clicked(String axes, double x, double y) {
    now.get().clicked(axes, x, y);
  }

  @Override
  public boolean brushed(String axes, double x, double y) {
    return now.get().brushed(axes, x, y);
  }

  @Override
  public boolean drawn(String axes, Spot from, Spot to) {
    return now.get().drawn(axes, from, to);
  }

  @Override
  public void released() {
    now.get().released();
  }

  @Override
  public void windowed(String axes, double left, double right, double bottom, double top) {
    now.get().windowed(axes, left, right, bottom, top);
  }

  @Override
  public void unzoomed(String axes) {
    now.get().unzoomed(axes);
  }
}
