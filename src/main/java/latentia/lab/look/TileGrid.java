package latentia.lab.look;

import java.util.ArrayList;
import java.util.List;
import latentia.figure.Colour;
import latentia.figure.Mark;
import latentia.figure.TextRole;

/**
 * Tiles in rows and columns with names before the rows, words above the columns and captions below
 * the tiles, as large as the room allows. Where room is short, captions lose lines and then columns
 * are left out from the end.
 *
 * @param names one per row, or empty
 * @param inks the colours of the names, or empty for that of text
 * @param heads one per column, or empty
 */
public record TileGrid(
    RowForm form,
    List<String> names,
    List<Colour> inks,
    List<String> heads,
    List<List<Cell>> rows) {
  /** Smaller pictures than this lose their second line of words, then their first. */
  private static final double LEAST_TILE = 24;

  public static final double GAP = 4;
  private static final double ABOVE_WORDS = 2;
  private static final double LOOSEST = 10;

  public TileGrid(RowForm form, List<String> names, List<String> heads, List<List<Cell>> rows) {
    this(form, names, List.of(), heads, rows);
  }

  /**
   * Where a grid stands once it is laid out; tiles begin at whole pixels, so that all look alike.
   */
  public record Placed(
      double left, double[] tops, double tileWidth, double tileHeight, double pitch, int columns) {
    public Sheet.Area tile(int row, int column) {
      return new Sheet.Area(
          Math.round(left + column * pitch + (pitch - tileWidth) / 2),
          Math.round(tops[row]),
          tileWidth,
          tileHeight);
    }

    public double right() {
      return left + columns * pitch;
    }
  }

  public Placed paint(Sheet sheet, Sheet.Area area) {
    int lines = lines(sheet, area);
    Placed placed = place(sheet, area, lines);
    for (int r = 0; r < rows.size(); r++) {
      Sheet.Area first = placed.tile(r, 0);
      if (!names.isEmpty()) {
        double middle = first.top() + first.height() / 2;
        Colour ink = inks.isEmpty() ? sheet.theme().text() : inks.get(r);
        sheet.text(area.left(), middle, names.get(r), TextRole.NUMBER, ink, Mark.Anchor.LEFT);
      }
      for (int c = 0; c < Math.min(placed.columns(), rows.get(r).size()); c++) {
        new TilePicture(form, rows.get(r).get(c), lines).paint(sheet, placed.tile(r, c));
      }
    }
    for (int c = 0; c < Math.min(placed.columns(), heads.size()); c++) {
      Sheet.Area tile = placed.tile(0, c);
      double middle = tile.top() - 2 * sheet.unit() - sheet.line() / 2;
      sheet.caption(tile.left() + tile.width() / 2, middle, heads.get(c), Mark.Anchor.CENTRE);
    }
    return placed;
  }

  private Placed place(Sheet sheet, Sheet.Area area, int lines) {
    double unit = sheet.unit();
    double left = area.left() + nameWidth(sheet);
    double width = area.right() - left;
    double words = wordWidth(sheet, lines) + 6 * unit;
    int wanted = rows.stream().mapToInt(List::size).max().orElse(1);
    int columns = (int) Math.max(1, Math.min(wanted, width / Math.max(words, 18 * unit)));
    double pitch = width / columns;
    double tall = Math.min(tileRoom(sheet, area, lines), (pitch - GAP * unit) / form.aspect());
    double tileHeight = form.fitted(Math.max(1, tall), unit);
    double tileWidth = form.aspect() * tileHeight;
    double used = headHeight(sheet) + rows.size() * (tileHeight + GAP * unit);
    for (List<Cell> row : rows) {
      used += captionHeight(sheet, row, lines);
    }
    double loose = Math.max(0, Math.min(LOOSEST * unit, (area.height() - used) / rows.size()));
    double[] tops = new double[rows.size()];
    double y = area.top() + headHeight(sheet);
    for (int r = 0; r < tops.length; r++) {
      tops[r] = y;
      y += tileHeight + captionHeight(sheet, rows.get(r), lines) + GAP * unit + loose;
    }
    double tight = Math.max(tileWidth + GAP * unit, words);
    return new Placed(left, tops, tileWidth, tileHeight, Math.min(pitch, tight), columns);
  }

  /** How many lines of words leave the tiles large enough. */
  private int lines(Sheet sheet, Sheet.Area area) {
    int lines =
        rows.stream().flatMap(List::stream).mapToInt(cell -> cell.caption().size()).max().orElse(0);
    while (lines > 0 && tileRoom(sheet, area, lines) < LEAST_TILE * sheet.unit()) {
      lines--;
    }
    return lines;
  }

  /** The height left for each tile. */
  private double tileRoom(Sheet sheet, Sheet.Area area, int lines) {
    double words = headHeight(sheet);
    for (List<Cell> row : rows) {
      words += captionHeight(sheet, row, lines);
    }
    // Below the last row no gap is needed.
    double gaps = (rows.size() - 1) * GAP * sheet.unit();
    return (area.height() - words - gaps) / rows.size();
  }

  private double headHeight(Sheet sheet) {
    return heads.isEmpty() ? 0 : sheet.line() + 3 * sheet.unit();
  }

  private static double captionHeight(Sheet sheet, List<Cell> row, int most) {
    int lines = row.stream().mapToInt(cell -> cell.caption().size()).max().orElse(0);
    int shown = Math.min(lines, most);
    return shown == 0 ? 0 : ABOVE_WORDS * sheet.unit() + shown * sheet.line();
  }

  private double nameWidth(Sheet sheet) {
    double widest =
        names.stream().mapToDouble(name -> sheet.width(name, TextRole.NUMBER)).max().orElse(0);
    return widest == 0 ? 0 : Math.ceil(widest + 12 * sheet.unit());
  }

  private double wordWidth(Sheet sheet, int lines) {
    List<String> words = new ArrayList<>(heads);
    rows.stream()
        .flatMap(List::stream)
        .forEach(cell -> cell.caption().stream().limit(lines).forEach(words::add));
    return words.stream().mapToDouble(text -> sheet.width(text, TextRole.CAPTION)).max().orElse(0);
  }
}
