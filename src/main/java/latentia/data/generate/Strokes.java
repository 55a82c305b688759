package latentia.data.generate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Digits as a hand with a soft pen writes them, from skeletons of strokes. */
record Strokes() implements ImageFamily {
  private static final double HEIGHT = 17;
  private static final double MIDDLE = SIDE / 2.0;
  private static final double TAPER = 0.3;
  private static final double SOFT_EDGE = 1;

  private static final List<List<Stroke>> DIGITS =
      List.of(
          List.of(
              Stroke.through(
                  0.05, -0.5, -0.18, -0.42, -0.31, -0.06, -0.22, 0.36, 0, 0.5, 0.22, 0.38, 0.31, 0,
                  0.23, -0.38, 0.05, -0.5)),
          List.of(Stroke.through(-0.29, -0.3, 0.05, -0.5, 0.05, -0.5, 0.03, 0, 0.01, 0.5)),
          List.of(
              Stroke.through(
                  -0.27, -0.27, -0.17, -0.46, 0.06, -0.5, 0.25, -0.38, 0.23, -0.14, 0.01, 0.18,
                  -0.3, 0.47, -0.3, 0.47, 0, 0.44, 0.32, 0.47)),
          List.of(
              Stroke.through(
                  -0.25, -0.41, -0.02, -0.5, 0.22, -0.39, 0.18, -0.15, -0.06, -0.04, -0.06, -0.04,
                  0.2, 0.05, 0.28, 0.26, 0.13, 0.45, -0.1, 0.5, -0.28, 0.38)),
          List.of(
              Stroke.through(
                  -0.14, -0.49, -0.2, -0.2, -0.31, 0.09, -0.31, 0.09, 0, 0.1, 0.35, 0.06),
              Stroke.through(0.17, -0.42, 0.14, 0.05, 0.1, 0.5)),
          List.of(
              Stroke.through(
                  0.27, -0.49, 0.04, -0.49, -0.18, -0.47, -0.18, -0.47, -0.22, -0.28, -0.24, -0.08,
                  -0.24, -0.08, -0.01, -0.16, 0.23, -0.03, 0.26, 0.24, 0.1, 0.45, -0.1, 0.5, -0.29,
                  0.4)),
          List.of(
              Stroke.through(
                  0.19, -0.5, -0.06, -0.3, -0.25, 0.02, -0.25, 0.32, -0.05, 0.5, 0.18, 0.42, 0.25,
                  0.2, 0.1, 0.02, -0.1, 0.06, -0.24, 0.24)),
          List.of(
              Stroke.through(
                  -0.29, -0.42, 0, -0.46, 0.29, -0.46, 0.29, -0.46, 0.12, -0.12, 0, 0.18, -0.07,
                  0.5)),
          List.of(
              Stroke.through(
                  0.2, -0.36, 0.01, -0.5, -0.2, -0.37, -0.15, -0.14, 0.05, 0.02, 0.23, 0.23, 0.16,
                  0.44, -0.03, 0.5, -0.23, 0.4, -0.21, 0.17, -0.03, -0.02, 0.16, -0.17, 0.2,
                  -0.36)),
          List.of(
              Stroke.through(
                  0.24, -0.32, 0.08, -0.49, -0.15, -0.44, -0.24, -0.22, -0.1, -0.03, 0.12, -0.1,
                  0.24, -0.32, 0.24, -0.32, 0.22, 0.06, 0.11, 0.5)));

  @Override
  public String key() {
    return "strokes";
  }

  @Override
  public List<Factor> factors() {
    return List.of(
        new Factor("slant", -0.4, 0.4),
        new Factor("width", 1.5, 3.5),
        new Factor("curl", -0.65, 0.65),
        new Factor("shift_x", -2, 2),
        new Factor("shift_y", -2, 2));
  }

  @Override
  public Optional<Classes> classes() {
    return Optional.of(Classes.digits());
  }

  /**
   * A digit.
   *
   * @param factors slant (tangent of the angle to the right), width of the pen in pixels, curl of
   *     the strokes' ends in radians, shift to the right and downwards in pixels
   */
  @Override
  public double[] draw(int digit, double... factors) {
    double slant = factors[0];
    double radius = factors[1] / 2;
    double[] depth = new double[SIDE * SIDE];
    Arrays.fill(depth, -SIDE);
    for (Stroke stroke : DIGITS.get(digit)) {
      double[][] points = stroke.points(factors[2]);
      for (double[] point : points) {
        point[0] = MIDDLE + factors[3] + HEIGHT * (point[0] - slant * point[1]);
        point[1] = MIDDLE + factors[4] + HEIGHT * point[1];
      }
      for (int i = 1; i < points.length; i++) {
        double place = 2.0 * i / points.length - 1;
        press(depth, points[i - 1], points[i], radius * (1 - TAPER * Math.pow(place, 6)));
      }
    }
    return Arrays.stream(depth).map(inside -> Paper.coverage(-inside)).toArray();
  }

  /** Takes note how deep inside a straight piece of the stroke each pixel near it lies. */
  private static void press(double[] depth, double[] from, double[] to, double radius) {
    double reach = radius + SOFT_EDGE;
    int top = pixel(Math.min(from[1], to[1]) - reach);
    int bottom = pixel(Math.max(from[1], to[1]) + reach);
    int left = pixel(Math.min(from[0], to[0]) - reach);
    int right = pixel(Math.max(from[0], to[0]) + reach);
    for (int row = top; row <= bottom; row++) {
      for (int column = left; column <= right; column++) {
        double inside = radius - distance(column + 0.5, row + 0.5, from, to);
        int j = row * SIDE + column;
        depth[j] = Math.max(depth[j], inside);
      }
    }
  }

  private static int pixel(double place) {
    return (int) Math.max(0, Math.min(place, SIDE - 1));
  }

  private static double distance(double x, double y, double[] from, double[] to) {
    double alongX = to[0] - from[0];
    double alongY = to[1] - from[1];
    double length = alongX * alongX + alongY * alongY;
    double share = ((x - from[0]) * alongX + (y - from[1]) * alongY) / length;
    double within = Math.max(0, Math.min(share, 1));
    double dx = x - from[0] - within * alongX;
    double dy = y - from[1] - within * alongY;
    return Math.sqrt(dx * dx + dy * dy);
  }
}
