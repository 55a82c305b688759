package latentia.app.components;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import latentia.app.figure.FigureListener;
import latentia.app.figure.FigurePane;
import latentia.figure.AxesLayout;
import latentia.figure.FigureLayout;
import latentia.lab.components.ComponentsView;
import latentia.lab.components.SpaceFigures;

/**
 * What the mouse and the keys do to rows in their own space: the candidate direction is dragged,
 * empty space turns a view of three columns, a click looks at a row.
 */
final class SpaceMouse implements FigureListener {

  /** A drag across the whole frame turns by so many degrees. */
  private static final double DEGREES_PER_FRAME = 180;

  private static final double DEGREES_PER_KEY = 5;

  /** A press that moves less than this share of the frame is still a click. */
  private static final double WOBBLE = 0.006;

  private final ComponentsViewModel lab;
  private final FigurePane pane;
  private int picked = -1;
  private boolean turning;
  private boolean turned;
  private double lastX;
  private double lastY;

  SpaceMouse(ComponentsViewModel lab, FigurePane pane) {
    this.lab = lab;
    this.pane = pane;
  }

  @Override
  public void pointed(String axes, AxesLayout.Picked found) {
    picked = axes.equals(SpaceFigures.ID) ? found.index() : -1;
  }

  @Override
  public void pointedAtNothing() {
    picked = -1;
  }

  @Override
  public void clicked(String axes, double x, double y) {
    if (axes.equals(SpaceFigures.ID)) {
      lookAtPicked();
    }
  }

  private void lookAtPicked() {
    if (picked >= 0) {
      lab.shown().ifPresent(scene -> lab.probing().row(scene.data().shownRows()[picked]));
    }
  }

  @Override
  public void dragged(String axes, String handle, double x, double y) {
    if (handle.equals(SpaceFigures.DIRECTION)) {
      lab.shown()
          .ifPresent(
              scene ->
                  lab.probing()
                      .direct(SpaceFigures.direction(scene, lab.viewProperty().get(), x, y)));
    }
  }

  @Override
  public boolean brushed(String axes, double x, double y) {
    if (axes.equals(SpaceFigures.DIRECTIONS)) {
      choose(x);
      return true;
    }
    FigureLayout layout = pane.layoutOnScreen();
    if (!axes.equals(SpaceFigures.ID) || !lab.looking().turnable() || layout == null) {
      return false;
    }
    AxesLayout space = layout.axes(SpaceFigures.ID);
    double nowX = space.x().fraction(x);
    double nowY = space.y().fraction(y);
    if (!turning) {
      turning = true;
      turned = false;
    } else if (turned || Math.hypot(nowX - lastX, nowY - lastY) > WOBBLE) {
      turned = true;
      turn(DEGREES_PER_FRAME * (nowX - lastX), DEGREES_PER_FRAME * (lastY - nowY));
    }
    lastX = nowX;
    lastY = nowY;
    return true;
  }

  /** The curve lies over the angle of the direction, the columns over components in use. */
  private void choose(double x) {
    if (lab.looking().turnable()) {
      lab.use((int) Math.round(x));
    } else {
      double angle = Math.toRadians(x);
      lab.probing().direct(new double[] {Math.cos(angle), Math.sin(angle)});
    }
  }

  @Override
  public void released() {
    if (turning && !turned) {
      lookAtPicked();
    }
    turning = false;
  }

  private void turn(double azimuth, double elevation) {
    ComponentsView view = lab.viewProperty().get();
    lab.viewProperty().set(view.withTurn(view.turn().by(azimuth, elevation)));
  }

  /** Shift and an arrow turn a view of three columns. */
  void pressed(KeyEvent event) {
    if (!event.isShiftDown() || !lab.looking().turnable()) {
      return;
    }
    KeyCode code = event.getCode();
    double across = sign(code, KeyCode.RIGHT, KeyCode.LEFT);
    double up = sign(code, KeyCode.UP, KeyCode.DOWN);
    if (across != 0 || up != 0) {
      turn(DEGREES_PER_KEY * across, DEGREES_PER_KEY * up);
      event.consume();
    }
  }

  private static int sign(KeyCode code, KeyCode more, KeyCode less) {
    return code == more ? 1 : code == less ? -1 : 0;
  }
}
