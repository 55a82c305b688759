package latentia.lab.look;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import latentia.figure.Axes;
import latentia.figure.Axis;
import latentia.figure.Colour;
import latentia.figure.Mark;
import latentia.figure.Picture;
import latentia.figure.Stroke;
import latentia.figure.TextRole;
import latentia.figure.TextWidths;
import latentia.figure.Theme;

/**
 * A part of a figure that is laid out to the pixel: x from the left, y downwards from the top.
 * Collects marks; used by one thread.
 */
public final class Sheet {
  /** The places of rows that can be pointed at, in the order in which they were laid. */
  public static final String ROWS = "rows";

  private static final double RIM = 0.6;

  private final Theme theme;
  private final double width;
  private final double height;
  private final TextWidths widths;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Mark.Tile> tiles = new ArrayList<>();
  private final List<double[]> picks = new ArrayList<>();
  private final List<Axes.PickTarget> targets = new ArrayList<>();
  private final List<Axes.Handle> handles = new ArrayList<>();
  private double reach;

  public Sheet(Theme theme, double width, double height) {
    this.theme = theme;
    this.width = width;
    this.height = height;
    widths = new TextWidths(theme);
  }

  public Theme theme() {
    return theme;
  }

  public Area all() {
    return new Area(0, 0, width, height);
  }

  /** The height of a line of captions. */
  public double line() {
    return Math.ceil(1.25 * theme.type().caption());
  }

  /** 1, or 2 where everything is read from the last row. */
  public double unit() {
    return theme.markScale();
  }

  public double width(String text, TextRole role) {
    return widths.of(text, role);
  }

  /** Words whose middle line is at y. */
  public void text(
      double x, double y, String text, TextRole role, Colour colour, Mark.Anchor anchor) {
    if (!text.isEmpty()) {
      marks.add(new Mark.Label(x, height - y, 0, 0, text, role, colour, anchor, null));
    }
  }

  /** Muted words of a caption that end, begin or stand in the middle at x. */
  public void caption(double x, double y, String text, Mark.Anchor anchor) {
    text(x, y, text, TextRole.CAPTION, theme.muted(), anchor);
  }

  /** A small title with a muted note after it; returns what is left below. */
  public Area titled(Area area, String title, String note) {
    double middle = area.top() + line() / 2;
    text(area.left(), middle, title, TextRole.NUMBER, theme.text(), Mark.Anchor.LEFT);
    double after = area.left() + (title.isEmpty() ? 0 : width(title, TextRole.NUMBER) + 8 * unit());
    if (after + width(note, TextRole.CAPTION) <= area.right()) {
      caption(after, middle, note, Mark.Anchor.LEFT);
    }
    return area.below(line() + 6 * unit());
  }

  public void rectangle(Area area, Colour fill, Stroke stroke) {
    double low = height - area.bottom();
    double high = height - area.top();
    marks.add(
        new Mark.Polygon(
            new double[] {area.left(), area.right(), area.right(), area.left()},
            new double[] {low, low, high, high},
            fill,
            stroke));
  }

  /** A line through places of the sheet. */
  public void curve(double[] x, double[] y, Stroke stroke) {
    marks.add(new Mark.Polyline(x, Arrays.stream(y).map(each -> height - each).toArray(), stroke));
  }

  public void line(double x0, double y0, double x1, double y1, Stroke stroke) {
    marks.add(
        new Mark.Polyline(new double[] {x0, x1}, new double[] {height - y0, height - y1}, stroke));
  }

  /**
   * Points, each of its own colour, with a rim of the canvas.
   *
   * @param y downwards
   */
  public void points(double[] x, double[] y, int[] argb, Mark.Shape shape, double diameter) {
    double[] up = new double[y.length];
    Arrays.setAll(up, i -> height - y[i]);
    marks.add(new Mark.Points(x, up, argb, shape, diameter, theme.canvas(), RIM));
  }

  public void tile(Area area, Picture picture, boolean current) {
    tiles.add(
        new Mark.Tile(
            area.left(),
            height - area.bottom(),
            area.right(),
            height - area.top(),
            picture,
            current));
  }

  /** Makes the middle of an area something that can be pointed at. */
  public void pick(Area area) {
    picks.add(
        new double[] {area.left() + area.width() / 2, height - area.top() - area.height() / 2});
    reach = Math.max(reach, Math.max(area.width(), area.height()) / 2);
  }

  /**
   * Makes areas of one size something that can be pointed at, each under a number of its own.
   *
   * @param id of the target
   */
  public void target(String id, Map<Integer, Area> areas) {
    if (areas.isEmpty()) {
      return;
    }
    int count = 1 + Collections.max(areas.keySet());
    double[] x = new double[count];
    double[] y = new double[count];
    // No distance to a place that is no number is small enough.
    Arrays.fill(x, Double.NaN);
    double half = 0;
    for (Map.Entry<Integer, Area> each : areas.entrySet()) {
      Area area = each.getValue();
      x[each.getKey()] = area.left() + area.width() / 2;
      y[each.getKey()] = height - area.top() - area.height() / 2;
      half = Math.max(half, Math.max(area.width(), area.height()) / 2);
    }
    targets.add(new Axes.PickTarget(id, x, y, half / unit()));
  }

  /** A disc that can be dragged. */
  public void knob(String id, double x, double y, double diameter, Colour fill, Stroke stroke) {
    marks.add(new Mark.Marker(x, height - y, Mark.Shape.DISC, diameter, fill, stroke));
    handles.add(new Axes.Handle(id, x, height - y, diameter));
  }

  public Axes axes(String id, String title, String note) {
    List<Mark> all = new ArrayList<>();
    if (!tiles.isEmpty()) {
      all.add(new Mark.Tiles(tiles, true));
    }
    all.addAll(marks);
    return new Axes(
        id,
        title,
        note,
        List.of(),
        Axis.bare(0, Math.max(1, width)),
        Axis.bare(0, Math.max(1, height)),
        false,
        all,
        handles,
        allTargets());
  }

  private List<Axes.PickTarget> allTargets() {
    List<Axes.PickTarget> all = new ArrayList<>(targets);
    if (!picks.isEmpty()) {
      all.add(
          new Axes.PickTarget(
              ROWS,
              picks.stream().mapToDouble(place -> place[0]).toArray(),
              picks.stream().mapToDouble(place -> place[1]).toArray(),
              reach / unit()));
    }
    return all;
  }

  /** A rectangle of the sheet. */
  public record Area(double left, double top, double width, double height) {
    public double right() {
      return left + width;
    }

    public double bottom() {
      return top + height;
    }

    public Area below(double used) {
      return new Area(left, top + used, width, Math.max(0, height - used));
    }

    public Area above(double kept) {
      return new Area(left, top, width, Math.min(height, kept));
    }

    /** What lies right of so much of the width. */
    public Area after(double used) {
      return new Area(left + used, top, Math.max(0, width - used), height);
    }

    public Area before(double kept) {
      return new Area(left, top, Math.min(width, kept), height);
    }

    /** Part i of n equal parts beside each other with gaps between. */
    public Area column(int i, int n, double gap) {
      double each = Math.max(1, (width - (n - 1) * gap) / n);
      return new Area(left + i * (each + gap), top, each, height);
    }

    /** Part i of n equal parts below each other with gaps between. */
    public Area row(int i, int n, double gap) {
      double each = Math.max(1, (height - (n - 1) * gap) / n);
      return new Area(left, top + i * (each + gap), width, each);
    }
  }
}
