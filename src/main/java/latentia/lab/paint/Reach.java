package latentia.lab.paint;

/**
 * How far a tool reaches around its place, in units of the data: the half axes of a disc on the
 * canvas, where a unit across may be longer or shorter than one up.
 */
public record Reach(double across, double up) {
  public Reach {
    if (!(across > 0 && up > 0)) {
      throw new IllegalArgumentException("not a reach: " + across + ", " + up);
    }
  }

  /** Whether a place that far away is within, the edge included. */
  boolean holds(double dx, double dy) {
    return distance(dx, dy) <= 1;
  }

  /** How long a way is, in reaches. */
  public double distance(double dx, double dy) {
    return Math.hypot(dx / across, dy / up);
  }
}
