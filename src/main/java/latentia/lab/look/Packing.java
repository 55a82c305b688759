package latentia.lab.look;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a list of rows into lines of tiles that fill an area with the largest tiles possible, and
 * of several ways takes the one whose outline is most like the area's.
 */
public final class Packing {
  /** How much larger tiles must become for a last line that is not full. */
  private static final double WORTH_FULL = 1.35;

  private Packing() {}

  public static List<List<Cell>> lines(
      List<double[]> rows, RowForm form, Sheet sheet, Sheet.Area area) {
    int best = 1;
    double largest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int columns = 1; columns <= rows.size(); columns++) {
      int lines = (rows.size() + columns - 1) / columns;
      double gap = TileGrid.GAP * sheet.unit();
      double room =
          Math.min(area.height() / lines - gap, (area.width() / columns - gap) / form.aspect());
      double tile = room < 1 ? 0 : form.fitted(room, sheet.unit());
      double shape = columns * form.aspect() / lines * area.height() / area.width();
      boolean full = rows.size() % columns == 0;
      tile = full ? tile : tile / WORTH_FULL;
      double misfit = Math.abs(Math.log(shape));
      if (tile > largest || tile == largest && misfit < least) {
        largest = tile;
        least = misfit;
        best = columns;
      }
    }
    List<List<Cell>> lines = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += best) {
      lines.add(
          rows.subList(from, Math.min(rows.size(), from + best)).stream()
              .map(row -> Cell.of(row))
              .toList());
    }
    return lines;
  }
}
