package latentia.lab.latent.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import latentia.figure.Figure;
import latentia.figure.Mark;
import latentia.figure.Stroke;
import latentia.figure.TextRole;
import latentia.figure.Theme;
import latentia.lab.look.Cell;
import latentia.lab.look.NumberText;
import latentia.lab.look.Packing;
import latentia.lab.look.RowForm;
import latentia.lab.look.Sheet;
import latentia.lab.look.SheetLayout;
import latentia.lab.look.SheetSize;
import latentia.lab.look.TileGrid;

/** A row with its reconstructions and nearest rows, and beside them what its posterior says. */
public final class DataPointFigure {
  private static final String ID = "data-point";
  private static final double GRID_SHARE = 0.62;

  private DataPointFigure() {}

  /** Rows near the one looked at can be pointed at, as {@link DataPoint#pickable} numbers them. */
  public static Figure of(DataPoint point, Theme theme, SheetSize size) {
    return SheetLayout.sheet(
        theme,
        size,
        ID,
        Words.capitalised(point.title()),
        Words.of("point.note"),
        sheet -> {
          Sheet.Area all = sheet.all();
          boolean both = point.posterior().isPresent();
          paintNeighbours(
              point, size.headed(), sheet, both ? all.before(GRID_SHARE * all.width()) : all);
          point
              .posterior()
              .ifPresent(
                  posterior ->
                      paintPosterior(
                          posterior,
                          point.form(),
                          sheet,
                          all.after(GRID_SHARE * all.width() + 20 * sheet.unit())));
        });
  }

  private static void paintNeighbours(
      DataPoint point, boolean headed, Sheet sheet, Sheet.Area area) {
    Sheet.Area left =
        sheet.titled(
            area, headed ? "" : Words.capitalised(point.title()), Words.of("point.neighbours"));
    List<String> names = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    names.add(Words.of(point.form().isImage() ? "point.pixels" : "point.values"));
    rows.add(line(Cell.of(point.row()), point.near()));
    for (DataPoint.Seen seen : point.models()) {
      names.add(seen.name());
      rows.add(line(Cell.of(seen.reconstruction(), seen.lossInWords()), seen.near()));
    }
    TileGrid grid = new TileGrid(point.form(), names, List.of(), rows);
    TileGrid.Placed placed = grid.paint(sheet, left);
    double x = placed.left() + placed.pitch();
    double bottom = placed.tile(rows.size() - 1, 0).bottom();
    sheet.line(x, placed.tops()[0], x, bottom, new Stroke(sheet.theme().border(), 1));
  }

  private static List<Cell> line(Cell first, List<DataPoint.Neighbour> near) {
    List<Cell> cells = new ArrayList<>(List.of(first));
    for (DataPoint.Neighbour each : near) {
      String name = each.label().isEmpty() ? "" : each.label() + " · ";
      cells.add(
          new Cell(
              each.values(),
              List.of(name + each.number(), Numbers.loss(each.distance())),
              each.shared(),
              true));
    }
    return cells;
  }

  private static void paintPosterior(
      Posterior posterior, RowForm form, Sheet sheet, Sheet.Area area) {
    double ladder = ladderHeight(posterior, sheet);
    Sheet.Area draws =
        sheet.titled(
            area, Words.of("posterior.draws", posterior.model()), "$z \\sim q_\\phi(z \\mid x)$");
    Sheet.Area room = draws.above(draws.height() - ladder - 8 * sheet.unit());
    if (room.height() > 20 * sheet.unit()) {
      List<List<Cell>> lines = Packing.lines(posterior.draws(), form, sheet, room);
      new TileGrid(form, List.of(), List.of(), lines).paint(sheet, room);
    }
    paintLadder(posterior, sheet, area.below(Math.max(0, area.height() - ladder)));
  }

  private static double ladderHeight(Posterior posterior, Sheet sheet) {
    return (posterior.bounds().size() + 1) * rung(sheet) + 6 * sheet.unit();
  }

  /** The bounds as bars from the left, each with its number; the first is the ELBO with its sum. */
  private static void paintLadder(Posterior posterior, Sheet sheet, Sheet.Area area) {
    Sheet.Area rungs =
        sheet.titled(
            area,
            Words.of("posterior.bounds"),
            Words.of("posterior.gap", Numbers.loss(posterior.gap())));
    List<String> names = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (Posterior.Bound bound : posterior.bounds()) {
      names.add(Words.of("posterior.samples", bound.samples()));
      values.add(bound.value());
    }
    double low = values.stream().mapToDouble(each -> each).min().orElse(0);
    double high = values.stream().mapToDouble(each -> each).max().orElse(1);
    double nameWidth = widest(sheet, names) + 10 * sheet.unit();
    String sum = sum(posterior);
    double[] widths = values.stream().mapToDouble(v -> width(sheet, v)).toArray();
    double numbers = Math.max(Arrays.stream(widths).max().orElse(0), 0) + 8 * sheet.unit();
    double span = Math.max(10, rungs.width() - nameWidth - numbers);
    for (int i = 0; i < names.size(); i++) {
      double y = rungs.top() + (i + 0.5) * rung(sheet);
      sheet.caption(rungs.left(), y, names.get(i), Mark.Anchor.LEFT);
      double share = high > low ? 0.25 + 0.75 * (values.get(i) - low) / (high - low) : 1;
      boolean first = i == 0;
      double length = share * span;
      Sheet.Area bar =
          new Sheet.Area(
              rungs.left() + nameWidth, y - 0.3 * sheet.line(), length, 0.6 * sheet.line());
      sheet.rectangle(
          bar, first ? sheet.theme().bound() : sheet.theme().bound().withOpacity(0.45), null);
      String number = bound(values.get(i));
      boolean room =
          bar.right() + sheet.width(sum, TextRole.CAPTION) + 8 * sheet.unit() < rungs.right();
      sheet.text(
          bar.right() + 6 * sheet.unit(),
          y,
          first && room ? sum : number,
          TextRole.CAPTION,
          sheet.theme().text(),
          Mark.Anchor.LEFT);
    }
  }

  private static double rung(Sheet sheet) {
    return 1.15 * sheet.line();
  }

  private static double width(Sheet sheet, double value) {
    return sheet.width(bound(value), TextRole.CAPTION);
  }

  private static double widest(Sheet sheet, List<String> names) {
    return names.stream().mapToDouble(n -> sheet.width(n, TextRole.CAPTION)).max().orElse(0);
  }

  /** "−22.2 − 2.3 = −24.5". */
  private static String sum(Posterior posterior) {
    return Words.of(
        "posterior.sum",
        bound(-posterior.reconstruction()),
        bound(posterior.kl()),
        bound(posterior.elbo()));
  }

  /** Bounds lie so close to each other that two decimals are always shown. */
  private static String bound(double nats) {
    return NumberText.fixed(nats, 2);
  }
}
