package latentia.lab.latent;

import java.util.Arrays;
import java.util.Optional;

/**
 * The part of a plane in sight: all codes but a few far out, and the circles of the prior where
 * they are shown. Its ends are round numbers, so that they rest while the codes move a little.
 */
public final class PlaneWindow {
  private static final double LEFT_OUT = 0.002;
  private static final double FAR_OUT = 1.3;
  private static final double MARGIN = 0.03;
  private static final double STEPS = 16;
  private static final double PRIOR_REACH = 2.2;
  private static final double LEAST_SPAN = 0.2;

  /** The widest and the tallest frame that a window is shown in, width / height. */
  private static final double WIDEST = 1.9;

  private static final double TALLEST = 0.5;

  private PlaneWindow() {}

  /** What the view shows of a model's plane: its zoom, or all. */
  public static LatentView.Window of(LatentScene scene, LatentView view, int model) {
    Optional<LatentView.Window> zoom = zoom(view, model);
    return zoom.orElseGet(
        () -> {
          CodePlane plane = LatentPlanes.of(view.plane(), scene.shown().model(model));
          boolean prior =
              scene.network(model).isVariational() && view.shows(LatentView.Layer.PRIOR, model);
          return all(plane.project(scene.shown().model(model).codes()), prior);
        });
  }

  /** The part of a model's plane that was chosen. */
  static Optional<LatentView.Window> zoom(LatentView view, int model) {
    return model < view.zooms().size() ? view.zooms().get(model) : Optional.empty();
  }

  /**
   * What a frame of equal units may show beyond the window: maps had better cover it.
   *
   * @param window that asked for
   */
  public static LatentView.Window beyond(LatentView.Window window) {
    double width = Math.max(window.width(), WIDEST * window.height());
    double height = Math.max(window.height(), window.width() / TALLEST);
    double x = (window.left() + window.right()) / 2;
    double y = (window.bottom() + window.top()) / 2;
    return new LatentView.Window(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
  }

  /**
   * @param places all x, then all y
   * @param prior whether two standard deviations of the prior are to be in sight
   */
  static LatentView.Window all(double[][] places, boolean prior) {
    double[] x = range(places[0]);
    double[] y = range(places[1]);
    if (prior) {
      x = new double[] {Math.min(x[0], -PRIOR_REACH), Math.max(x[1], PRIOR_REACH)};
      y = new double[] {Math.min(y[0], -PRIOR_REACH), Math.max(y[1], PRIOR_REACH)};
    }
    double span = Math.max(x[1] - x[0], y[1] - y[0]);
    double step = step(span / STEPS);
    return new LatentView.Window(
        step * Math.floor((x[0] - MARGIN * span) / step),
        step * Math.floor((y[0] - MARGIN * span) / step),
        step * Math.ceil((x[1] + MARGIN * span) / step),
        step * Math.ceil((y[1] + MARGIN * span) / step));
  }

  /** From the least to the largest, or without the outermost few where those lie far out. */
  private static double[] range(double[] values) {
    double[] sorted = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
    if (sorted.length == 0) {
      return new double[] {-1, 1};
    }
    int skip = (int) (LEFT_OUT * sorted.length);
    double low = sorted[0];
    double high = sorted[sorted.length - 1];
    double innerLow = sorted[skip];
    double innerHigh = sorted[sorted.length - 1 - skip];
    if (high - low > FAR_OUT * (innerHigh - innerLow) && innerHigh > innerLow) {
      low = innerLow;
      high = innerHigh;
    }
    double missing = Math.max(0, LEAST_SPAN - (high - low)) / 2;
    return new double[] {low - missing, high + missing};
  }

  /** 1, 2 or 5 times a power of ten, at least {@code least}. */
  private static double step(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    for (double factor : new double[] {1, 2, 5}) {
      if (factor * power >= least) {
        return factor * power;
      }
    }
    return 10 * power;
  }
}
