package latentia.lab.latent.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import latentia.figure.Figure;
import latentia.figure.Theme;
import latentia.lab.look.Cell;
import latentia.lab.look.Sheet;
import latentia.lab.look.SheetLayout;
import latentia.lab.look.SheetSize;
import latentia.lab.look.TileGrid;

/** A drawing, with its noise, and what every model makes of it. */
public final class DrawingFigure {
  private static final String ID = "drawing";
  private static final int MOST_COORDINATES = 3;

  private DrawingFigure() {}

  public static Figure of(SeenDrawing seen, Theme theme, SheetSize size) {
    return SheetLayout.sheet(
        theme,
        size,
        ID,
        Words.of("drawing.title"),
        Words.of("drawing.note"),
        sheet -> {
          List<String> heads = new ArrayList<>();
          List<Cell> cells = new ArrayList<>();
          // In the window the drawing itself stands on the pad beside.
          if (size.headed()) {
            heads.add(Words.of("drawing.clean"));
            cells.add(Cell.of(seen.clean()));
          }
          if (seen.isNoisy()) {
            heads.add(Words.of("drawing.noisy"));
            cells.add(Cell.of(seen.noisy(), error(seen.noiseError())));
          }
          for (SeenDrawing.Seen model : seen.models()) {
            heads.add(model.name());
            cells.add(Cell.of(model.reconstruction(), error(model.error()), code(model.code())));
          }
          Sheet.Area rest =
              size.headed()
                  ? sheet.all()
                  : sheet.titled(sheet.all(), Words.of("drawing.title"), Words.of("drawing.note"));
          new TileGrid(seen.form(), List.of(), heads, List.of(cells)).paint(sheet, rest);
        });
  }

  private static String error(double squared) {
    return Words.of("drawing.error", Numbers.loss(squared));
  }

  /** "z = (1.2, −0.4)", shortened where there are many dimensions. */
  private static String code(double[] z) {
    String some =
        DoubleStream.of(z)
            .limit(MOST_COORDINATES)
            .mapToObj(Numbers::coordinate)
            .collect(Collectors.joining(", "));
    return Words.of(z.length > MOST_COORDINATES ? "drawing.longCode" : "drawing.code", some);
  }
}
