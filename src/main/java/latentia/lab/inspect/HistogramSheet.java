package latentia.lab.inspect;

import java.util.List;
import latentia.data.ColumnSummary;
import latentia.data.Dataset;
import latentia.figure.Figure;
import latentia.figure.Mark;
import latentia.figure.Stroke;
import latentia.figure.TextRole;
import latentia.figure.Theme;
import latentia.lab.look.NumberText;
import latentia.lab.look.Sheet;
import latentia.lab.look.SheetLayout;
import latentia.lab.look.SheetSize;

/** A grid of histograms, one per column. */
final class HistogramSheet {
  private static final String ID = "histograms";
  private static final double LEAST_WIDTH = 200;
  private static final double LEAST_HEIGHT = 130;
  private static final double GAP = 28;

  private final Dataset data;
  private final int first;
  private final Theme theme;
  private final SheetSize size;
  private final ClassColumns classes;

  HistogramSheet(Dataset data, int first, Theme theme, SheetSize size) {
    this.data = data;
    this.first = Math.max(0, Math.min(first, data.columns() - 1));
    this.theme = theme;
    this.size = size;
    classes = new ClassColumns(data, theme);
  }

  Figure figure() {
    int last = Math.min(data.columns(), first + across() * most()) - 1;
    String note =
        first == 0 && last == data.columns() - 1
            ? ""
            : Words.of("histograms.columns", first, last, data.columns());
    String title =
        Words.of("histograms.title", data.wording().title(), data.rows(), data.wording().samples());
    return SheetLayout.sheet(theme, size, ID, title, note, sheet -> paint(sheet, last))
        .withFooter(classes.footer());
  }

  private int across() {
    double unit = theme.markScale();
    int room = (int) Math.max(1, size.width() / ((LEAST_WIDTH + GAP) * unit));
    int wanted = data.columns() - first;
    // As near to a square as the room allows: 4 columns stand as 2 x 2.
    return Math.min(room, (int) Math.ceil(Math.sqrt(wanted)));
  }

  private int most() {
    return (int) Math.max(1, size.height() / ((LEAST_HEIGHT + GAP) * theme.markScale()));
  }

  private void paint(Sheet sheet, int last) {
    int count = last - first + 1;
    int across = across();
    int down = (count + across - 1) / across;
    double gap = GAP * sheet.unit();
    for (int i = 0; i < count; i++) {
      Sheet.Area row = sheet.all().row(i / across, down, gap);
      paint(sheet, row.column(i % across, across, gap), first + i);
    }
  }

  private void paint(Sheet sheet, Sheet.Area area, int column) {
    ColumnSummary summary = ColumnSummary.of(data, column);
    Sheet.Area below = sheet.titled(area, data.wording().captions().get(column), note(summary));
    Sheet.Area bars = below.above(below.height() - sheet.line() - 6 * sheet.unit());
    sheet.line(
        bars.left(), bars.bottom(), bars.right(), bars.bottom(), new Stroke(theme.axis(), 1));
    if (summary.count() == 0) {
      return;
    }
    new StackedBars(data, classes).paint(sheet, bars, column);
    double words = bars.bottom() + 6 * sheet.unit() + sheet.line() / 2;
    for (Tick tick : ticks(summary)) {
      double x = bars.left() + tick.share() * bars.width();
      sheet.text(x, words, tick.text(), TextRole.CAPTION, theme.muted(), tick.anchor());
    }
  }

  /** A number below the axis at a share of its length. */
  private record Tick(double share, String text, Mark.Anchor anchor) {}

  private static List<Tick> ticks(ColumnSummary summary) {
    String low = NumberText.value(summary.min());
    return summary.min() == summary.max()
        ? List.of(new Tick(0.5, low, Mark.Anchor.CENTRE))
        : List.of(
            new Tick(0, low, Mark.Anchor.LEFT),
            new Tick(1, NumberText.value(summary.max()), Mark.Anchor.RIGHT));
  }

  private static String note(ColumnSummary summary) {
    if (summary.count() == 0) {
      return Words.of("histograms.none");
    }
    String moments =
        Words.of(
            "histograms.moments",
            NumberText.significant(summary.mean(), 3),
            NumberText.significant(summary.standardDeviation(), 3));
    return summary.missing() == 0
        ? moments
        : moments + ", " + Words.of("histograms.missing", summary.missing());
  }
}
