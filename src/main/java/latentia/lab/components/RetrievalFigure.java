package latentia.lab.components;

import java.util.List;
import latentia.figure.Colour;
import latentia.figure.Figure;
import latentia.figure.Mark;
import latentia.figure.Stroke;
import latentia.figure.TextRole;
import latentia.figure.Theme;
import latentia.lab.look.Cell;
import latentia.lab.look.LargeType;
import latentia.lab.look.NumberText;
import latentia.lab.look.RowForm;
import latentia.lab.look.Sheet;
import latentia.lab.look.SheetLayout;
import latentia.lab.look.SheetSize;
import latentia.lab.look.TilePicture;

/** The query beside its ten nearest by hash and by values, with precision at ten. */
public final class RetrievalFigure {
  /** The axes; picks "rows" by their place in {@link Retrieval#pickedRows}. */
  public static final String ID = "retrieval";

  private static final double QUERY_SHARE = 0.17;
  private static final double GAP = 24;
  private static final int BITS_ACROSS = 8;

  private final Retrieval retrieval;
  private final Sheet sheet;
  private final RowForm form;

  private RetrievalFigure(Retrieval retrieval, Sheet sheet) {
    this.retrieval = retrieval;
    this.sheet = sheet;
    form = retrieval.index().data().rowForm();
  }

  /** "retrieval"; picks "rows" by their place in {@link Retrieval}'s lists. */
  public static Figure of(Retrieval retrieval, Theme theme, SheetSize size) {
    String note = LargeType.in(theme) ? "" : Words.of("retrieval.note", retrieval.bits());
    return SheetLayout.sheet(
        theme,
        size,
        ID,
        Words.of("retrieval.title"),
        note,
        sheet -> new RetrievalFigure(retrieval, sheet).paint());
  }

  private void paint() {
    Sheet.Area all = sheet.all();
    double query = QUERY_SHARE * all.width();
    paintQuery(all.before(query));
    Sheet.Area found = all.after(query + GAP * sheet.unit());
    double gap = GAP * sheet.unit();
    RetrievalIndex index = retrieval.index();
    boolean images = index.data().images();
    paintHits(
        found.row(0, 2, gap),
        Words.of("retrieval.hash"),
        precision(retrieval.hashPrecision(), index.hashPrecision()),
        retrieval.byHash(),
        true);
    paintHits(
        found.row(1, 2, gap),
        Words.of(images ? "retrieval.pixels" : "retrieval.values"),
        precision(retrieval.valuePrecision(), index.valuePrecision()),
        retrieval.byValues(),
        false);
  }

  private String precision(double here, double mean) {
    if (Double.isNaN(here)) {
      return "";
    }
    return LargeType.in(sheet.theme())
        ? Words.of("retrieval.precision.brief", NumberText.share(here), NumberText.share(mean))
        : Words.of(
            "retrieval.precision",
            NumberText.share(here),
            NumberText.share(mean),
            retrieval.index().queries());
  }

  private void paintQuery(Sheet.Area area) {
    Sheet.Area rest = sheet.titled(area, Words.of("retrieval.query"), "");
    double height = tileHeight(rest.width(), 0.5 * rest.height());
    double width = form.aspect() * height;
    Sheet.Area tile =
        new Sheet.Area(Math.round(rest.left()), Math.round(rest.top()), width, height);
    new TilePicture(form, Cell.of(retrieval.index().data().rows().row(retrieval.row())), 0)
        .paint(sheet, tile);
    double y = tile.bottom() + 0.8 * sheet.line();
    String label = retrieval.index().label(retrieval.row());
    sheet.text(
        tile.left(),
        y,
        Words.of("retrieval.row", retrieval.row(), label),
        TextRole.NUMBER,
        sheet.theme().text(),
        Mark.Anchor.LEFT);
    double top = y + sheet.line();
    double cell =
        Math.min(Math.max(tile.width(), 0.6 * rest.width()) / BITS_ACROSS, 16 * sheet.unit());
    paintBits(retrieval.row(), rest.left(), top, cell);
  }

  private double tileHeight(double width, double height) {
    return form.fitted(Math.max(1, Math.min(height, width / form.aspect())), sheet.unit());
  }

