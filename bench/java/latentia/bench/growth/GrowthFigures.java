package latentia.bench.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import latentia.figure.Figure;
import latentia.figure.FigureExport;
import latentia.figure.Theme;
import latentia.figure.Themes;

/**
 * Writes the figures: for the documentation in the light theme, and all themes under {@code target}
 * to look at.
 */
final class GrowthFigures {
  private static final Path DOCUMENTATION = Path.of("docs", "performance");
  private static final Path LOOK = Path.of("target", "bench", "growth");
  private static final int WIDTH = 840;
  private static final int HEIGHT = 500;
  private static final int DENSITY = 2;
  private static final int DPI = 192;

  private GrowthFigures() {}

  static void draw(List<Curve> curves) throws IOException {
    Files.createDirectories(DOCUMENTATION);
    Files.createDirectories(LOOK);
    for (Quantity quantity : Quantity.ALL) {
      List<Curve> shown =
          curves.stream().filter(curve -> curve.quantity().equals(quantity)).toList();
      for (Theme theme : Themes.ALL) {
        // A projector's letters are twice as large: the same picture on twice the canvas.
        int enlarged = theme.markScale() > 1 ? DENSITY : 1;
        Figure figure =
            GrowthFigure.of(quantity, shown, theme, enlarged * WIDTH, enlarged * HEIGHT);
        png(figure, LOOK.resolve(name(quantity) + "-" + theme.id() + ".png"), DENSITY / enlarged);
        if (theme.equals(Themes.LIGHT)) {
          png(figure, DOCUMENTATION.resolve(name(quantity) + ".png"), DENSITY);
          FigureExport.svg(figure, DOCUMENTATION.resolve(name(quantity) + ".svg"), WIDTH, HEIGHT);
        }
      }
    }
  }

  private static String name(Quantity quantity) {
    return "growth-" + quantity.id();
  }

  private static void png(Figure figure, Path file, int scale) throws IOException {
    FigureExport.png(figure, file, DENSITY * WIDTH, DENSITY * HEIGHT, scale, DPI);
  }
}
