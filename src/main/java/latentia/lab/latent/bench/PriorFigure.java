package latentia.lab.latent.bench;

import java.util.List;
import latentia.figure.Figure;
import latentia.figure.Theme;
import latentia.lab.look.Packing;
import latentia.lab.look.Sheet;
import latentia.lab.look.SheetLayout;
import latentia.lab.look.SheetSize;
import latentia.lab.look.TileGrid;

/** What every model decodes from the same draws of the prior, model beside model. */
public final class PriorFigure {
  private static final String ID = "prior-samples";
  private static final double GAP = 28;

  private PriorFigure() {}

  public static Figure of(PriorSamples samples, Theme theme, SheetSize size) {
    return SheetLayout.sheet(
        theme,
        size,
        ID,
        Words.of("prior.title"),
        "$z \\sim \\mathcal{N}(0, I)$",
        sheet -> {
          int n = samples.models().size();
          for (int i = 0; i < n; i++) {
            PriorSamples.Decoded decoded = samples.models().get(i);
            Sheet.Area column = sheet.all().column(i, n, GAP * sheet.unit());
            Sheet.Area rest =
                sheet.titled(
                    column,
                    decoded.name(),
                    Words.of(decoded.variational() ? "prior.trained" : "prior.untrained"));
            new TileGrid(
                    samples.form(),
                    List.of(),
                    List.of(),
                    Packing.lines(decoded.rows(), samples.form(), sheet, rest))
                .paint(sheet, rest);
          }
        });
  }
}
