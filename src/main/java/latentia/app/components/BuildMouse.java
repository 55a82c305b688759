package latentia.app.components;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import latentia.app.figure.FigureListener;
import latentia.figure.AxesLayout;
import latentia.lab.components.BuildUpFigures;
import latentia.lab.components.ComponentsView;
import latentia.lab.components.SliderHandle;
import latentia.lab.look.Window;

/**
 * What the mouse does to a row that is built up: in the score plot pointing decodes, a click looks
 * at a row or sets the code, the wheel zooms; sliders turn coefficients; a place along a curve, or
 * a tile, says how many components are in use.
 */
final class BuildMouse implements FigureListener {
  private static final String SCORES = "scores";
  private static final String STRIP = "strip";
  private static final String TRACE = "trace";
  private static final String BASIS = "basis";

  private final ComponentsViewModel lab;

  /** A click may be the first half of the double click that shows all again. */
  private final PauseTransition doubleClick = new PauseTransition(Duration.millis(250));

  private String pickedAxes = "";
  private int picked = -1;

  BuildMouse(ComponentsViewModel lab) {
    this.lab = lab;
  }

  @Override
  public void moved(String axes, double x, double y) {
    if (axes.equals(SCORES) && lab.viewProperty().get().shows(ComponentsView.Layer.DECODED)) {
      lab.probing().point(x, y);
    } else {
      lab.probing().leave();
    }
  }

  @Override
  public void left() {
    lab.probing().leave();
  }

  @Override
  public void pointed(String axes, AxesLayout.Picked found) {
    pickedAxes = axes;
    picked = found.index();
  }

  @Override
  public void pointedAtNothing() {
    picked = -1;
  }

  @Override
  public void clicked(String axes, double x, double y) {
    int index = axes.equals(pickedAxes) ? picked : -1;
    if (axes.equals(SCORES)) {
      clickedScores(x, y, index);
    } else if ((axes.equals(STRIP) || axes.equals(BASIS)) && index >= 0) {
      lab.use(axes.equals(BASIS) ? index + 1 : index);
    }
  }

  private void clickedScores(double x, double y, int index) {
    if (index >= 0) {
      lab.shown().ifPresent(scene -> lab.probing().row(scene.data().shownRows()[index]));
    } else if (lab.viewProperty().get().zoom().isEmpty()) {
      lab.probing().place(x, y);
    } else {
      doubleClick.setOnFinished(event -> lab.probing().place(x, y));
      doubleClick.playFromStart();
    }
  }

  @Override
  public void dragged(String axes, String handle, double x, double y) {
    SliderHandle.of(handle)
        .ifPresent(slider -> lab.probing().turn(slider.component(), slider.value(x)));
  }

  @Override
  public boolean brushed(String axes, double x, double y) {
    if (BuildUpFigures.COUNTING.contains(axes)) {
      lab.shown()
          .filter(scene -> scene.settings().growing())
          .ifPresent(scene -> lab.use((int) Math.round(x)));
      return true;
    }
    if (axes.equals(TRACE)) {
      lab.seekIteration(x);
      return true;
    }
    return false;
  }

  @Override
  public void windowed(String axes, double left, double right, double bottom, double top) {
    if (axes.equals(SCORES)) {
      zoom(Optional.of(new Window(left, bottom, right, top)));
    }
  }

  @Override
  public void unzoomed(String axes) {
    doubleClick.stop();
    if (axes.equals(SCORES)) {
      zoom(Optional.empty());
    }
  }

  private void zoom(Optional<Window> window) {
    lab.viewProperty().set(lab.viewProperty().get().withZoom(window));
  }
}
