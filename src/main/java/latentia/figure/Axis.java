package latentia.figure;

import java.util.List;

/**
 * One axis of a frame.
 *
 * @param label words beside the axis, or ""
 * @param scale its range
 * @param ticks where tick labels stand; empty to have round numbers chosen
 * @param grid whether faint lines cross the frame at the ticks
 * @param line whether the axis itself is drawn
 */
public record Axis(String label, Scale scale, List<Tick> ticks, boolean grid, boolean line) {
  public Axis {
    ticks = List.copyOf(ticks);
  }

  /** A linear axis with chosen round ticks, a grid and a line. */
  public static Axis linear(String label, double low, double high) {
    return new Axis(label, new Scale.Linear(low, high), List.of(), true, true);
  }

  /** A logarithmic axis with ticks at powers of ten, a grid and a line; both ends positive. */
  public static Axis logarithmic(String label, double low, double high) {
    return new Axis(label, new Scale.Logarithmic(low, high), List.of(), true, true);
  }

  /** A linear axis of which nothing is seen and which takes no room: for scenes of pictures. */
  public static Axis bare(double low, double high) {
    return new Axis("", new Scale.Linear(low, high), List.of(), false, false);
  }

  /** A labelled place on the axis. */
  public record Tick(double value, String text) {}
}
