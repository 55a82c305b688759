package latentia.lab.inspect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import latentia.data.Dataset;
import latentia.engine.linear.PcaSolver;
import latentia.engine.linear.PrincipalComponents;
import latentia.figure.Figure;
import latentia.figure.Theme;
import latentia.lab.look.Cell;
import latentia.lab.look.RowForm;
import latentia.lab.look.Sheet;
import latentia.lab.look.SheetLayout;
import latentia.lab.look.SheetSize;
import latentia.lab.look.ShownRows;
import latentia.lab.look.TileGrid;

/**
 * Data at a glance, without a word: images and signals as tiles, all else as points in the plane
 * that shows most of them.
 */
public final class Thumbnail {
  private static final String ID = "thumbnail";
  private static final int MOST_POINTS = 600;

  /** Rows of more columns than these are signals rather than points. */
  private static final int MOST_DIMENSIONS = 10;

  private static final int TILES_ACROSS_IMAGES = 3;
  private static final int TILES_ACROSS_SIGNALS = 2;
  private static final double DIAMETER = 3.6;
  private static final double MARGIN = 0.06;

  /** How a third axis is drawn: a shorter one that leaves the picture up to the right. */
  private static final double OBLIQUE_X = 0.24;

  private static final double OBLIQUE_Y = 0.16;

  private final Dataset data;
  private final Theme theme;

  private Thumbnail(Dataset data, Theme theme) {
    this.data = data;
    this.theme = theme;
  }

  /**
   * A figure of one sheet that fills the size.
   *
   * @param data without missing cells
   */
  public static Figure of(Dataset data, Theme theme, SheetSize size) {
    ShownRows shown = ShownRows.of(data.rows(), MOST_POINTS);
    int[] rows = IntStream.range(0, shown.count()).map(shown::row).toArray();
    Thumbnail made = new Thumbnail(data.selectRows(rows), theme);
    return SheetLayout.sheet(theme, size, ID, "", "", made::paint);
  }

  private void paint(Sheet sheet) {
    if (data.imageShape().isPresent()) {
      paintTiles(sheet, TILES_ACROSS_IMAGES);
    } else if (data.columns() > MOST_DIMENSIONS) {
      paintTiles(sheet, TILES_ACROSS_SIGNALS);
    } else {
      paintPoints(sheet);
    }
  }

  /** Rows from all over the data, so that most classes are there. */
  private void paintTiles(Sheet sheet, int across) {
    int down = (int) Math.max(1, Math.round(across * sheet.all().height() / sheet.all().width()));
    int count = across * down;
    int[] rows = new int[count];
    Arrays.setAll(rows, i -> i * data.rows() / count);
    List<List<Cell>> cells = new ArrayList<>();
    for (int i = 0; i < down; i++) {
      List<Cell> line = new ArrayList<>();
      for (int j = 0; j < across; j++) {
        line.add(Cell.of(data.row(rows[i * across + j])));
      }
      cells.add(line);
    }
    RowForm form = RowForm.of(data.selectRows(rows), false);
    new TileGrid(form, List.of(), List.of(), cells).paint(sheet, sheet.all());
  }

  private void paintPoints(Sheet sheet) {
    double[][] plane = plane();
    Sheet.Area area = sheet.all();
    double inset = MARGIN * Math.min(area.width(), area.height()) + DIAMETER / 2 * sheet.unit();
    double[] x = spread(plane[0], area.left() + inset, area.right() - inset);
    double[] y = spread(plane[1], area.bottom() - inset, area.top() + inset);
    ClassColumns classes = new ClassColumns(data, theme);
    for (int code : classes.codes()) {
      int[] rows =
          IntStream.range(0, data.rows()).filter(row -> classes.code(row) == code).toArray();
      int[] argb = new int[rows.length];
      Arrays.fill(argb, classes.colour(code).argb());
      sheet.points(
          Arrays.stream(rows).mapToDouble(row -> x[row]).toArray(),
          Arrays.stream(rows).mapToDouble(row -> y[row]).toArray(),
          argb,
          classes.shape(code),
          DIAMETER);
    }
  }

  /** Two coordinates of each row. */
  private double[][] plane() {
    return switch (data.columns()) {
      case 1 ->
          new double[][] {
            data.column(0), IntStream.range(0, data.rows()).asDoubleStream().toArray()
          };
      case 2 -> new double[][] {data.column(0), data.column(1)};
      case 3 -> oblique();
      default -> principal();
    };
  }

  private double[][] oblique() {
    double[] x = spread(data.column(0), 0, 1);
    double[] y = spread(data.column(1), 0, 1);
    double[] z = spread(data.column(2), 0, 1);
    double[][] plane = new double[2][data.rows()];
    for (int n = 0; n < data.rows(); n++) {
      plane[0][n] = x[n] + OBLIQUE_X * y[n];
      plane[1][n] = z[n] + OBLIQUE_Y * y[n];
    }
    return plane;
  }

  private double[][] principal() {
    double[][] axes = PrincipalComponents.of(data, PcaSolver.COVARIANCE).axes();
    double[][] plane = new double[2][data.rows()];
    for (int n = 0; n < data.rows(); n++) {
      for (int j = 0; j < data.columns(); j++) {
        plane[0][n] += axes[0][j] * data.value(n, j);
        plane[1][n] += axes[1][j] * data.value(n, j);
      }
    }
    return plane;
  }

  /** The values moved and stretched to go from one place to another. */
  private static double[] spread(double[] values, double from, double to) {
    double low = Arrays.stream(values).min().orElse(0);
    double high = Arrays.stream(values).max().orElse(1);
    double range = high > low ? high - low : 1;
    return Arrays.stream(values).map(value -> from + (value - low) / range * (to - from)).toArray();
  }
}
