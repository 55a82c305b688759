package latentia.lab.look;

import latentia.figure.Colour;
import latentia.figure.Mark;
import latentia.figure.Stroke;

/**
 * The ellipse of one standard deviation of a covariance in a plane: centre + cos(t) a + sin(t) b,
 * where a, the longer half axis, and b stand at right angles.
 */
public record CovarianceEllipse(double cx, double cy, double ax, double ay, double bx, double by) {
  /**
   * @param xx variance across
   * @param xy covariance
   * @param yy variance upwards
   */
  public static CovarianceEllipse of(double cx, double cy, double xx, double xy, double yy) {
    double half = Math.hypot((xx - yy) / 2, xy);
    double middle = (xx + yy) / 2;
    double major = Math.sqrt(Math.max(0, middle + half));
    double minor = Math.sqrt(Math.max(0, middle - half));
    double angle = 0.5 * Math.atan2(2 * xy, xx - yy);
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    return new CovarianceEllipse(cx, cy, major * cos, major * sin, -minor * sin, minor * cos);
  }

  /**
   * So many standard deviations around the centre.
   *
   * @param fill or null
   * @param stroke or null
   */
  public Mark.Ellipse mark(double deviations, Colour fill, Stroke stroke) {
    return new Mark.Ellipse(
        cx, cy, deviations * ax, deviations * ay, deviations * bx, deviations * by, fill, stroke);
  }
}
