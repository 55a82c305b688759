package latentia.lab.latent;

import java.util.Optional;
import latentia.lab.look.RoundWindow;
import latentia.lab.look.Window;

/**
 * The part of a plane in sight: all codes but a few far out, and the circles of the prior where
 * they are shown. Its ends are round numbers, so that they rest while the codes move a little.
 */
public final class PlaneWindow {
  private static final double PRIOR_REACH = 2.2;

  /** The widest and the tallest frame that a window is shown in, width / height. */
  private static final double WIDEST = 1.9;

  private static final double TALLEST = 0.5;

  private PlaneWindow() {}

  /** What the view shows of a model's plane: its zoom, or all. */
  public static Window of(LatentScene scene, LatentView view, int model) {
    Optional<Window> zoom = zoom(view, model);
    return zoom.orElseGet(
        () -> {
          CodePlane plane = LatentPlanes.of(view.plane(), scene.shown().model(model));
          boolean prior =
              scene.network(model).isVariational() && view.shows(LatentView.Layer.PRIOR, model);
          return all(plane.project(scene.shown().model(model).codes()), prior);
        });
  }

  /** The part of a model's plane that was chosen. */
  static Optional<Window> zoom(LatentView view, int model) {
    return model < view.zooms().size() ? view.zooms().get(model) : Optional.empty();
  }

  /**
   * What a frame of equal units may show beyond the window: maps had better cover it.
   *
   * @param window that asked for
   */
  public static Window beyond(Window window) {
    double width = Math.max(window.width(), WIDEST * window.height());
    double height = Math.max(window.height(), window.width() / TALLEST);
    double x = (window.left() + window.right()) / 2;
    double y = (window.bottom() + window.top()) / 2;
    return new Window(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
  }

  /**
   * @param places all x, then all y
   * @param prior whether two standard deviations of the prior are to be in sight
   */
  static Window all(double[][] places, boolean prior) {
    return RoundWindow.around(places, prior ? PRIOR_REACH : 0);
  }
}
