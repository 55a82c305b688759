package latentia.app.data;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import latentia.lab.look.Window;
import latentia.lab.paint.Outline;
import latentia.lab.paint.Painting;
import latentia.lab.paint.Reach;
import latentia.lab.paint.Spray;

/** What one tool does from the press of the mouse to its release. */
sealed interface PaintStroke {
  void begin(Spot spot);

  default void to(Spot spot) {}

  default void end() {}

  /** Sprays clouds along its way. */
  final class Brush implements PaintStroke {
    private final PaintViewModel desk;
    private final long seed;
    private final int number;
    private Spray spray;

    Brush(PaintViewModel desk, long seed, int number) {
      this.desk = desk;
      this.seed = seed;
      this.number = number;
    }

    @Override
    public void begin(Spot spot) {
      Reach deviation = spot.reach(desk.radiusProperty().get() / 2);
      int points = desk.densityProperty().get();
      spray = new Spray(seed, number, deviation, points, desk.codeProperty().get(), spot.sheet());
      desk.show(spray.begin(desk.paintingProperty().get(), spot.x(), spot.y()));
    }

    @Override
    public void to(Spot spot) {
      desk.show(spray.to(desk.paintingProperty().get(), spot.x(), spot.y()));
    }
  }

  /** Sets a point where the mouse goes down. */
  record Point(PaintViewModel desk) implements PaintStroke {
    @Override
    public void begin(Spot spot) {
      Painting now = desk.paintingProperty().get();
      desk.show(now.with(spot.x(), spot.y(), desk.codeProperty().get()));
    }
  }

  /** Clears a circle, and all that the circle passes over. */
  final class Eraser implements PaintStroke {
    private final PaintViewModel desk;
    private Spot last;

    Eraser(PaintViewModel desk) {
      this.desk = desk;
    }

    @Override
    public void begin(Spot spot) {
      last = spot;
      erase(spot.x(), spot.y(), spot);
    }

    @Override
    public void to(Spot spot) {
      Reach reach = spot.reach(desk.radiusProperty().get());
      double way = reach.distance(spot.x() - last.x(), spot.y() - last.y());
      // A fast hand must not leave points between two of its places.
      int steps = (int) Math.ceil(4 * way);
      for (int i = 1; i <= steps; i++) {
        double share = (double) i / steps;
        erase(
            last.x() + share * (spot.x() - last.x()),
            last.y() + share * (spot.y() - last.y()),
            spot);
      }
      last = spot;
    }

    private void erase(double x, double y, Spot spot) {
      Reach reach = spot.reach(desk.radiusProperty().get());
      desk.show(desk.paintingProperty().get().erased(x, y, reach));
    }
  }

  /** Takes the selection along, as far as the sheet goes. */
  final class Move implements PaintStroke {
    private static final double GRASP = 6;

    private final PaintViewModel desk;
    private final Painting from;
    private final BitSet points;
    private Spot first;

    Move(PaintViewModel desk) {
      this.desk = desk;
      from = desk.paintingProperty().get();
      points = desk.selectionProperty().get();
    }

    /** Whether a place is on the selection, or nearly so. */
    static boolean holds(PaintViewModel desk, Spot spot) {
      Window box = desk.paintingProperty().get().around(desk.selectionProperty().get());
      Reach near = spot.reach(GRASP);
      return new Window(
              box.left() - near.across(),
              box.bottom() - near.up(),
              box.right() + near.across(),
              box.top() + near.up())
          .holds(spot.x(), spot.y());
    }

    @Override
    public void begin(Spot spot) {
      first = spot;
    }

    @Override
    public void to(Spot spot) {
      Window box = from.around(points);
      Window sheet = spot.sheet();
      double dx =
          within(spot.x() - first.x(), sheet.left() - box.left(), sheet.right() - box.right());
      double dy =
          within(spot.y() - first.y(), sheet.bottom() - box.bottom(), sheet.top() - box.top());
      desk.show(dx == 0 && dy == 0 ? from : from.moved(points, dx, dy));
    }

    /** A selection that reaches beyond the sheet already may go no further. */
    private static double within(double way, double least, double most) {
      return Math.max(Math.min(least, 0), Math.min(way, Math.max(most, 0)));
    }
  }

  /** Draws around points to select them. */
  final class Lasso implements PaintStroke {
    private final PaintViewModel desk;
    private final List<Spot> way = new ArrayList<>();

    Lasso(PaintViewModel desk) {
      this.desk = desk;
    }

    @Override
    public void begin(Spot spot) {
      desk.select(new BitSet());
      way.add(spot);
    }

    @Override
    public void to(Spot spot) {
      if (!desk.freehandProperty().get() && way.size() > 1) {
        way.remove(1);
      }
      way.add(spot);
    }

    @Override
    public void end() {
      desk.select(desk.paintingProperty().get().inside(outline()));
    }

    /** The corners drawn so far: all x, then all y. */
    double[][] corners() {
      Spot first = way.get(0);
      Spot last = way.get(way.size() - 1);
      return desk.freehandProperty().get()
          ? new double[][] {
            way.stream().mapToDouble(Spot::x).toArray(), way.stream().mapToDouble(Spot::y).toArray()
          }
          : new double[][] {
            {first.x(), last.x(), last.x(), first.x()}, {first.y(), first.y(), last.y(), last.y()}
          };
    }

    private Outline outline() {
      double[][] corners = corners();
      return new Outline(corners[0], corners[1]);
    }
  }
}
