package latentia.lab.look;

import latentia.figure.Mark;
import latentia.figure.TextRole;

/**
 * One tile of a grid: an image, or a profile of the row's values, with its words below.
 *
 * @param lines how many lines of words there is room for
 */
public record TilePicture(RowForm form, Cell cell, int lines) {
  public void paint(Sheet sheet, Sheet.Area tile) {
    if (cell.isGap()) {
      return;
    }
    if (form.isImage()) {
      sheet.tile(tile, form.picture(cell.row()), cell.current());
    } else {
      Profile.of(form, sheet.theme()).paint(sheet, tile, cell.row(), cell.current());
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
}
