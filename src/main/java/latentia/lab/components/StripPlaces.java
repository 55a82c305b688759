package latentia.lab.components;

import java.util.stream.IntStream;
import latentia.figure.TextRole;
import latentia.figure.Theme;
import latentia.lab.look.RowForm;
import latentia.lab.look.Sheet;

/**
 * Where the parts of the strip stand, from top to bottom: heads, vectors, sliders, coefficients,
 * sums, errors.
 *
 * @param shown what each column but the last is: {@link #ORIGIN}, {@link #GAP}, or a place of the
 *     build-up
 * @param tileWidth of all tiles
 * @param pitch from one column to the next
 */
record StripPlaces(
    Sheet.Area area,
    double unit,
    double line,
    int[] shown,
    double tileWidth,
    double tileHeight,
    double pitch) {
  static final int ORIGIN = -1;
  static final int GAP = -2;

  private static final double BETWEEN = 10;
  private static final double SLIDER = 18;
  private static final double SMALL = 4;
  private static final double LARGE = 8;

  /** Errors and coefficients need so much room. */
  private static final double WORDS = 52;

  /** What is left out takes so much room. */
  private static final double LEFT_OUT = 24;

  /** So many columns of components are wanted before tiles grow larger than need be. */
  private static final int WANTED = 8;

  /** Tiles are no wider than lets so many stand beside each other: with the one in use. */
  private static final int FEWEST = 4;

  /** Components that are not in use are hinted at by so many. */
  private static final int NEXT = 2;

  static StripPlaces in(Sheet.Area area, Theme theme, RowForm form, BuildUp build) {
    double unit = theme.markScale();
    double line = Math.ceil(1.25 * theme.type().caption());
    double high = (area.height() - words(unit, line)) / 2;
    double wide = (area.width() - LEFT_OUT * unit) / FEWEST - BETWEEN * unit;
    double tileHeight = form.fitted(Math.max(1, Math.min(high, wide / form.aspect())), unit);
    double tileWidth = Math.min(form.aspect() * tileHeight, area.width());
    double least = Math.max(tileWidth + BETWEEN * unit, WORDS * unit);
    double room = area.width() + BETWEEN * unit;
    int[] shown = shown((int) Math.max(2, room / least) - 2, build.used(), build.places());
    double across = area.width() - tileWidth - 2 * unit;
    if (gap(shown) < shown.length) {
      // A gap is narrower than the column that was kept for it.
      double rest = room - LEFT_OUT * unit;
      shown = shown((int) Math.max(2, rest / least) - 1, build.used(), build.places());
      across -= LEFT_OUT * unit;
    }
    int columns = gap(shown) < shown.length ? shown.length - 1 : shown.length;
    double pitch = across / Math.max(1, columns);
    return new StripPlaces(area, unit, line, shown, tileWidth, tileHeight, pitch);
  }

  /**
   * The height wanted by a strip.
   *
   * @param width it has
   * @param most it may have
   * @param components how many there are, in use or not
   */
  static double height(double width, double most, Theme theme, RowForm form, int components) {
    double unit = theme.markScale();
    double words = words(unit, Math.ceil(1.25 * theme.type().caption()));
    int wanted = Math.min(WANTED, components);
    double wide = (width - (wanted + 1) * BETWEEN * unit) / (wanted + 2);
    double room = Math.max(12 * unit, Math.min(wide / form.aspect(), (most - words) / 2));
    return words + 2 * form.fitted(room, unit);
  }

  private static double words(double unit, double line) {
    return 3 * line + (SLIDER + 3 * SMALL + LARGE) * unit;
  }

  /**
   * The origin and as many places as there is room for: all up to those in use and the next, or the
   * first, a gap, and the last in use.
   */
  static int[] shown(int room, int used, int places) {
    int next = Math.min(NEXT, places - used);
    int hinted = room > 2 ? Math.min(1, next) : 0;
    int wanted = used + next <= room ? Math.min(room, places) : used + hinted;
    if (wanted <= room) {
      return IntStream.rangeClosed(ORIGIN, wanted - 1).toArray();
    }
    int first = Math.max(0, room / 2 - 2);
    int last = Math.max(0, room - first - 1);
    return IntStream.concat(
            IntStream.concat(IntStream.rangeClosed(ORIGIN, first - 1), IntStream.of(GAP)),
            IntStream.range(wanted - last, wanted))
        .toArray();
  }

  double heads() {
    return area.top() + line / 2;
  }

  Sheet.Area upper(int column) {
    return tile(column, area.top() + line + SMALL * unit);
  }

  double sliders() {
    return upper(0).bottom() + (SMALL + SLIDER / 2) * unit;
  }

  double numbers() {
    return upper(0).bottom() + (SMALL + SLIDER) * unit + line / 2;
  }

  Sheet.Area lower(int column) {
    return tile(column, numbers() + line / 2 + LARGE * unit);
  }

  double errors() {
    return lower(0).bottom() + SMALL * unit + line / 2;
  }

  private Sheet.Area tile(int column, double top) {
    double before = column > gap(shown) ? LEFT_OUT * unit - pitch : 0;
    double left = area.left() + unit + column * pitch + before;
    return new Sheet.Area(Math.round(left), Math.round(top), tileWidth, tileHeight);
  }

  /** Where the column is that stands for those left out; after the last one if there is none. */
  private static int gap(int[] shown) {
    int column = 0;
    while (column < shown.length && shown[column] != GAP) {
      column++;
    }
    return column;
  }

  /** The middle of what is left out. */
  double gapMiddle() {
    Sheet.Area before = upper(gap(shown) - 1);
    return (before.right() + upper(gap(shown) + 1).left()) / 2;
  }

  /** Words that fit into a width: without what follows a comma, or without their end. */
  static String shortened(Sheet sheet, String text, double width) {
    if (text.startsWith("$") || sheet.width(text, TextRole.CAPTION) <= width) {
      return text;
    }
    int comma = text.indexOf(',');
    String brief = comma > 0 ? text.substring(0, comma) : text;
    int kept = brief.length();
    while (kept > 1 && sheet.width(brief.substring(0, kept) + "…", TextRole.CAPTION) > width) {
      kept--;
    }
    boolean whole = sheet.width(brief, TextRole.CAPTION) <= width;
    return whole ? brief : brief.substring(0, kept).strip() + "…";
  }
}
