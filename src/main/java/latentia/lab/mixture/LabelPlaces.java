package latentia.lab.mixture;

import java.util.ArrayList;
import java.util.List;
import latentia.lab.look.Window;

/**
 * Finds a place for each component's label just outside its two-sigma ellipse: in sight, clear of
 * centres, handles and other labels, off other ellipses, where few points lie.
 */
final class LabelPlaces {
  private static final int DIRECTIONS = 24;
  private static final double OUTSIDE = 0.045;
  private static final double USUAL_WIDTH = 0.13;
  private static final double USUAL_HEIGHT = 0.065;

  /** Large type takes more of the frame, though its figures are larger too. */
  private static final double ENLARGED = 1.7;

  private static final int POINTS_LOOKED_AT = 600;

  private final Window window;
  private final double width;
  private final double height;
  private final PlaneData place;
  private final List<double[]> taken;
  private final List<PlaneEllipse> ellipses;

  /**
   * @param occupied centres, handles and trails, which labels keep clear of
   */
  LabelPlaces(
      Window window,
      PlaneData place,
      List<PlaneEllipse> ellipses,
      List<double[]> occupied,
      boolean largeType) {
    this.window = window;
    width = USUAL_WIDTH * (largeType ? ENLARGED : 1) * window.width();
    height = USUAL_HEIGHT * (largeType ? ENLARGED : 1) * window.height();
    this.place = place;
    this.ellipses = ellipses;
    this.taken = new ArrayList<>(occupied);
  }

  /** The best place for the label of component k, which is then taken; null if none is in sight. */
  double[] take(int component) {
    double[] best = null;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < 2 * DIRECTIONS; i++) {
      double away = i < DIRECTIONS ? OUTSIDE : 2 * OUTSIDE;
      double[] spot = spot(ellipses.get(component), 2 * Math.PI * i / DIRECTIONS, away);
      double cost = inSight(spot) ? cost(component, spot) + 100 * away : Double.POSITIVE_INFINITY;
      if (cost < least) {
        least = cost;
        best = spot;
      }
    }
    if (best != null) {
      taken.add(best);
    }
    return best;
  }

  /** The ends and the middle of a label at {@code spot}. */
  List<double[]> extent(double[] spot) {
    return List.of(
        new double[] {spot[0] - width / 2, spot[1]},
        spot,
        new double[] {spot[0] + width / 2, spot[1]});
  }

  /** Beyond the ellipse by a label's half size, measured on the window. */
  private double[] spot(PlaneEllipse e, double angle, double outside) {
    double x = e.x(angle, 2);
    double y = e.y(angle, 2);
    double dx = (x - e.cx()) / window.width();
    double dy = (y - e.cy()) / window.height();
    double length = Math.max(1e-12, Math.hypot(dx, dy));
    double away = outside + 0.5 * width / window.width() * Math.abs(dx) / length;
    return new double[] {
      x + away * dx / length * window.width(), y + away * dy / length * window.height()
    };
  }

  private boolean inSight(double[] spot) {
    double sideways = 0.55 * width;
    double upwards = 0.7 * height;
    return window.holds(spot[0] - sideways, spot[1] - upwards)
        && window.holds(spot[0] + sideways, spot[1] + upwards);
  }

  private double cost(int component, double[] spot) {
    double cost = 0;
    for (double[] other : taken) {
      double dx = Math.abs(other[0] - spot[0]) / width;
      double dy = Math.abs(other[1] - spot[1]) / height;
      cost += dx < 1 && dy < 1 ? 1000 : 0;
    }
    double own = ellipses.get(component).deviations(spot[0], spot[1]);
    for (int k = 0; k < ellipses.size(); k++) {
      cost += touches(ellipses.get(k), spot) ? 60 : 0;
      cost += k != component && ellipses.get(k).deviations(spot[0], spot[1]) < own ? 50 : 0;
    }
    PlaneEllipse ellipse = ellipses.get(component);
    double left = (spot[0] - ellipse.cx()) / window.width();
    double low = (ellipse.cy() - spot[1]) / window.height();
    return cost + 30 * crowd(spot) + 4 * left + 4 * low;
  }

  /** Whether a corner or the middle of a label there lies on the two-sigma ellipse. */
  private boolean touches(PlaneEllipse e, double[] spot) {
    double dx = 0.4 * width;
    double dy = 0.4 * height;
    return e.deviations(spot[0], spot[1]) < 2
        || e.deviations(spot[0] - dx, spot[1] - dy) < 2
        || e.deviations(spot[0] - dx, spot[1] + dy) < 2
        || e.deviations(spot[0] + dx, spot[1] - dy) < 2
        || e.deviations(spot[0] + dx, spot[1] + dy) < 2;
  }

  /** The number of points under a label there, out of a sample of them. */
  private double crowd(double[] spot) {
    int stride = Math.max(1, place.x().length / POINTS_LOOKED_AT);
    double covered = 0;
    for (int n = 0; n < place.x().length; n += stride) {
      boolean under =
          Math.abs(place.x()[n] - spot[0]) < 0.55 * width
              && Math.abs(place.y()[n] - spot[1]) < 0.6 * height;
      covered += under ? 1 : 0;
    }
    return covered;
  }
}
