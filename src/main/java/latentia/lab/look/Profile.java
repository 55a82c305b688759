package latentia.lab.look;

import latentia.figure.Colour;
import latentia.figure.Picture;
import latentia.figure.Stroke;
import latentia.figure.Theme;

/**
 * A row that is no image, drawn into a tile: one bar per column from the height of 0, or a line
 * where columns are many.
 *
 * @param low the value at the lower end of the tile
 * @param high the value at the upper end
 * @param above the colour of values above 0
 * @param below the colour of values below 0
 */
public record Profile(double low, double high, Colour above, Colour below) {
  /** More bars than these would be too thin to tell apart. */
  public static final int MOST_BARS = 20;

  private static final double BAR = 0.7;
  private static final double INSET = 2;
  private static final int WIDE = 112;
  private static final int TALL = 80;
  private static final float LINE_INK = 0.35f;

  /** A profile between the ends of a form, in one quiet colour. */
  public static Profile of(RowForm form, Theme theme) {
    return new Profile(form.low(), form.high(), theme.muted(), theme.muted());
  }

  /**
   * What is added and taken away, around 0 in the middle.
   *
   * @param reach the value at the upper end
   * @param opacity of the colours, from 0 to 1
   */
  public static Profile signed(double reach, Theme theme, double opacity) {
    return new Profile(
        -reach,
        reach,
        theme.component(0).mark().withOpacity(opacity),
        theme.component(1).mark().withOpacity(opacity));
  }

  /** The same in paler colours. */
  public Profile withOpacity(double opacity) {
    return new Profile(low, high, above.withOpacity(opacity), below.withOpacity(opacity));
  }

  /**
   * @param current whether the tile is framed in accent
   */
  public void paint(Sheet sheet, Sheet.Area tile, double[] row, boolean current) {
    double zero = heightOf(0, tile);
    if (row.length > MOST_BARS) {
      paintLine(sheet, tile, row, zero);
    } else {
      paintBars(sheet, tile, row, zero);
    }
    sheet.line(tile.left(), zero, tile.right(), zero, new Stroke(sheet.theme().axis(), 0.8));
    Colour frame = current ? sheet.theme().accent() : sheet.theme().border();
    sheet.rectangle(tile, null, new Stroke(frame, current ? 2 : 1));
  }

  /** The same as a picture of its own pixels, for places where no sheet is. */
  public Picture picture(double[] row) {
    float[] ink = new float[WIDE * TALL];
    int zero = pixel(0);
    for (int x = 0; x < WIDE; x++) {
      int here = pixel(row[x * row.length / WIDE]);
      int next = pixel(row[Math.min(WIDE - 1, x + 1) * row.length / WIDE]);
      ink[zero * WIDE + x] = LINE_INK;
      for (int y = Math.min(here, next); y <= Math.max(here, next); y++) {
        ink[y * WIDE + x] = 1;
      }
    }
    return new Picture(WIDE, TALL, ink);
  }

  /** The row of pixels, from the top, at a value. */
  private int pixel(double value) {
    double share = Math.max(0, Math.min((value - low) / (high - low), 1));
    return (int) Math.round((1 - share) * (TALL - 1));
  }

  private void paintBars(Sheet sheet, Sheet.Area tile, double[] row, double zero) {
    double each = tile.width() / row.length;
    for (int j = 0; j < row.length; j++) {
      double end = heightOf(row[j], tile);
      double left = tile.left() + (j + (1 - BAR) / 2) * each;
      sheet.rectangle(
          new Sheet.Area(left, Math.min(zero, end), BAR * each, Math.abs(end - zero)),
          row[j] < 0 ? below : above,
          null);
    }
  }

  /** In one colour, or in two where the sign is what matters. */
  private void paintLine(Sheet sheet, Sheet.Area tile, double[] row, double zero) {
    boolean signed = !above.equals(below);
    double[] x = new double[row.length];
    double[] high = new double[row.length];
    double[] low = new double[row.length];
    for (int j = 0; j < row.length; j++) {
      double y = heightOf(row[j], tile);
      x[j] = tile.left() + INSET + j * (tile.width() - 2 * INSET) / (row.length - 1);
      high[j] = signed ? side(row, j, 1, Math.min(zero, y)) : y;
      low[j] = side(row, j, -1, Math.max(zero, y));
    }
    sheet.curve(x, high, new Stroke(above, 1.4));
    if (signed) {
      sheet.curve(x, low, new Stroke(below, 1.4));
    }
  }

  /** The height where the values around have the sign, and none where only the line of 0 runs. */
  private static double side(double[] row, int j, int sign, double height) {
    boolean near =
        sign * row[j] > 0
            || sign * row[Math.max(0, j - 1)] > 0
            || sign * row[Math.min(row.length - 1, j + 1)] > 0;
    return near ? height : Double.NaN;
  }

  private double heightOf(double value, Sheet.Area tile) {
    double share = Math.max(0, Math.min(1, (value - low) / (high - low)));
    return tile.bottom() - INSET - share * (tile.height() - 2 * INSET);
  }
}
