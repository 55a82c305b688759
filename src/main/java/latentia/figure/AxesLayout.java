package latentia.figure;

import java.util.Optional;

/**
 * Where an axes stands on the canvas: turns data coordinates into pixels and back, and finds what
 * the mouse means. Pixels are at scale 1, y downwards. Immutable.
 */
public final class AxesLayout {
  private final Axes axes;
  private final double left;
  private final double top;
  private final double width;
  private final double height;
  private final Scale x;
  private final Scale y;
  private final double markScale;

  AxesLayout(
      Axes axes,
      double left,
      double top,
      double width,
      double height,
      Scale x,
      Scale y,
      double markScale) {
    this.axes = axes;
    this.left = left;
    this.top = top;
    this.width = width;
    this.height = height;
    this.x = x;
    this.y = y;
    this.markScale = markScale;
  }

  /** A target that was pointed at. */
  public record Picked(String id, int index) {}

  public String id() {
    return axes.id();
  }

  /** What is laid out here. */
  public Axes axes() {
    return axes;
  }

  /** The left edge of the frame. */
  public double left() {
    return left;
  }

  /** The upper edge of the frame. */
  public double top() {
    return top;
  }

  /** The width of the frame. */
  public double width() {
    return width;
  }

  /** The height of the frame. */
  public double height() {
    return height;
  }

  /** The right edge of the frame. */
  public double right() {
    return left + width;
  }

  /** The lower edge of the frame. */
  public double bottom() {
    return top + height;
  }

  /** The range shown across, which is wider than asked for when the aspect is equal. */
  public Scale x() {
    return x;
  }

  /** The range shown upwards. */
  public Scale y() {
    return y;
  }

  public double toPixelX(double dataX) {
    return left + x.fraction(dataX) * width;
  }

  public double toPixelY(double dataY) {
    return top + (1 - y.fraction(dataY)) * height;
  }

  public double toDataX(double pixelX) {
    return x.value((pixelX - left) / width);
  }

  public double toDataY(double pixelY) {
    return y.value(1 - (pixelY - top) / height);
  }

  /** Whether a pixel lies in the frame or on its edge. */
  public boolean contains(double pixelX, double pixelY) {
    return pixelX >= left && pixelX <= right() && pixelY >= top && pixelY <= bottom();
  }

  /** The nearest handle that can be grasped at a pixel; of several on one spot the last. */
  public Optional<Axes.Handle> handleAt(double pixelX, double pixelY) {
    Axes.Handle nearest = null;
    double least = Double.POSITIVE_INFINITY;
    for (Axes.Handle handle : axes.handles()) {
      double distance = distance(handle.x(), handle.y(), pixelX, pixelY);
      if (distance <= handle.radius() * markScale && distance <= least) {
        nearest = handle;
        least = distance;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** The nearest target that is pointed at from a pixel inside the frame. */
  public Optional<Picked> pickAt(double pixelX, double pixelY) {
    Picked nearest = null;
    double least = Double.POSITIVE_INFINITY;
    if (!contains(pixelX, pixelY)) {
      return Optional.empty();
    }
    for (Axes.PickTarget target : axes.picks()) {
      for (int i = 0; i < target.x().length; i++) {
        double distance = distance(target.x()[i], target.y()[i], pixelX, pixelY);
        if (distance <= target.radius() * markScale && distance < least) {
          nearest = new Picked(target.id(), i);
          least = distance;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  private double distance(double dataX, double dataY, double pixelX, double pixelY) {
    return Math.hypot(toPixelX(dataX) - pixelX, toPixelY(dataY) - pixelY);
  }

  /** Whether marks land on the same pixels in both. */
  boolean sameFrame(AxesLayout other) {
    return left == other.left
        && top == other.top
        && width == other.width
        && height == other.height
        && markScale == other.markScale
        && x.equals(other.x)
        && y.equals(other.y);
  }
}
