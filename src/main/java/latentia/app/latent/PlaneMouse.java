package latentia.app.latent;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;
import latentia.app.figure.FigureListener;
import latentia.figure.AxesLayout;
import latentia.lab.latent.LatentView;
import latentia.lab.look.NumberText;
import latentia.lab.look.Window;
import latentia.text.Messages;

/**
 * What the mouse does to the planes: pointing decodes, a click pins a place or picks a row, a drag
 * joins two places, the ends of the path and the pins can be moved, the wheel zooms.
 */
final class PlaneMouse implements FigureListener {
  private static final String PLANE = "plane-";
  private static final String FROM = "from";
  private static final String TO = "to";
  private static final String PIN = "pin-";

  private final Messages messages = Messages.of(PlaneMouse.class);
  private final LatentViewModel lab;

  /** A click may be the first half of the double click that shows all again. */
  private final PauseTransition doubleClick = new PauseTransition(Duration.millis(250));

  /** Where the pointer is, in the units of the axes. */
  private final Label place;

  private double x;
  private double y;
  private int row = -1;

  PlaneMouse(LatentViewModel lab, Label place) {
    this.lab = lab;
    this.place = place;
  }

  private static Optional<Integer> model(String axes) {
    return axes.startsWith(PLANE)
        ? Optional.of(Integer.valueOf(axes.substring(PLANE.length())))
        : Optional.empty();
  }

  @Override
  public void moved(String axes, double newX, double newY) {
    x = newX;
    y = newY;
    place.setText(messages.get("place", NumberText.value(x), NumberText.value(y)));
    place.setUserData(axes);
  }

  @Override
  public void pointed(String axes, AxesLayout.Picked picked) {
    row = picked.index();
    model(axes).ifPresent(model -> lab.probing().point(model, x, y, row));
  }

  @Override
  public void pointedAtNothing() {
    row = -1;
    if (place.getUserData() instanceof String axes) {
      model(axes).ifPresent(model -> lab.probing().point(model, x, y, -1));
    }
  }

  @Override
  public void left() {
    place.setText("");
    place.setUserData(null);
    lab.probing().leave();
  }

  @Override
  public void clicked(String axes, double clickX, double clickY) {
    int clicked = row;
    model(axes)
        .ifPresent(
            model -> {
              if (clicked >= 0 || !zoomed(model)) {
                lab.probing().click(model, clickX, clickY, clicked);
              } else {
                doubleClick.setOnFinished(
                    event -> lab.probing().click(model, clickX, clickY, clicked));
                doubleClick.playFromStart();
              }
            });
  }

  private boolean zoomed(int model) {
    return lab.viewProperty().get().zooms().get(model).isPresent();
  }

  @Override
  public boolean drawn(String axes, Spot from, Spot to) {
    Optional<Integer> model = model(axes);
    model.ifPresent(
        number ->
            lab.probing()
                .join(
                    number,
                    new double[] {from.x(), from.y()},
                    from.index(),
                    new double[] {to.x(), to.y()},
                    to.index()));
    return model.isPresent();
  }

  @Override
  public void dragged(String axes, String handle, double toX, double toY) {
    model(axes)
        .ifPresent(
            model -> {
              if (handle.equals(FROM) || handle.equals(TO)) {
                lab.probing().moveEnd(handle.equals(FROM), model, toX, toY);
              } else if (handle.startsWith(PIN)) {
                int number = Integer.parseInt(handle.substring(PIN.length()));
                lab.probing().movePin(number, toX, toY);
              }
            });
  }

  @Override
  public void windowed(String axes, double left, double right, double bottom, double top) {
    LatentView view = lab.viewProperty().get();
    model(axes)
        .ifPresent(
            model ->
                lab.viewProperty()
                    .set(view.withZoom(model, Optional.of(new Window(left, bottom, right, top)))));
  }

  @Override
  public void unzoomed(String axes) {
    doubleClick.stop();
    model(axes)
        .ifPresent(
            model ->
                lab.viewProperty().set(lab.viewProperty().get().withZoom(model, Optional.empty())));
  }
}
