package latentia.lab.components;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import latentia.figure.Figure;
import latentia.figure.FigureExport;
import latentia.figure.Theme;
import latentia.figure.Themes;
import latentia.lab.look.SheetSize;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Writes the figures of the build-up to target/components for a person to look at. */
@Tag("screenshots")
class BuildUpGallery {
  private static final Path DIRECTORY = Path.of("target", "components");
  private static final SheetSize USUAL = new SheetSize(772, 772, true);

  @Test
  void theDrawing() throws Exception {
    write("digits", Runs.scene("digits", Method.PCA, 6, 1513));
    write("iris", Runs.scene("iris", Method.PCA, 2, 100));
  }

  @Test
  void manyComponentsAndCodesByHand() throws Exception {
    ComponentsScene many = Runs.scene("digits", Method.PCA, 30, 10);
    double[] code = many.code().clone();
    code[0] = 1.4;
    write("many", many.withProbe(many.probe().withCode(Optional.of(code))));
    write("none", Runs.scene("digits", Method.PCA, 0, 10));
  }

  @Test
  void methodsThatIterate() throws Exception {
    write("logistic", Runs.scene("digits", Method.LOGISTIC, 10, 1513));
    write("dictionary", Runs.scene("digits", Method.DICTIONARY, 36, 1513));
    ComponentsScene end = Runs.scene("iris", Method.PROBABILISTIC, 2, 100);
    ComponentsScene early = Runs.scene("iris", Method.PROBABILISTIC, 2, 100, 13);
    write(
        "ppca",
        new ComponentsScene(end.data(), end.settings(), early.shown(), end.newest(), end.probe()));
  }

  @Test
  void signalsAndIngredients() throws Exception {
    write("sines", Runs.scene("sines", Method.PCA, 4, 0));
    write("coffee", Runs.scene("coffee", Method.GIVEN, 4, 160));
    write("one", Runs.scene("iris", Method.PROBABILISTIC, 1, 100));
  }

  private static void write(String name, ComponentsScene still) throws Exception {
    Files.createDirectories(DIRECTORY);
    ComponentsScene scene =
        still.withProbe(still.probe().withCursor(Optional.of(new double[] {-0.9, 1.3})));
    for (Theme theme : Themes.ALL) {
      BuildUpFigures figures = new BuildUpFigures();
      ComponentsView view = ComponentsView.of(theme, scene.data());
      List<SheetSize> sizes =
          theme == Themes.PROJECTOR
              ? List.of(new SheetSize(1900, 1000, true), new SheetSize(1100, 740, true))
              : List.of(USUAL, new SheetSize(1100, 740, true), new SheetSize(760, 560, true));
      for (SheetSize size : sizes) {
        png(
            figures.stage(scene, view, size),
            name + "-" + theme.id() + "-" + (int) size.width(),
            size);
      }
      SheetSize side = new SheetSize(theme == Themes.PROJECTOR ? 576 : 288, 400, false);
      png(figures.basis(scene, view, side), name + "-basis-" + theme.id(), side);
    }
  }

  private static void png(Figure figure, String name, SheetSize size) throws Exception {
    Path file = DIRECTORY.resolve(name + ".png");
    FigureExport.png(figure, file, (int) size.width(), (int) size.height(), 96);
  }
}
