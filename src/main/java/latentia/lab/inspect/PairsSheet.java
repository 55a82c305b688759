package latentia.lab.inspect;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import latentia.data.ColumnSummary;
import latentia.data.Dataset;
import latentia.figure.Figure;
import latentia.figure.Mark;
import latentia.figure.Stroke;
import latentia.figure.TextRole;
import latentia.figure.Theme;
import latentia.lab.look.LargeType;
import latentia.lab.look.NumberText;
import latentia.lab.look.Sheet;
import latentia.lab.look.SheetLayout;
import latentia.lab.look.SheetSize;
import latentia.lab.look.ShownRows;

/** A square of plots: each column against each other, and its histogram where they would meet. */
final class PairsSheet {
  static final int MOST_COLUMNS = 8;

  private static final String ID = "pairs";
  private static final double GAP = 6;
  private static final double MARGIN = 0.05;
  private static final double DIAMETER = 5;
  private static final double DIAMETER_WHEN_MANY = 3;
  private static final int MANY = 2000;

  private final Dataset data;
  private final int[] columns;
  private final ColumnSummary[] summaries;
  private final Theme theme;
  private final SheetSize size;
  private final ClassColumns classes;
  private final ShownRows shown;

  PairsSheet(Dataset data, List<Integer> columns, Theme theme, SheetSize size) {
    this.data = data;
    this.columns = columns.stream().limit(MOST_COLUMNS).mapToInt(Integer::intValue).toArray();
    this.theme = theme;
    this.size = size;
    summaries =
        IntStream.of(this.columns)
            .mapToObj(column -> ColumnSummary.of(data, column))
            .toArray(ColumnSummary[]::new);
    classes = new ClassColumns(data, theme);
    // All plots together are to hold as many points as one is drawn well with.
    int plots = Math.max(1, this.columns.length * (this.columns.length - 1));
    shown = ShownRows.of(data.rows(), Math.max(MANY, 2 * ShownRows.MOST / plots));
  }

  Figure figure() {
    String samples = data.wording().samples();
    String title =
        shown.areAll()
            ? Words.of("pairs.title", data.wording().title(), data.rows(), samples)
            : Words.of(
                "pairs.thinned",
                data.wording().title(),
                shown.shownText(),
                shown.allText(),
                samples);
    return SheetLayout.sheet(theme, size, ID, title, "", this::paint).withFooter(classes.footer());
  }

  private void paint(Sheet sheet) {
    double gap = GAP * sheet.unit();
    for (int i = 0; i < columns.length; i++) {
      Sheet.Area row = sheet.all().row(i, columns.length, gap);
      for (int j = 0; j < columns.length; j++) {
        Sheet.Area cell = row.column(j, columns.length, gap);
        sheet.rectangle(cell, null, new Stroke(theme.border(), 1));
        if (i == j) {
          paintName(sheet, cell, i);
        } else {
          paintPoints(sheet, cell, j, i);
        }
      }
    }
  }

  private void paintName(Sheet sheet, Sheet.Area cell, int i) {
    double pad = 8 * sheet.unit();
    double line = sheet.line();
    double middle = cell.left() + cell.width() / 2;
    sheet.text(
        middle,
        cell.top() + pad + line / 2,
        data.columnNames().get(columns[i]),
        TextRole.NUMBER,
        theme.text(),
        Mark.Anchor.CENTRE);
    ColumnSummary summary = summaries[i];
    sheet.caption(middle, cell.top() + pad + 1.6 * line, range(summary), Mark.Anchor.CENTRE);
    Sheet.Area bars = inner(cell).below(2.4 * line);
    if (summary.count() > 0 && bars.height() > line) {
      new StackedBars(data, classes).paint(sheet, bars, columns[i]);
    }
  }

  private static String range(ColumnSummary summary) {
    return summary.count() == 0
        ? Words.of("pairs.none")
        : Words.of("pairs.range", NumberText.value(summary.min()), NumberText.value(summary.max()));
  }

  /** A margin keeps points off the frame; bars keep it too, so that they stand over the points. */
  private static Sheet.Area inner(Sheet.Area cell) {
    double across = MARGIN * cell.width();
    double down = MARGIN * cell.height();
    return new Sheet.Area(
        cell.left() + across,
        cell.top() + down,
        cell.width() - 2 * across,
        cell.height() - 2 * down);
  }

  /** Column i to the right, column j upwards; a row without one of them is not there. */
  private void paintPoints(Sheet sheet, Sheet.Area cell, int i, int j) {
    Sheet.Area area = inner(cell);
    boolean small = shown.count() > MANY / 2 || LargeType.in(theme);
    double diameter = small ? DIAMETER_WHEN_MANY : DIAMETER;
    for (int code : classes.codes()) {
      int[] rows =
          IntStream.range(0, shown.count())
              .map(shown::row)
              .filter(row -> classes.code(row) == code && known(row, i) && known(row, j))
              .toArray();
      double[] x = new double[rows.length];
      double[] y = new double[rows.length];
      for (int n = 0; n < rows.length; n++) {
        x[n] = area.left() + share(rows[n], i) * area.width();
        y[n] = area.bottom() - share(rows[n], j) * area.height();
      }
      int[] argb = new int[rows.length];
      Arrays.fill(argb, classes.colour(code).argb());
      if (rows.length > 0) {
        sheet.points(x, y, argb, classes.shape(code), diameter);
      }
    }
  }

  private boolean known(int row, int i) {
    return !Double.isNaN(data.value(row, columns[i]));
  }

  private double share(int row, int i) {
    ColumnSummary summary = summaries[i];
    double half = summary.max() / 2 - summary.min() / 2;
    double value = data.value(row, columns[i]);
    return half == 0 ? 0.5 : (value / 2 - summary.min() / 2) / half;
  }
}
