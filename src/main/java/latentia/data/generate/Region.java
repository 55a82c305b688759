package latentia.data.generate;

/**
 * A part of a picture, in pixels from its upper left corner.
 *
 * @param left beyond which nothing of it, nor of its soft edge, lies; likewise the others
 * @param distance from its edge
 */
record Region(double left, double top, double right, double bottom, Distance distance) {
  /** Room for an edge's softness. */
  private static final double MARGIN = 1;

  /** How far from the edge of a region a place lies; negative inside. */
  @FunctionalInterface
  interface Distance {
    double at(double x, double y);
  }

  /** What lies so far to all sides of a centre at most, and where {@code distance} is negative. */
  static Region around(double x, double y, double halfWidth, double halfHeight, Distance distance) {
    double reachX = halfWidth + MARGIN;
    double reachY = halfHeight + MARGIN;
    return new Region(x - reachX, y - reachY, x + reachX, y + reachY, distance);
  }

  /** Within an ellipse; near its edge the distance is right to first order. */
  static Region ellipse(double centreX, double centreY, double radiusX, double radiusY) {
    return around(
        centreX,
        centreY,
        radiusX,
        radiusY,
        (x, y) -> {
          double u = (x - centreX) / radiusX;
          double v = (y - centreY) / radiusY;
          double norm = Math.sqrt(u * u + v * v);
          double slopeX = u / radiusX;
          double slopeY = v / radiusY;
          double slope = Math.sqrt(slopeX * slopeX + slopeY * slopeY);
          return slope == 0 ? -Math.min(radiusX, radiusY) : norm * (norm - 1) / slope;
        });
  }

  /** A line of this half-width along its edge. */
  Region edge(double halfWidth) {
    return new Region(
        left - halfWidth,
        top - halfWidth,
        right + halfWidth,
        bottom + halfWidth,
        (x, y) -> Math.abs(distance.at(x, y)) - halfWidth);
  }

  /** Where it and another region both are. */
  Region and(Distance other) {
    return new Region(
        left, top, right, bottom, (x, y) -> Math.max(distance.at(x, y), other.at(x, y)));
  }
}
