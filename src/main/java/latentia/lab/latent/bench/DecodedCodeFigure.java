package latentia.lab.latent.bench;

import java.util.List;
import latentia.figure.Figure;
import latentia.figure.Theme;
import latentia.lab.look.Cell;
import latentia.lab.look.SheetLayout;
import latentia.lab.look.SheetSize;
import latentia.lab.look.TileGrid;

/** What every model decodes from a code, side by side. */
public final class DecodedCodeFigure {
  private static final String ID = "decoded-code";

  private DecodedCodeFigure() {}

  public static Figure of(DecodedCode code, Theme theme, SheetSize size) {
    return SheetLayout.sheet(
        theme,
        size,
        ID,
        Words.of("decoded.title"),
        "$\\hat x = D_\\theta(z)$",
        sheet ->
            new TileGrid(
                    code.form(),
                    List.of(),
                    code.names(),
                    List.of(code.rows().stream().map(row -> Cell.of(row)).toList()))
                .paint(sheet, sheet.all()));
  }
}
