package latentia.lab.components;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latentia.figure.Axes;
import latentia.figure.Axis;
import latentia.figure.Colour;
import latentia.figure.Figure;
import latentia.figure.Mark;
import latentia.figure.Scale;
import latentia.figure.Stroke;
import latentia.figure.TextRole;
import latentia.figure.Theme;
import latentia.lab.look.Cell;
import latentia.lab.look.LargeType;
import latentia.lab.look.NumberText;
import latentia.lab.look.Sheet;
import latentia.lab.look.SheetLayout;
import latentia.lab.look.SheetSize;
import latentia.lab.look.TileGrid;

/** Original rows above what each method makes of them, with errors, and the angle to PCA. */
public final class ComparisonFigure {
  /** The axes of the rows. */
  public static final String ID = "compare";

  /** The axes of the linear autoencoder's angle to PCA. */
  public static final String ANGLE = "angle";

  /** As a share of the largest error beside it. */
  private static final double ROUNDING = 1e-10;

  private static final double ANGLE_SHARE = 0.28;
  private static final double NARROW = 560;
  private static final double LOW = 560;

  /** Height over width from which the angle stands below the rows. */
  private static final double TALL = 0.85;

  private static final double GAP = 16;

  private ComparisonFigure() {}

  /** "compare", and "angle" beside or below it. */
  public static Figure of(Comparison comparison, Theme theme, SheetSize size) {
    boolean tall = size.height() > TALL * size.width();
    boolean room =
        size.width() >= NARROW * theme.markScale()
            && (!tall || size.height() >= LOW * theme.markScale());
    boolean angled = comparison.angles().length > 1 && room;
    double width = angled && !tall ? 1 - ANGLE_SHARE : 1;
    double height = angled && tall ? 1 - ANGLE_SHARE : 1;
    List<SheetLayout.Part> parts = new ArrayList<>();
    String note =
        LargeType.in(theme)
            ? ""
            : Words.of("compare.note", comparison.options().size(), comparison.fittedRows());
    parts.add(
        new SheetLayout.Part(
            0,
            0,
            width,
            height,
            new SheetLayout.Painted(
                ID, Words.of("compare.title"), note, sheet -> paint(comparison, sheet))));
    if (angled) {
      parts.add(
          new SheetLayout.Part(
              tall ? 0 : width,
              tall ? height : 0,
              tall ? 1 : 1 - width,
              tall ? 1 - height : 1,
              new SheetLayout.Chart(angle(comparison, theme))));
    }
    return SheetLayout.of(theme, size, parts);
  }

  /** An error, or 0 where there is nothing but rounding. */
  private static double shown(double error, double largest) {
    return error < ROUNDING * largest ? 0 : error;
  }

  private static void paint(Comparison comparison, Sheet sheet) {
    List<String> names = new ArrayList<>(List.of(Words.of("compare.original")));
    List<String> numbers = new ArrayList<>(List.of(""));
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(comparison.originals().stream().map(row -> Cell.of(row)).toList());
    double largest =
        comparison.results().stream()
            .mapToDouble(Comparison.Result::meanSquaredError)
            .max()
            .orElse(0);
    for (Comparison.Result result : comparison.results()) {
      names.add(result.method().title());
      String error = NumberText.significant(shown(result.meanSquaredError(), largest), 3);
      boolean least = comparison.best().filter(best -> best == result.method()).isPresent();
      numbers.add(least ? Words.of("compare.best", error) : error);
      rows.add(result.reconstructions().stream().map(row -> Cell.of(row)).toList());
    }
    Sheet.Area all = sheet.all();
    String head = Words.of("compare.error");
    double wide = sheet.width(head, TextRole.CAPTION);
    for (String number : numbers) {
      wide = Math.max(wide, sheet.width(number, TextRole.NUMBER));
    }
    double right = wide + GAP * sheet.unit();
    Sheet.Area grid = all.below(1.4 * sheet.line()).before(Math.max(1, all.width() - right));
    TileGrid.Placed placed =
        new TileGrid(comparison.data().rowForm(), names, List.of(), rows).paint(sheet, grid);
    double end = Math.min(all.right(), placed.right() + right);
    sheet.caption(end, 0.6 * sheet.line(), head, Mark.Anchor.RIGHT);
    if (!comparison.leftOut().isEmpty()) {
      sheet.caption(
          all.left(),
          0.6 * sheet.line(),
          Words.of("compare.leftOut", String.join(", ", comparison.leftOut())),
          Mark.Anchor.LEFT);
    }
    Optional<ComparedMethod> best = comparison.best();
    for (int r = 1; r < numbers.size(); r++) {
      ComparedMethod method = comparison.results().get(r - 1).method();
      boolean least = best.isPresent() && best.get() == method;
      Sheet.Area tile = placed.tile(r, 0);
      double middle = tile.top() + tile.height() / 2;
      Colour ink = least ? sheet.theme().accent() : sheet.theme().text();
      sheet.text(end, middle, numbers.get(r), TextRole.NUMBER, ink, Mark.Anchor.RIGHT);
    }
  }

  /** Degrees over the epochs; 0 is the principal subspace. */
  private static Axes angle(Comparison comparison, Theme theme) {
    double[] angles = comparison.angles();
    double[] epochs = new double[angles.length];
    for (int e = 0; e < epochs.length; e++) {
      epochs[e] = e;
    }
    double last = angles[angles.length - 1];
    Colour ink = theme.component(0).mark();
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Polyline(epochs, angles, new Stroke(ink, 2.2)));
    marks.add(
        new Mark.Marker(
            epochs.length - 1, last, Mark.Shape.DISC, 10, theme.canvas(), new Stroke(ink, 2.5)));
    marks.add(
        new Mark.Label(
            epochs.length - 1,
            last,
            -4,
            -14,
            NumberText.significant(last, 2) + "°",
            TextRole.NUMBER,
            theme.component(0).text(),
            Mark.Anchor.RIGHT,
            theme.canvas()));
    List<Axis.Tick> degrees =
        List.of(0, 30, 60, 90).stream().map(each -> new Axis.Tick(each, each + "°")).toList();
    boolean large = LargeType.in(theme);
    return new Axes(
        ANGLE,
        Words.of(LargeType.in(theme) ? "angle.brief" : "angle.title"),
        large ? "" : Words.of("angle.note"),
        List.of(),
        new Axis(
            large ? "" : Words.of("angle.epoch"),
            new Scale.Linear(0, 1.03 * (epochs.length - 1)),
            List.of(),
            false,
            true),
        new Axis("", new Scale.Linear(0, 93), degrees, true, true),
        false,
        marks,
        List.of(),
        List.of());
  }
}
