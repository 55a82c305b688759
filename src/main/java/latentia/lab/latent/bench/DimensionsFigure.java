package latentia.lab.latent.bench;

import java.util.ArrayList;
import java.util.List;
import latentia.figure.Figure;
import latentia.figure.Mark;
import latentia.figure.Theme;
import latentia.lab.look.Cell;
import latentia.lab.look.NumberText;
import latentia.lab.look.Sheet;
import latentia.lab.look.SheetLayout;
import latentia.lab.look.SheetSize;
import latentia.lab.look.TileGrid;

/** One strip of decoded rows per latent dimension, each with a gauge of how active it is. */
public final class DimensionsFigure {
  private static final String ID = "dimensions";
  private static final double LEAST_ROW = 34;
  private static final int MOST_BLOCKS = 2;
  private static final double GAUGE = 56;
  private static final double LEAST_PITCH = 46;

  private DimensionsFigure() {}

  public static Figure of(Dimensions dimensions, Theme theme, SheetSize size) {
    return SheetLayout.sheet(
        theme,
        size,
        ID,
        Words.of("dimensions.title", dimensions.model()),
        Words.of("dimensions.note", dimensions.base()),
        sheet -> paint(dimensions, size.headed(), sheet));
  }

  private static void paint(Dimensions dimensions, boolean headed, Sheet sheet) {
    Sheet.Area area = sheet.all();
    int strips = dimensions.strips().size();
    double heads = sheet.line() + 3 * sheet.unit();
    double titles = sheet.line() + 6 * sheet.unit();
    int perBlock = (int) Math.max(1, (area.height() - heads - titles) / (LEAST_ROW * sheet.unit()));
    int blocks = Math.min(MOST_BLOCKS, (strips + perBlock - 1) / perBlock);
    int shown = Math.min(strips, blocks * perBlock);
    int each = (shown + blocks - 1) / blocks;
    String activity = Words.of(dimensions.variational() ? "dimensions.kl" : "dimensions.variance");
    String number =
        shown < strips ? Words.of("dimensions.some", shown, strips) : Words.of("dimensions.all");
    Sheet.Area rest =
        sheet.titled(
            area,
            headed ? "" : Words.of("dimensions.title", dimensions.model()),
            (headed ? "" : Words.of("dimensions.note", dimensions.base()) + ", ")
                + number
                + ", "
                + activity);
    for (int b = 0; b < blocks; b++) {
      List<Dimensions.Strip> some =
          dimensions.strips().subList(b * each, Math.min(shown, (b + 1) * each));
      paintBlock(dimensions, some, each, sheet, rest.column(b, blocks, 24 * sheet.unit()));
    }
  }

  private static void paintBlock(
      Dimensions dimensions,
      List<Dimensions.Strip> strips,
      int lines,
      Sheet sheet,
      Sheet.Area area) {
    double numbers = 48 * sheet.unit();
    double gauge = Math.min(GAUGE * sheet.unit(), 0.14 * area.width());
    Sheet.Area grid = area.before(area.width() - gauge - numbers);
    int[] frames = frames(dimensions, lines, sheet, grid);
    List<String> names = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      boolean there = i < strips.size();
      names.add(there ? "$z_{" + (strips.get(i).dimension() + 1) + "}$" : "");
      List<Cell> cells = new ArrayList<>();
      for (int frame : frames) {
        cells.add(there ? Cell.of(strips.get(i).rows().get(frame)) : Cell.gap());
      }
      rows.add(cells);
    }
    List<String> heads = new ArrayList<>();
    for (int frame : frames) {
      heads.add(NumberText.value(Math.round(100 * dimensions.steps()[frame]) / 100.0));
    }
    TileGrid.Placed placed = new TileGrid(dimensions.form(), names, heads, rows).paint(sheet, grid);
    double most =
        dimensions.strips().stream().mapToDouble(Dimensions.Strip::activity).max().orElse(1);
    for (int i = 0; i < strips.size(); i++) {
      Sheet.Area tile = placed.tile(i, 0);
      paintGauge(
          strips.get(i).activity(),
          most,
          sheet,
          new Sheet.Area(
              placed.right() + 10 * sheet.unit(),
              tile.top() + tile.height() / 2,
              gauge,
              8 * sheet.unit()));
    }
  }

  /** As many frames as find room at the size the lines allow, both ends and the middle kept. */
  private static int[] frames(Dimensions dimensions, int lines, Sheet sheet, Sheet.Area grid) {
    int all = dimensions.steps().length;
    double tall = (grid.height() - sheet.line()) / lines;
    double least = Math.min(dimensions.form().aspect() * tall, LEAST_PITCH * sheet.unit());
    int room = (int) ((grid.width() - 36 * sheet.unit()) / least);
    int count = all;
    while (count > 3 && (count > Math.max(3, room) || (all - 1) % (count - 1) != 0)) {
      count--;
    }
    int[] frames = new int[count];
    for (int i = 0; i < count; i++) {
      frames[i] = count == 1 ? 0 : (int) Math.round((double) i * (all - 1) / (count - 1));
    }
    return frames;
  }

  private static void paintGauge(double activity, double most, Sheet sheet, Sheet.Area place) {
    Theme theme = sheet.theme();
    Sheet.Area track =
        new Sheet.Area(
            place.left(), place.top() - place.height() / 2, place.width(), place.height());
    sheet.rectangle(track, theme.grid(), null);
    double share = most > 0 ? Math.max(0, activity) / most : 0;
    sheet.rectangle(track.before(share * track.width()), theme.component(1).mark(), null);
    sheet.caption(
        track.right() + 6 * sheet.unit(), place.top(), Numbers.loss(activity), Mark.Anchor.LEFT);
  }
}
