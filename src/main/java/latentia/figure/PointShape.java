package latentia.figure;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Outlines of points, sized so that all forms look equally heavy at the same diameter. */
final class PointShape {
  private PointShape() {}

  static Shape of(Mark.Shape shape, double x, double y, double diameter) {
    double r = diameter / 2;
    return switch (shape) {
      case DISC -> new Ellipse2D.Double(x - r, y - r, diameter, diameter);
      case SQUARE -> new Rectangle2D.Double(x - 0.9 * r, y - 0.9 * r, 1.8 * r, 1.8 * r);
      case TRIANGLE -> polygon(x, y, r, 0, -1.2, 1.08, 0.78, -1.08, 0.78);
      case INVERTED_TRIANGLE -> polygon(x, y, r, 0, 1.2, -1.08, -0.78, 1.08, -0.78);
      case DIAMOND -> polygon(x, y, r, 0, -1.26, 1.26, 0, 0, 1.26, -1.26, 0);
      case RING -> ring(x, y, r);
    };
  }

  private static Shape ring(double x, double y, double r) {
    Area ring = new Area(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
    double hole = 0.6 * r;
    ring.subtract(new Area(new Ellipse2D.Double(x - hole, y - hole, 2 * hole, 2 * hole)));
    return ring;
  }

  private static Shape polygon(double x, double y, double r, double... corners) {
    Path2D path = new Path2D.Double();
    for (int i = 0; i < corners.length; i += 2) {
      double cornerX = x + r * corners[i];
      double cornerY = y + r * corners[i + 1];
      if (i == 0) {
        path.moveTo(cornerX, cornerY);
      } else {
        path.lineTo(cornerX, cornerY);
      }
    }
    path.closePath();
    return path;
  }
}