  private void paintHits(
      Sheet.Area area, String title, String note, List<Retrieval.Hit> hits, boolean hashed) {
    Sheet.Area rest = sheet.titled(area, title, note);
    // Both lists are laid out as if they had bits, so that their tiles are of one size.
    double words = 2.2 * sheet.line();
    int lines = pictured() ? (retrieval.bits() + BITS_ACROSS - 1) / BITS_ACROSS : 0;
    int best = 1;
    double largest = 0;
    for (int rows = 1; rows <= 2; rows++) {
      double size = room(rest, rows, hits.size(), words, lines);
      if (size > 1.1 * largest) {
        largest = size;
        best = rows;
      }
    }
    int across = (hits.size() + best - 1) / best;
    double pitch = rest.width() / Math.max(1, across);
    double step = rest.height() / best;
    double height = form.fitted(Math.max(1, largest), sheet.unit());
    double width = form.aspect() * height;
    double tight = Math.min(pitch, Math.max(1.25 * width, 1.25 * height + 12 * sheet.unit()));
    boolean worded =
        hits.stream()
            .allMatch(hit -> sheet.width(distance(hit, hashed), TextRole.CAPTION) < 0.88 * tight);
    boolean named =
        hits.stream()
            .allMatch(hit -> sheet.width(label(hit, true), TextRole.NUMBER) < 0.95 * tight);
    for (int i = 0; i < hits.size(); i++) {
      double left = rest.left() + (i % across) * tight;
      double top = rest.top() + (i / across) * step;
      Sheet.Area tile = new Sheet.Area(Math.round(left), Math.round(top), width, height);
      paintHit(tile, named, worded, hits.get(i), hashed);
    }
  }

  /** The height of a tile if hits are laid in so many rows. */
  private double room(Sheet.Area area, int rows, int hits, double words, int bitLines) {
    int across = Math.max(1, (hits + rows - 1) / rows);
    double wide = 0.85 * area.width() / across / form.aspect();
    double high = area.height() / rows - words - 6 * sheet.unit();
    // The bits stand below the tile and are as wide as it is.
    double share = 1 + form.aspect() * bitLines / BITS_ACROSS;
    return Math.min(wide, high / share);
  }

  /** The class of a hit, ticked where it is the query's; without room for names, the tick alone. */
  private String label(Retrieval.Hit hit, boolean named) {
    String name = named ? retrieval.index().label(hit.row()) : "";
    return hit.sameClass() ? Words.of("retrieval.hit", name).strip() : name;
  }

  /**
   * @param named whether there is room for the names of classes
   * @param worded whether there is room to say how far it is
   */
  private void paintHit(
      Sheet.Area tile, boolean named, boolean worded, Retrieval.Hit hit, boolean hashed) {
    Theme theme = sheet.theme();
    Cell cell =
        new Cell(retrieval.index().data().rows().row(hit.row()), List.of(), hit.sameClass(), true);
    new TilePicture(form, cell, 0).paint(sheet, tile);
    double middle = tile.left() + tile.width() / 2;
    double y = tile.bottom() + 0.75 * sheet.line();
    Colour ink = hit.sameClass() ? theme.accent() : theme.muted();
    sheet.text(
        middle,
        y,
        label(hit, named),
        hit.sameClass() ? TextRole.NUMBER : TextRole.CAPTION,
        ink,
        Mark.Anchor.CENTRE);
    y += sheet.line();
    String brief = hashed ? Integer.toString((int) hit.distance()) : "";
    sheet.caption(middle, y, worded ? distance(hit, hashed) : brief, Mark.Anchor.CENTRE);
    if (hashed && pictured()) {
      paintBits(hit.row(), tile.left(), y + 0.7 * sheet.line(), tile.width() / BITS_ACROSS);
    }
  }

  /** Whether the bits of those found are drawn: in a hall they would be specks. */
  private boolean pictured() {
    return !LargeType.in(sheet.theme());
  }

  private static String distance(Retrieval.Hit hit, boolean hashed) {
    return hashed ? bits((int) hit.distance()) : NumberText.significant(hit.distance(), 3);
  }

  private static String bits(int off) {
    return off == 1 ? Words.of("retrieval.bit") : Words.of("retrieval.bits", off);
  }

  /** Bits that differ from the query's in the colour of what is lost. */
  private void paintBits(int row, double left, double top, double cell) {
    Theme theme = sheet.theme();
    Stroke edge = new Stroke(theme.border(), 0.8);
    for (int i = 0; i < retrieval.bits(); i++) {
      boolean set = retrieval.bit(row, i);
      boolean differs = set != retrieval.bit(retrieval.row(), i);
      Colour ink = differs ? theme.component(1).mark() : theme.muted();
      double x = left + i % BITS_ACROSS * cell;
      double y = top + i / BITS_ACROSS * cell;
      sheet.rectangle(
          new Sheet.Area(x, y, 0.86 * cell, 0.86 * cell),
          set ? ink : theme.canvas(),
          differs ? new Stroke(ink, 1.2) : edge);
    }
  }
}
