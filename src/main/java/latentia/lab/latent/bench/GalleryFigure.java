package latentia.lab.latent.bench;

import java.util.ArrayList;
import java.util.List;
import latentia.figure.Figure;
import latentia.figure.Mark;
import latentia.figure.Theme;
import latentia.lab.look.Cell;
import latentia.lab.look.Sheet;
import latentia.lab.look.SheetLayout;
import latentia.lab.look.SheetSize;
import latentia.lab.look.TileGrid;

/** Originals above the reconstructions of each model, and the lesson on squared error. */
public final class GalleryFigure {
  private static final String ID = "reconstructions";
  private static final double LESSON_SHARE = 0.27;

  private GalleryFigure() {}

  public static Figure of(ReconstructionGallery gallery, Theme theme, SheetSize size) {
    return SheetLayout.sheet(
        theme,
        size,
        ID,
        Words.of("gallery.title"),
        "",
        sheet -> {
          Sheet.Area all = sheet.all();
          double lesson = gallery.lesson().isPresent() ? LESSON_SHARE * all.width() : 0;
          double gap = lesson > 0 ? 24 * sheet.unit() : 0;
          paintRows(gallery, size.headed(), sheet, all.before(all.width() - lesson - gap));
          gallery
              .lesson()
              .ifPresent(
                  each -> paintLesson(gallery, each, sheet, all.after(all.width() - lesson)));
        });
  }

  private static void paintRows(
      ReconstructionGallery gallery, boolean headed, Sheet sheet, Sheet.Area area) {
    List<String> names = new ArrayList<>(List.of(Words.capitalised(gallery.samples())));
    List<List<Cell>> rows = new ArrayList<>();
    List<Cell> originals = new ArrayList<>();
    for (int i = 0; i < gallery.originals().size(); i++) {
      originals.add(Cell.of(gallery.originals().get(i)));
    }
    rows.add(originals);
    for (ReconstructionGallery.Row model : gallery.models()) {
      names.add(model.name());
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i < model.losses().size(); i++) {
        cells.add(Cell.of(model.reconstructions().get(i), Numbers.loss(model.losses().get(i))));
      }
      rows.add(cells);
    }
    Sheet.Area rest =
        sheet.titled(
            area,
            headed ? "" : Words.of("gallery.title"),
            Words.of("gallery.errors", gallery.unit()));
    new TileGrid(gallery.form(), names, gallery.labels(), rows).paint(sheet, rest);
  }

  private static void paintLesson(
      ReconstructionGallery gallery, ShiftLesson lesson, Sheet sheet, Sheet.Area area) {
    Sheet.Area rest =
        sheet.titled(area, Words.of("shift.title"), "$\\Vert x - x^{\\prime} \\Vert^2$");
    List<String> heads =
        List.of(
            Words.of("shift.digit", lesson.label()),
            Words.of("shift.moved"),
            Words.of("shift.digit", lesson.wrongLabel()));
    List<Cell> cells =
        List.of(
            Cell.of(lesson.image(), "0"),
            Cell.of(lesson.shifted(), Numbers.loss(lesson.shiftedError()))
                .withCurrent(lesson.holds()),
            Cell.of(lesson.wrongImage(), Numbers.loss(lesson.wrongError())));
    TileGrid.Placed placed =
        new TileGrid(gallery.form(), List.of(), heads, List.of(cells))
            .paint(sheet, rest.above(rest.height() - 2 * sheet.line()));
    String[] sentence = Words.of(lesson.holds() ? "shift.worse" : "shift.better").split("\\|");
    double y = placed.tile(0, 0).bottom() + 2 * sheet.line() + 4 * sheet.unit();
    for (String part : sentence) {
      sheet.caption(rest.left(), y, part, Mark.Anchor.LEFT);
      y += sheet.line();
    }
  }
}
