package latentia.lab.latent.bench;

import java.util.ArrayList;
import java.util.List;
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
final class Sheet {
  /** The places of rows that can be pointed at, in the order in which they were laid. */
  static final String ROWS = "rows";

  private final Theme theme;
  private final double width;
  private final double height;
  private final TextWidths widths;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Mark.Tile> tiles = new ArrayList<>();
  private final List<double[]> picks = new ArrayList<>();
  private double reach;

  Sheet(Theme theme, double width, double height) {
    this.theme = theme;
    this.width = width;
    this.height = height;
    widths = new TextWidths(theme);
  }

  Theme theme() {
    return theme;
  }

  Area all() {
    return new Area(0, 0, width, height);
  }

  /** The height of a line of captions. */
  double line() {
    return Math.ceil(1.25 * theme.type().caption());
  }

  /** 1, or 2 where everything is read from the last row. */
  double unit() {
    return theme.markScale();
  }

  double width(String text, TextRole role) {
    return widths.of(text, role);
  }

  /** Words whose middle line is at y. */
  void text(double x, double y, String text, TextRole role, Colour colour, Mark.Anchor anchor) {
    if (!text.isEmpty()) {
      marks.add(new Mark.Label(x, height - y, 0, 0, text, role, colour, anchor, null));
    }
  }

  /** Muted words of a caption that end, begin or stand in the middle at x. */
  void caption(double x, double y, String text, Mark.Anchor anchor) {
    text(x, y, text, TextRole.CAPTION, theme.muted(), anchor);
  }

  /** A small title with a muted note after it; returns what is left below. */
  Area titled(Area area, String title, String note) {
    double middle = area.top() + line() / 2;
    text(area.left(), middle, title, TextRole.NUMBER, theme.text(), Mark.Anchor.LEFT);
    double after = area.left() + (title.isEmpty() ? 0 : width(title, TextRole.NUMBER) + 8 * unit());
    if (after + width(note, TextRole.CAPTION) <= area.right()) {
      caption(after, middle, note, Mark.Anchor.LEFT);
    }
    return area.below(line() + 6 * unit());
  }

  void rectangle(Area area, Colour fill, Stroke stroke) {
    double low = height - area.bottom();
    double high = height - area.top();
    marks.add(
        new Mark.Polygon(
            new double[] {area.left(), area.right(), area.right(), area.left()},
            new double[] {low, low, high, high},
            fill,
            stroke));
  }

  void line(double x0, double y0, double x1, double y1, Stroke stroke) {
    marks.add(
        new Mark.Polyline(new double[] {x0, x1}, new double[] {height - y0, height - y1}, stroke));
  }

  void tile(Area area, Picture picture, boolean current) {
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
  void pick(Area area) {
    picks.add(
        new double[] {area.left() + area.width() / 2, height - area.top() - area.height() / 2});
    reach = Math.max(reach, Math.max(area.width(), area.height()) / 2);
  }

  Axes axes(String id, String title, String note) {
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
        List.of(),
        picks.isEmpty() ? List.of() : List.of(targets()));
  }

  private Axes.PickTarget targets() {
    return new Axes.PickTarget(
        ROWS,
        picks.stream().mapToDouble(place -> place[0]).toArray(),
        picks.stream().mapToDouble(place -> place[1]).toArray(),
        reach / unit());
  }

  /** A rectangle of the sheet. */
  record Area(double left, double top, double width, double height) {
    double right() {
      return left + width;
    }

    double bottom() {
      return top + height;
    }

    Area below(double used) {
      return new Area(left, top + used, width, Math.max(0, height - used));
    }

    Area above(double kept) {
      return new Area(left, top, width, Math.min(height, kept));
    }

    /** What lies right of so much of the width. */
    Area after(double used) {
      return new Area(left + used, top, Math.max(0, width - used), height);
    }

    Area before(double kept) {
      return new Area(left, top, Math.min(width, kept), height);
    }

    /** Part i of n equal parts beside each other with gaps between. */
    Area column(int i, int n, double gap) {
      double each = Math.max(1, (width - (n - 1) * gap) / n);
      return new Area(left + i * (each + gap), top, each, height);
    }

    /** Part i of n equal parts below each other with gaps between. */
    Area row(int i, int n, double gap) {
      double each = Math.max(1, (height - (n - 1) * gap) / n);
      return new Area(left, top + i * (each + gap), width, each);
    }
  }
}
