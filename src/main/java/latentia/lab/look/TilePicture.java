package latentia.lab.look;

import latentia.figure.Colour;
import latentia.figure.Mark;
import latentia.figure.Stroke;
import latentia.figure.TextRole;

/**
 * One tile of a grid: an image, or a profile of the row's values, with its words below.
 *
 * @param lines how many lines of words there is room for
 */
public record TilePicture(RowForm form, Cell cell, int lines) {
  private static final double BAR = 0.7;

  public void paint(Sheet sheet, Sheet.Area tile) {
    if (cell.isGap()) {
      return;
    }
    if (form.isImage()) {
      sheet.tile(tile, form.picture(cell.row()), cell.current());
    } else {
      paintProfile(sheet, tile);
    }
    if (cell.pickable()) {
      sheet.pick(tile);
    }
    double y = tile.bottom() + 2 * sheet.unit() + sheet.line() / 2;
    for (int i = 0; i < Math.min(lines, cell.caption().size()); i++) {
      sheet.text(
          tile.left() + tile.width() / 2,
          y + i * sheet.line(),
          cell.caption().get(i),
          TextRole.CAPTION,
          i == 0 ? sheet.theme().text() : sheet.theme().muted(),
          Mark.Anchor.CENTRE);
    }
  }

  /** One bar per column from the height of 0. */
  private void paintProfile(Sheet sheet, Sheet.Area tile) {
    Colour frame = cell.current() ? sheet.theme().accent() : sheet.theme().border();
    double zero = heightOf(0, tile);
    double each = tile.width() / cell.row().length;
    for (int j = 0; j < cell.row().length; j++) {
      double end = heightOf(cell.row()[j], tile);
      double left = tile.left() + (j + (1 - BAR) / 2) * each;
      double top = Math.min(zero, end);
      sheet.rectangle(
          new Sheet.Area(left, top, BAR * each, Math.abs(end - zero)), sheet.theme().muted(), null);
    }
    sheet.line(tile.left(), zero, tile.right(), zero, new Stroke(sheet.theme().axis(), 0.8));
    sheet.rectangle(tile, null, new Stroke(frame, cell.current() ? 2 : 1));
  }

  private double heightOf(double value, Sheet.Area tile) {
    double share = Math.max(0, Math.min(1, form.share(value)));
    return tile.bottom() - 2 - share * (tile.height() - 4);
  }
}
