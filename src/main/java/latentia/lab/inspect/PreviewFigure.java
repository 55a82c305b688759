package latentia.lab.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import latentia.data.ColumnSummary;
import latentia.data.Dataset;
import latentia.data.Labels;
import latentia.figure.Axes;
import latentia.figure.Axis;
import latentia.figure.Figure;
import latentia.figure.Mark;
import latentia.figure.Stroke;
import latentia.figure.Theme;
import latentia.lab.look.Cell;
import latentia.lab.look.ClassPoints;
import latentia.lab.look.RowForm;
import latentia.lab.look.Sheet;
import latentia.lab.look.SheetLayout;
import latentia.lab.look.SheetSize;
import latentia.lab.look.ShownRows;
import latentia.lab.look.TileGrid;

/**
 * Data at one glance, in the form that suits them: images as tiles, signals as curves, three
 * columns as a space seen turned, otherwise the first two columns as a plane.
 */
public final class PreviewFigure {
  private static final String ID = "preview";
  private static final int TILES_ACROSS = 8;
  private static final int TILES_DOWN = 5;
  private static final int CURVES = 24;
  private static final int MOST_COORDINATES = 12;
  private static final double MARGIN = 0.06;
  private static final double MOST_UNLIKE = 3;

  private final Dataset data;
  private final Theme theme;
  private final ClassColumns classes;

  private PreviewFigure(Dataset data, Theme theme) {
    this.data = data;
    this.theme = theme;
    classes = new ClassColumns(data, theme);
  }

  /** The figure; it has no heading of its own. */
  public static Figure of(Dataset data, Theme theme, SheetSize size) {
    PreviewFigure preview = new PreviewFigure(data, theme);
    if (data.imageShape().isPresent()) {
      return SheetLayout.sheet(theme, size.withHeaded(false), ID, "", "", preview::tiles);
    }
    if (data.columns() == 1) {
      return InspectorFigures.histograms(data, theme, size.withHeaded(false));
    }
    boolean curves = data.columns() > MOST_COORDINATES;
    boolean turned = data.columns() == 3;
    Axes axes =
        curves
            ? preview.curves()
            : turned ? new TurnedPreview(data, theme).axes(ID) : preview.plane();
    return Figure.of(theme, axes).withFooter(preview.classes.footer(!curves && !turned));
  }

  /** How many rows are to be drawn of so many: no more than such a figure shows. */
  public static int rowsShown(Dataset sample, int rows) {
    int most =
        sample.imageShape().isPresent()
            ? TILES_ACROSS * TILES_DOWN
            : sample.columns() > MOST_COORDINATES ? CURVES : ShownRows.MOST;
    return Math.min(rows, most);
  }

  private void tiles(Sheet sheet) {
    List<List<Cell>> cells = new ArrayList<>();
    for (int i = 0; i < TILES_DOWN; i++) {
      int from = i * TILES_ACROSS;
      cells.add(IntStream.range(from, from + TILES_ACROSS).mapToObj(this::tile).toList());
    }
    int shown = Math.min(data.rows(), TILES_ACROSS * TILES_DOWN);
    RowForm form = RowForm.of(data.selectRows(IntStream.range(0, shown).toArray()), false);
    new TileGrid(form, List.of(), List.of(), cells).paint(sheet, sheet.all());
  }

  private Cell tile(int n) {
    if (n >= data.rows()) {
      return Cell.gap();
    }
    List<String> caption =
        data.labels().flatMap(labels -> labels.className(n)).map(List::of).orElseGet(List::of);
    return new Cell(data.row(n), caption, false, true);
  }

  private Axes curves() {
    int rows = Math.min(data.rows(), CURVES);
    int columns = data.columns();
    double[] at = IntStream.range(0, columns).asDoubleStream().toArray();
    double low = 0;
    double high = 0;
    List<Mark> marks = new ArrayList<>();
    for (int n = 0; n < rows; n++) {
      double[] row = data.row(n);
      for (double value : row) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
      Stroke stroke = new Stroke(classes.colour(classes.code(n)).withOpacity(0.75), 1.3);
      marks.add(new Mark.Polyline(at, row, stroke));
    }
    double margin = MARGIN * Math.max(high - low, 1e-9);
    Axis across = Axis.linear(Words.of("preview.column"), 0, columns - 1.0);
    Axis up = Axis.linear(Words.of("preview.value"), low - margin, high + margin);
    return axes(across, up, false, marks);
  }

  private Axes plane() {
    ShownRows shown = ShownRows.of(data.rows(), ShownRows.MOST);
    double[][] places = {shown.of(data.column(0)), shown.of(data.column(1))};
    ColumnSummary x = ColumnSummary.of(data, 0);
    ColumnSummary y = ColumnSummary.of(data, 1);
    double ratio = (x.max() - x.min()) / (y.max() - y.min());
    boolean square = ratio < MOST_UNLIKE && ratio > 1 / MOST_UNLIKE;
    List<Mark> marks = ClassPoints.byClass(labels(shown), places, theme);
    return axes(axis(0, x), axis(1, y), square, marks);
  }

  /** Rows without classes are all of the first colour. */
  private Labels labels(ShownRows shown) {
    int[] codes = new int[shown.count()];
    for (int n = 0; n < codes.length; n++) {
      codes[n] = classes.areTold() ? classes.code(shown.row(n)) : 0;
    }
    List<String> names =
        classes.areTold() ? data.labels().orElseThrow().classes() : List.of(data.name());
    return new Labels("", names, codes);
  }

  private Axis axis(int column, ColumnSummary summary) {
    double span = summary.max() - summary.min();
    double margin = span > 0 ? MARGIN * span : 1;
    return Axis.linear(
        data.wording().captions().get(column), summary.min() - margin, summary.max() + margin);
  }

  private static Axes axes(Axis across, Axis up, boolean square, List<Mark> marks) {
    return new Axes(ID, "", "", List.of(), across, up, square, marks, List.of(), List.of());
  }
}
