package latentia.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the place for a callout's box: within the frame, near its point, where it hides least.
 * Hiding a place that must stay clear costs most, then badges, labels and markers, then points.
 */
final class CalloutPlacement {
  private static final double MUST_STAY_CLEAR = 1000;
  private static final double WORDS = 60;
  private static final double LINE_END = 20;
  private static final double PER_PIXEL_AWAY = 0.05;

  private final AxesLayout frame;
  private final double unit;
  private final double x;
  private final double y;
  private final List<Obstacle> obstacles = new ArrayList<>();

  private record Obstacle(double x, double y, double reach, double cost) {}

  private CalloutPlacement(
      double dataX, double dataY, List<double[]> avoid, AxesLayout frame, double unit) {
    this.frame = frame;
    this.unit = unit;
    x = frame.toPixelX(dataX);
    y = frame.toPixelY(dataY);
    for (double[] place : avoid) {
      add(place[0], place[1], 10, MUST_STAY_CLEAR);
    }
    frame.axes().marks().forEach(this::add);
  }

  static CalloutPlacement of(Mark.Callout callout, AxesLayout frame, double unit) {
    return new CalloutPlacement(callout.x(), callout.y(), callout.avoid(), frame, unit);
  }

  static CalloutPlacement of(Mark.PictureCallout callout, AxesLayout frame, double unit) {
    return new CalloutPlacement(callout.x(), callout.y(), callout.avoid(), frame, unit);
  }

  private void add(Mark mark) {
    if (mark instanceof Mark.Points points) {
      for (int i = 0; i < points.x().length; i++) {
        add(points.x()[i], points.y()[i], points.diameter() / 2, 1);
      }
    } else if (mark instanceof Mark.Polyline line) {
      int last = line.x().length - 1;
      for (int i = 0; i <= last; i++) {
        add(line.x()[i], line.y()[i], 4, i == 0 || i == last ? LINE_END : 1);
      }
    } else if (mark instanceof Mark.Badge badge) {
      add(badge.x(), badge.y(), badge.diameter() / 2 + 2, WORDS);
    } else if (mark instanceof Mark.Marker marker) {
      add(marker.x(), marker.y(), marker.diameter() / 2, WORDS / 3);
    } else if (mark instanceof Mark.Pin pin) {
      add(pin.x(), pin.y(), 12, WORDS);
    } else if (mark instanceof Mark.Label label) {
      add(label.x(), label.y(), 16, WORDS);
    }
  }

  private void add(double dataX, double dataY, double reach, double cost) {
    double pixelX = frame.toPixelX(dataX);
    double pixelY = frame.toPixelY(dataY);
    if (frame.contains(pixelX, pixelY)) {
      obstacles.add(new Obstacle(pixelX, pixelY, reach * unit, cost));
    }
  }

  /** The cheapest place for a box of that size, or none if it is larger than the frame. */
  Optional<PanelLayout.Box> place(double width, double height) {
    PanelLayout.Box best = null;
    double least = Double.POSITIVE_INFINITY;
    for (PanelLayout.Box box : candidates(width, height)) {
      double cost = cost(box, least);
      if (cost < least) {
        least = cost;
        best = box;
      }
    }
    return Optional.ofNullable(best);
  }

  private List<PanelLayout.Box> candidates(double width, double height) {
    List<PanelLayout.Box> boxes = new ArrayList<>();
    double margin = 4 * unit;
    double lastLeft = frame.right() - margin - width;
    double lastTop = frame.bottom() - margin - height;
    if (lastLeft < frame.left() + margin || lastTop < frame.top() + margin) {
      return boxes;
    }
    for (double away : new double[] {16, 34, 60, 100, 150, 220}) {
      for (int direction = 0; direction < 16; direction++) {
        double dx = Math.cos(direction * Math.PI / 8);
        double dy = Math.sin(direction * Math.PI / 8);
        double left = x + dx * (away * unit + width / 2) - width / 2;
        double top = y + dy * (away * unit + height / 2) - height / 2;
        left = Math.rint(Math.max(frame.left() + margin, Math.min(left, lastLeft)));
        top = Math.rint(Math.max(frame.top() + margin, Math.min(top, lastTop)));
        boxes.add(new PanelLayout.Box(left, top, left + width, top + height));
      }
    }
    return boxes;
  }

  /** What a box hides and how far away it is; at least {@code most} once it has come to that. */
  private double cost(PanelLayout.Box box, double most) {
    double distance = Math.sqrt(squaredDistance(box, x, y));
    double cost = PER_PIXEL_AWAY * distance / unit;
    if (distance < 12 * unit) {
      cost += MUST_STAY_CLEAR;
    }
    for (Obstacle obstacle : obstacles) {
      if (squaredDistance(box, obstacle.x, obstacle.y) < obstacle.reach * obstacle.reach) {
        cost += obstacle.cost;
      }
      if (cost >= most) {
        break;
      }
    }
    return cost;
  }

  /** Of the distance from a place to the nearest of the box, 0 inside. */
  private static double squaredDistance(PanelLayout.Box box, double x, double y) {
    double dx = Math.max(0, Math.max(box.left() - x, x - box.right()));
    double dy = Math.max(0, Math.max(box.top() - y, y - box.bottom()));
    return dx * dx + dy * dy;
  }
}
