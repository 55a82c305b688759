package latentia.lab.components;

/**
 * How a space of three dimensions is seen from far away (orthographic). With both angles 0 the eye
 * is on the first axis, the second points to the right and the third upwards.
 *
 * @param azimuth turn around the vertical axis, in degrees
 * @param elevation how far from above, in degrees from -90 to 90
 */
public record Turn(double azimuth, double elevation) {
  private static final double STEEPEST = 90;

  public static Turn usual() {
    return new Turn(-60, 20);
  }

  /** Turned on by so many degrees; never over the top. */
  public Turn by(double azimuthMore, double elevationMore) {
    double steep = Math.max(-STEEPEST, Math.min(elevation + elevationMore, STEEPEST));
    return new Turn((azimuth + azimuthMore) % 360, steep);
  }

  /**
   * The rows of the rotation: unit vectors to the right, upwards and towards the eye; {@code 3 x
   * 3}.
   */
  double[][] directions() {
    double a = Math.toRadians(azimuth);
    double e = Math.toRadians(elevation);
    double ca = Math.cos(a);
    double sa = Math.sin(a);
    double ce = Math.cos(e);
    double se = Math.sin(e);
    return new double[][] {
      {-sa, ca, 0},
      {-se * ca, -se * sa, ce},
      {ce * ca, ce * sa, se}
    };
  }
}
