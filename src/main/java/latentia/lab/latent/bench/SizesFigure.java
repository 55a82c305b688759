package latentia.lab.latent.bench;

import java.util.List;
import latentia.figure.Figure;
import latentia.figure.Mark;
import latentia.figure.Theme;
import latentia.lab.look.Cell;
import latentia.lab.look.Packing;
import latentia.lab.look.RowForm;
import latentia.lab.look.Sheet;
import latentia.lab.look.SheetLayout;
import latentia.lab.look.SheetSize;
import latentia.lab.look.TileGrid;

/** The same model with several latent sizes beside each other. */
public final class SizesFigure {
  private static final String ID = "latent-sizes";
  private static final double GAP = 22;

  private SizesFigure() {}

  /** What is shown for each size. */
  public enum Shown {
    RECONSTRUCTIONS,
    SAMPLES
  }

  public static Figure of(LatentSizeComparison sizes, Shown shown, Theme theme, SheetSize size) {
    boolean samples = shown == Shown.SAMPLES;
    return SheetLayout.sheet(
        theme,
        size,
        ID,
        Words.of("sizes.title"),
        Words.of(samples ? "sizes.samples" : "sizes.reconstructions"),
        sheet -> {
          int first = samples ? 0 : 1;
          int n = sizes.sizes().size() + first;
          if (!samples) {
            Sheet.Area column = sheet.all().column(0, n, GAP * sheet.unit());
            Sheet.Area rest = sheet.titled(column, Words.of("sizes.originals"), "");
            paint(sizes.form(), sizes.originals(), sheet, rest.below(sheet.line()));
          }
          for (int i = first; i < n; i++) {
            LatentSizeComparison.Size each = sizes.sizes().get(i - first);
            Sheet.Area column = sheet.all().column(i, n, GAP * sheet.unit());
            Sheet.Area rest = sheet.titled(column, Words.of("sizes.dimensions", each.latent()), "");
            sheet.caption(
                rest.left(),
                rest.top() + 0.3 * sheet.line(),
                losses(sizes, each),
                Mark.Anchor.LEFT);
            List<double[]> rows = samples ? each.samples() : each.reconstructions();
            paint(sizes.form(), rows, sheet, rest.below(sheet.line()));
          }
        });
  }

  private static void paint(RowForm form, List<double[]> rows, Sheet sheet, Sheet.Area area) {
    List<List<Cell>> lines = Packing.lines(rows, form, sheet, area);
    new TileGrid(form, List.of(), List.of(), lines).paint(sheet, area);
  }

  /** "22.2 + 2.2 = 24.4 nats", or the reconstruction alone. */
  private static String losses(LatentSizeComparison sizes, LatentSizeComparison.Size each) {
    String reconstruction = Numbers.loss(each.losses().reconstruction());
    return sizes.variational()
        ? Words.of(
            "sizes.elbo",
            reconstruction,
            Numbers.loss(each.losses().kl()),
            Numbers.loss(each.losses().negativeElbo()),
            sizes.unit())
        : Words.of("sizes.reconstruction", reconstruction, sizes.unit());
  }
}
