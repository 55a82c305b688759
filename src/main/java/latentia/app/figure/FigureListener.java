package latentia.app.figure;

import latentia.figure.AxesLayout;

/** What a person does to a figure with the mouse, in data coordinates of one axes. */
public interface FigureListener {
  /** The pointer is over index {@code index} of a pick target. */
  default void pointed(String axes, AxesLayout.Picked picked) {}

  /** The pointer is at (x, y) of an axes. */
  default void moved(String axes, double x, double y) {}

  /** The pointer has left all axes. */
  default void left() {}

  /** The pointer is over no pick target, or has left. */
  default void pointedAtNothing() {}

  /** A handle is dragged to (x, y). */
  default void dragged(String axes, String handle, double x, double y) {}

  /** The handle has been let go. */
  default void dropped() {}

  /** A click, with at most a wobble, on a handle. */
  default void clickedHandle(String axes, String handle) {}

  /** A click, with at most a wobble, elsewhere in the frame. */
  default void clicked(String axes, double x, double y) {}

  /**
   * The pointer is dragged over the frame without a handle; answers whether that means something.
   */
  default boolean brushed(String axes, double x, double y) {
    return false;
  }

  /**
   * A place in a frame.
   *
   * @param index of the pick target there, or -1
   */
  record Spot(double x, double y, int index) {}

  /**
   * The pointer is dragged from one place of the frame to another without a handle; answers whether
   * that means something: if not, the plane moves with the pointer.
   */
  default boolean drawn(String axes, Spot from, Spot to) {
    return false;
  }

  /** What was brushed or drawn has come to its end. */
  default void released() {}

  /** Another part of the plane is to be shown. */
  default void windowed(String axes, double left, double right, double bottom, double top) {}

  /** The whole of the data is to be shown again. */
  default void unzoomed(String axes) {}
}
