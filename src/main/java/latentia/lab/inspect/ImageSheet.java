package latentia.lab.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import latentia.data.Dataset;
import latentia.figure.Figure;
import latentia.figure.Theme;
import latentia.lab.look.Cell;
import latentia.lab.look.RowForm;
import latentia.lab.look.Sheet;
import latentia.lab.look.SheetLayout;
import latentia.lab.look.SheetSize;
import latentia.lab.look.TileGrid;

/** Rows one after the other as tiles, with the class or the number of each. */
final class ImageSheet {
  private static final String ID = "images";
  private static final double TILE = 64;
  private static final double CAPTION = 22;

  private final Dataset data;
  private final int first;
  private final Theme theme;
  private final SheetSize size;

  ImageSheet(Dataset data, int first, Theme theme, SheetSize size) {
    this.data = data;
    this.first = Math.max(0, Math.min(first, data.rows() - 1));
    this.theme = theme;
    this.size = size;
  }

  Figure figure() {
    double unit = theme.markScale();
    int across = (int) Math.max(1, size.width() / ((TILE + TileGrid.GAP) * unit));
    int down = (int) Math.max(1, size.height() / ((TILE + CAPTION + TileGrid.GAP) * unit));
    int last = Math.min(data.rows(), first + across * down) - 1;
    Dataset rows = data.selectRows(IntStream.rangeClosed(first, last).toArray());
    String title =
        Words.of(
            "images.title",
            data.wording().title(),
            data.wording().samples(),
            first,
            last,
            data.rows());
    return SheetLayout.sheet(theme, size, ID, title, "", sheet -> paint(sheet, rows, across, down));
  }

  private void paint(Sheet sheet, Dataset rows, int across, int down) {
    List<List<Cell>> cells = new ArrayList<>();
    for (int i = 0; i < down; i++) {
      List<Cell> line = new ArrayList<>();
      for (int n = i * across; n < (i + 1) * across; n++) {
        line.add(n < rows.rows() ? cell(rows, n) : Cell.gap());
      }
      cells.add(line);
    }
    new TileGrid(RowForm.of(rows, false), List.of(), List.of(), cells).paint(sheet, sheet.all());
  }

  private Cell cell(Dataset rows, int n) {
    String caption =
        rows.labels()
            .flatMap(labels -> labels.className(n))
            .orElseGet(() -> Words.of("images.row", first + n));
    return new Cell(rows.row(n), List.of(caption), false, true);
  }
}
