package latentia.lab.look;

/** A rectangle of a plane, in its coordinates. */
public record Window(double left, double bottom, double right, double top) {
  public double width() {
    return right - left;
  }

  public double height() {
    return top - bottom;
  }

  public boolean holds(double x, double y) {
    return x >= left && x <= right && y >= bottom && y <= top;
  }
}
