package latentia.lab.latent.bench;

import java.util.ArrayList;
import java.util.List;
import latentia.figure.Figure;
import latentia.figure.Theme;
import latentia.lab.look.Cell;
import latentia.lab.look.NumberText;
import latentia.lab.look.Sheet;
import latentia.lab.look.SheetLayout;
import latentia.lab.look.SheetSize;
import latentia.lab.look.TileGrid;

/** Two mean codes and a row decoded, and the row with their difference added, step by step. */
public final class ArithmeticFigure {
  private static final String ID = "latent-arithmetic";

  private ArithmeticFigure() {}

  public static Figure of(LatentArithmetic sum, Theme theme, SheetSize size) {
    String title = Words.of("arithmetic.title", sum.plus(), sum.minus());
    String note = Words.of("arithmetic.note", sum.title());
    return SheetLayout.sheet(
        theme,
        size,
        ID,
        title,
        note,
        sheet -> {
          List<String> names = new ArrayList<>();
          List<List<Cell>> rows = new ArrayList<>();
          for (LatentArithmetic.Result model : sum.models()) {
            names.add(model.name());
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(model.plus()));
            cells.add(Cell.of(model.minus()));
            cells.add(Cell.of(sum.row()));
            for (int i = 0; i < model.steps().size(); i++) {
              boolean whole = Math.abs(sum.factors()[i] - 1) < 1e-9;
              cells.add(Cell.of(model.steps().get(i)).withCurrent(whole));
            }
            rows.add(cells);
          }
          List<String> heads = new ArrayList<>();
          heads.add(Words.of("arithmetic.mean", sum.plus()));
          heads.add(Words.of("arithmetic.mean", sum.minus()));
          heads.add("$x$");
          for (double factor : sum.factors()) {
            String number = NumberText.value(Math.round(100 * factor) / 100.0);
            heads.add(factor == 0 ? "$t = 0$" : number);
          }
          Sheet.Area rest = size.headed() ? sheet.all() : sheet.titled(sheet.all(), title, note);
          new TileGrid(sum.form(), names, heads, rows).paint(sheet, rest);
        });
  }
}
