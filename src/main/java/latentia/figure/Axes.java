package latentia.figure;

import java.util.List;

/**
 * A framed coordinate system with marks in it, painted in the order given. All text may contain
 * LaTeX between dollar signs.
 *
 * @param id names this view for export and for the mouse, such as "scatter"
 * @param title heading above the frame, or ""
 * @param note muted words after the title, or ""
 * @param legend entries at the right end of the heading line
 * @param equalAspect whether one unit of x is as long as one of y on the canvas
 * @param marks from back to front
 * @param handles places that can be dragged
 * @param picks places that can be pointed at
 */
public record Axes(
    String id,
    String title,
    String note,
    List<LegendEntry> legend,
    Axis x,
    Axis y,
    boolean equalAspect,
    List<Mark> marks,
    List<Handle> handles,
    List<PickTarget> picks) {
  public Axes {
    legend = List.copyOf(legend);
    marks = List.copyOf(marks);
    handles = List.copyOf(handles);
    picks = List.copyOf(picks);
  }

  /** An empty frame from 0 to 1 without axes. */
  public static Axes blank(String id, String title, String note) {
    return new Axes(
        id,
        title,
        note,
        List.of(),
        Axis.bare(0, 1),
        Axis.bare(0, 1),
        false,
        List.of(),
        List.of(),
        List.of());
  }

  /** The same picture without title, note and legend, for a place that has a heading of its own. */
  public Axes withoutHeading() {
    return new Axes(id, "", "", List.of(), x, y, equalAspect, marks, handles, picks);
  }

  /** A sample of ink and what it stands for. */
  public record LegendEntry(String text, Swatch swatch, Colour colour) {
    /** The form of the sample. */
    public enum Swatch {
      LINE,
      DASHED_LINE,
      AREA,
      DOT,
      SQUARE,
      TRIANGLE,
      DIAMOND,
      INVERTED_TRIANGLE;

      /** A sample of points of a shape. */
      public static Swatch of(Mark.Shape shape) {
        return switch (shape) {
          case DISC, RING -> DOT;
          case SQUARE -> SQUARE;
          case TRIANGLE -> TRIANGLE;
          case DIAMOND -> DIAMOND;
          case INVERTED_TRIANGLE -> INVERTED_TRIANGLE;
        };
      }

      /** The outline of a sample of points. */
      Mark.Shape shape() {
        return switch (this) {
          case SQUARE -> Mark.Shape.SQUARE;
          case TRIANGLE -> Mark.Shape.TRIANGLE;
          case DIAMOND -> Mark.Shape.DIAMOND;
          case INVERTED_TRIANGLE -> Mark.Shape.INVERTED_TRIANGLE;
          case LINE, DASHED_LINE, AREA, DOT -> Mark.Shape.DISC;
        };
      }
    }
  }

  /** A place that can be dragged: within {@code radius} pixels of (x, y) in data coordinates. */
  public record Handle(String id, double x, double y, double radius) {}

  /**
   * Places that can be pointed at: index i is at (x[i], y[i]) in data coordinates; the nearest
   * within {@code radius} pixels is meant. The arrays are not copied.
   */
  public record PickTarget(String id, double[] x, double[] y, double radius) {}
}
