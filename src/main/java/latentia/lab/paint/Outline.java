package latentia.lab.paint;

/** A closed line around points. */
public final class Outline {
  private final double[] x;
  private final double[] y;

  /**
   * @param x of its corners, at least one; copied
   * @param y of its corners; copied
   */
  public Outline(double[] x, double[] y) {
    this.x = x.clone();
    this.y = y.clone();
  }

  /** Whether a ray from the place crosses the line an odd number of times. */
  boolean holds(double px, double py) {
    boolean inside = false;
    for (int i = 0, j = x.length - 1; i < x.length; j = i++) {
      boolean across = y[i] > py != y[j] > py;
      if (across && px < (x[j] - x[i]) * (py - y[i]) / (y[j] - y[i]) + x[i]) {
        inside = !inside;
      }
    }
    return inside;
  }
}
