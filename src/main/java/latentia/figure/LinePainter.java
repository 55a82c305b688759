package latentia.figure;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Paints lines and areas: polylines, polygons, ellipses, rules, bars and contours. */
final class LinePainter {
  // Far outside any canvas, yet safe for the rasteriser.
  private static final double FAR = 1e6;
  private static final double BEZIER_CIRCLE = 4 * (Math.sqrt(2) - 1) / 3;
  private static final double PLAYHEAD = 5;

  private final Graphics2D g;
  private final Target target;
  private final AxesLayout frame;
  private final double markScale;

  LinePainter(Target target, AxesLayout frame, Theme theme) {
    this.g = target.graphics();
    this.target = target;
    this.frame = frame;
    this.markScale = theme.markScale();
  }

  void paint(Mark.Polyline line) {
    stroke(path(line.x(), line.y()), line.stroke());
  }

  void paint(Mark.Polygon polygon) {
    Path2D path = path(polygon.x(), polygon.y());
    if (path.getCurrentPoint() != null) {
      path.closePath();
    }
    fill(path, polygon.fill());
    stroke(path, polygon.stroke());
  }

  void paint(Mark.Ellipse ellipse) {
    boolean finite =
        Double.isFinite(
            ellipse.cx()
                + ellipse.cy()
                + ellipse.ax()
                + ellipse.ay()
                + ellipse.bx()
                + ellipse.by());
    if (!finite) {
      return;
    }
    Path2D path = path(ellipse);
    if (ellipse.fill() != null && isBent()) {
      fill(path, ellipse.fill());
    } else if (ellipse.fill() != null) {
      target.fillEllipse(path, onCanvas(ellipse), ellipse.fill(), frame);
    }
    stroke(path, ellipse.stroke());
  }

  private boolean isBent() {
    return !(frame.x() instanceof Scale.Linear && frame.y() instanceof Scale.Linear);
  }

  private double[] onCanvas(Mark.Ellipse e) {
    double perX = frame.width() / (frame.x().high() - frame.x().low());
    double perY = -frame.height() / (frame.y().high() - frame.y().low());
    return new double[] {
      frame.toPixelX(e.cx()),
      frame.toPixelY(e.cy()),
      e.ax() * perX,
      e.ay() * perY,
      e.bx() * perX,
      e.by() * perY
    };
  }

  void paint(Mark.Rule rule) {
    Scale scale = rule.vertical() ? frame.x() : frame.y();
    double fraction = scale.fraction(rule.value());
    if (!(fraction >= -1e-9 && fraction <= 1 + 1e-9)) {
      return;
    }
    if (!rule.vertical()) {
      double y = frame.toPixelY(rule.value());
      stroke(new Line2D.Double(frame.left(), y, frame.right(), y), rule.stroke());
      return;
    }
    double x = frame.toPixelX(rule.value());
    stroke(new Line2D.Double(x, frame.top(), x, frame.bottom()), rule.stroke());
    if (rule.stroke().dash().length == 0) {
      double reach = PLAYHEAD * markScale;
      Path2D head = new Path2D.Double();
      head.moveTo(x - reach, frame.top());
      head.lineTo(x + reach, frame.top());
      head.lineTo(x, frame.top() + 1.4 * reach);
      head.closePath();
      fill(head, rule.stroke().colour());
    }
  }

  void paint(Mark.Bars bars) {
    g.setColor(Ink.of(bars.fill()));
    double base = frame.toPixelY(clamped(frame.y(), bars.base()));
    for (int i = 0; i < bars.height().length; i++) {
      double left = target.snap(frame.toPixelX(bars.left()[i]));
      double right = target.snap(frame.toPixelX(bars.right()[i]));
      double end = frame.toPixelY(clamped(frame.y(), bars.height()[i]));
      if (Double.isFinite(left + right + end)) {
        g.fill(
            new Rectangle2D.Double(
                left, Math.min(base, end), Math.max(0, right - left), Math.abs(end - base)));
      }
    }
  }

  void paint(Mark.Contours contours) {
    Path2D path = new Path2D.Double();
    Isolines isolines = new Isolines(contours.field());
    for (double level : contours.levels()) {
      for (double[][] line : isolines.at(level)) {
        path.append(path(line[0], line[1]), false);
      }
    }
    stroke(path, contours.stroke());
  }

  private static double clamped(Scale scale, double value) {
    return Math.max(scale.low(), Math.min(value, scale.high()));
  }

  private void fill(Shape shape, Colour fill) {
    if (fill != null) {
      g.setColor(Ink.of(fill));
      g.fill(shape);
    }
  }

  private void stroke(Shape shape, Stroke stroke) {
    if (stroke != null) {
      g.setColor(Ink.of(stroke.colour()));
      g.setStroke(Ink.of(stroke, markScale));
      g.draw(shape);
    }
  }

  /** Through pixels; a place that is not finite lifts the pen. */
  private Path2D path(double[] dataX, double[] dataY) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, dataX.length + 1);
    boolean down = false;
    for (int i = 0; i < dataX.length; i++) {
      double x = frame.toPixelX(dataX[i]);
      double y = frame.toPixelY(dataY[i]);
      if (!Double.isFinite(x + y)) {
        down = false;
      } else if (down) {
        path.lineTo(near(x), near(y));
      } else {
        path.moveTo(near(x), near(y));
        down = true;
      }
    }
    return path;
  }

  private static double near(double pixel) {
    return Math.max(-FAR, Math.min(pixel, FAR));
  }

  /** Four cubic curves, or many short chords where a logarithmic axis bends the ellipse. */
  private Path2D path(Mark.Ellipse e) {
    Path2D path = new Path2D.Double();
    if (isBent()) {
      return bent(e);
    }
    double[] at = pixel(e, 1, 0);
    if (!Double.isFinite(at[0] + at[1])) {
      return path;
    }
    path.moveTo(at[0], at[1]);
    double cos = 1;
    double sin = 0;
    for (int quarter = 0; quarter < 4; quarter++) {
      double nextCos = -sin;
      double nextSin = cos;
      double[] control = pixel(e, cos + BEZIER_CIRCLE * nextCos, sin + BEZIER_CIRCLE * nextSin);
      double[] arrival = pixel(e, nextCos + BEZIER_CIRCLE * cos, nextSin + BEZIER_CIRCLE * sin);
      double[] to = pixel(e, nextCos, nextSin);
      path.curveTo(control[0], control[1], arrival[0], arrival[1], to[0], to[1]);
      cos = nextCos;
      sin = nextSin;
    }
    path.closePath();
    return path;
  }

  private double[] pixel(Mark.Ellipse e, double cos, double sin) {
    return new double[] {
      near(frame.toPixelX(e.cx() + cos * e.ax() + sin * e.bx())),
      near(frame.toPixelY(e.cy() + cos * e.ay() + sin * e.by()))
    };
  }

  private Path2D bent(Mark.Ellipse e) {
    int chords = 180;
    double[] x = new double[chords + 1];
    double[] y = new double[chords + 1];
    for (int i = 0; i <= chords; i++) {
      double turn = 2 * Math.PI * i / chords;
      x[i] = e.cx() + Math.cos(turn) * e.ax() + Math.sin(turn) * e.bx();
      y[i] = e.cy() + Math.cos(turn) * e.ay() + Math.sin(turn) * e.by();
    }
    return path(x, y);
  }
}
