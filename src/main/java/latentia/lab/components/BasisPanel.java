package latentia.lab.components;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import latentia.data.Dataset;
import latentia.engine.linear.GivenBasis;
import latentia.engine.linear.LinearModel;
import latentia.figure.Mark;
import latentia.figure.TextRole;
import latentia.figure.Theme;
import latentia.lab.look.RowForm;
import latentia.lab.look.Sheet;

/** All basis vectors as small pictures with their numbers, those in use framed. */
final class BasisPanel {
  static final String ID = "basis";
  private static final double WANTED = 37;
  private static final double WANTED_PROFILE = 78;
  private static final double GAP = 6;

  /** From so many tiles across a sheet is one of its own rather than a side column. */
  private static final double WIDE = 12;

  private static final double SWATCH = 10;

  private final ComponentsScene scene;
  private final BuildUp build;
  private final RowLook look;

  BasisPanel(ComponentsScene scene, BuildUp build, RowLook look) {
    this.scene = scene;
    this.build = build;
    this.look = look;
  }

  void paint(Sheet sheet) {
    double unit = sheet.unit();
    Sheet.Area all = sheet.all();
    paintHeading(sheet, all);
    // Frames of profiles are half outside of their tiles.
    Sheet.Area room =
        all.below(Math.ceil(1.5 * sheet.line()) + 4 * unit)
            .after(unit)
            .before(all.width() - 2 * unit);
    RowForm form = look.form();
    double gap = GAP * unit;
    int columns = columns(sheet, room, form);
    double widest = Math.max(1, (room.width() - (columns - 1) * gap) / columns);
    double tall = form.fitted(Math.max(1, widest / form.aspect()), unit);
    double wide = Math.min(widest, tall * form.aspect());
    double pitch = columns > 1 ? (room.width() - wide) / (columns - 1) : 0;
    double high = tall + 2 * unit + sheet.line() + gap / 2;
    int rows = (int) Math.max(1, (room.height() + gap / 2) / high);
    int first = first(columns, rows);
    LinearModel model = build.model();
    int count = Math.min(model.codeSize(), first + rows * columns);
    Map<Integer, Sheet.Area> targets = new HashMap<>();
    for (int j = first; j < count; j++) {
      double left = Math.round(room.left() + (j - first) % columns * pitch);
      double top = Math.round(room.top() + (j - first) / columns * high);
      Sheet.Area tile = new Sheet.Area(left, top, wide, tall);
      paintVector(sheet, tile, model.basis(j), j);
      targets.put(j, tile);
    }
    sheet.target(ID, targets);
  }

  /** As many as tiles of a handy size make; on a wide sheet fewer, so that all fill it. */
  private int columns(Sheet sheet, Sheet.Area room, RowForm form) {
    double gap = GAP * sheet.unit();
    double wanted = (form.isImage() ? WANTED : WANTED_PROFILE) * sheet.unit();
    int most = (int) Math.max(1, (room.width() + gap) / (wanted + gap));
    if (room.width() < WIDE * wanted) {
      return most;
    }
    int vectors = build.model().codeSize();
    double words = 2 * sheet.unit() + sheet.line() + gap;
    for (int columns = 1; columns < most; columns++) {
      double wide = (room.width() + gap) / columns - gap;
      int rows = (vectors + columns - 1) / columns;
      if (rows * (wide / form.aspect() + words) <= room.height()) {
        return columns;
      }
    }
    return most;
  }

  /** Whole rows are left out at the start until the last vector in use is in sight. */
  private int first(int columns, int rows) {
    int last = IntStream.range(0, build.used()).map(build::component).max().orElse(0);
    return Symbols.sparse(scene.settings().method())
        ? 0
        : columns * Math.max(0, last / columns - rows + 1);
  }

  private void paintVector(Sheet sheet, Sheet.Area tile, double[] vector, int j) {
    boolean used = IntStream.range(0, build.used()).anyMatch(place -> build.component(place) == j);
    look.paintVector(sheet, tile, vector, used, false);
    sheet.text(
        tile.left() + tile.width() / 2,
        tile.bottom() + 2 * sheet.unit() + sheet.line() / 2,
        scene.model() instanceof GivenBasis
            ? StripPlaces.shortened(sheet, Symbols.head(scene, j), tile.width())
            : Integer.toString(j + 1),
        used ? TextRole.NUMBER : TextRole.CAPTION,
        used ? sheet.theme().accent() : sheet.theme().muted(),
        Mark.Anchor.CENTRE);
  }

  /** What they are called, and at the right what the two hues mean. */
  private void paintHeading(Sheet sheet, Sheet.Area all) {
    Theme theme = sheet.theme();
    double middle = all.top() + 0.75 * sheet.line();
    String title = title(scene.data().rows());
    sheet.text(all.left(), middle, title, TextRole.NUMBER, theme.text(), Mark.Anchor.LEFT);
    double free = all.left() + sheet.width(title, TextRole.NUMBER) + 8 * sheet.unit();
    double right = all.right();
    String[] words = {Words.of("basis.takes"), Words.of("basis.adds")};
    if (!look.form().isImage()) {
      words = new String[] {Words.of("basis.lowers"), Words.of("basis.raises")};
    }
    for (int i = 0; i < words.length; i++) {
      double side = SWATCH * sheet.unit();
      double left = right - sheet.width(words[i], TextRole.CAPTION) - side - 5 * sheet.unit();
      if (left < free) {
        return;
      }
      sheet.rectangle(
          new Sheet.Area(left, middle - side / 2, side, side), theme.component(1 - i).mark(), null);
      sheet.caption(right, middle, words[i], Mark.Anchor.RIGHT);
      right = left - 10 * sheet.unit();
    }
  }

  private String title(Dataset rows) {
    boolean images = rows.imageShape().isPresent();
    return switch (scene.settings().method()) {
      case PCA ->
          images ? Words.of("basis.eigen", rows.wording().samples()) : Words.of("basis.axes");
      case PROBABILISTIC -> Words.of("basis.probabilistic");
      case LOGISTIC -> Words.of("basis.logistic");
      case DICTIONARY, PREDICTIVE -> Words.of("basis.atoms");
      case GIVEN -> Words.of("basis.given");
    };
  }
}
