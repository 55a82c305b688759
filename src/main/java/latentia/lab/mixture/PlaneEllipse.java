package latentia.lab.mixture;

/**
 * One standard deviation of a component in the plane: centre + cos(t) a + sin(t) b. The half axes a
 * (the longer) and b stand at right angles once both directions are measured in standard deviations
 * of the data, as they do on screen, whatever the units.
 */
record PlaneEllipse(double cx, double cy, double ax, double ay, double bx, double by) {
  /**
   * @param covariance {@code 2 x 2}
   * @param sx standard deviation of the data to the right
   * @param sy the same upwards
   */
  static PlaneEllipse of(double[] mean, double[][] covariance, double sx, double sy) {
    double p = covariance[0][0] / (sx * sx);
    double q = covariance[0][1] / (sx * sy);
    double r = covariance[1][1] / (sy * sy);
    double half = Math.hypot((p - r) / 2, q);
    double middle = (p + r) / 2;
    double major = Math.sqrt(Math.max(0, middle + half));
    double minor = Math.sqrt(Math.max(0, middle - half));
    double angle = 0.5 * Math.atan2(2 * q, p - r);
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    return new PlaneEllipse(
        mean[0], mean[1], major * cos * sx, major * sin * sy, -minor * sin * sx, minor * cos * sy);
  }

  double x(double angle, double deviations) {
    return cx + deviations * (Math.cos(angle) * ax + Math.sin(angle) * bx);
  }

  double y(double angle, double deviations) {
    return cy + deviations * (Math.cos(angle) * ay + Math.sin(angle) * by);
  }

  /** The end of half axis 0 to 3: a, b, -a, -b. */
  double[] axisEnd(int axis) {
    double angle = axis * Math.PI / 2;
    return new double[] {x(angle, 1), y(angle, 1)};
  }

  /** How many standard deviations (x, y) is away from the centre. */
  double deviations(double x, double y) {
    double det = ax * by - ay * bx;
    if (det == 0) {
      return Double.POSITIVE_INFINITY;
    }
    double dx = x - cx;
    double dy = y - cy;
    return Math.hypot((dx * by - dy * bx) / det, (ax * dy - ay * dx) / det);
  }
}
