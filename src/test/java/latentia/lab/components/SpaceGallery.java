package latentia.lab.components;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import latentia.data.Catalogue;
import latentia.figure.Figure;
import latentia.figure.FigureExport;
import latentia.figure.Theme;
import latentia.figure.Themes;
import latentia.lab.look.SheetSize;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Writes the figures of spaces, generation and comparison to target/components, to look at. */
@Tag("screenshots")
class SpaceGallery {
  private static final Path DIRECTORY = Path.of("target", "components");

  @Test
  void spaces() throws Exception {
    double[] direction = {Math.cos(1.2), Math.sin(1.2)};
    space("faithful", Scenes.pca("faithful", true, 1), List.of(), direction);
    space("faithful-raw", Scenes.pca("faithful", false, 1), List.of(), direction);
    space("iris", Scenes.pca("iris", false, 1), List.of(0, 2), direction);
    space("iris3", Scenes.pca("iris", false, 2), List.of(0, 1, 2), direction);
    space("roll", Scenes.pca("swissroll", false, 2), List.of(0, 1, 2), direction);
    space("roll-line", Scenes.pca("swissroll", false, 1), List.of(0, 1, 2), direction);
    space("anisotropic", Scenes.pca("anisotropic", false, 1), List.of(0, 1), direction);
  }

  @Test
  void generation() throws Exception {
    Generation none = Generation.none(3);
    Generation some = none.finishing(40);
    generative("faithful", Scenes.ppca("faithful", true, 1, true), some.next().by(0.5));
    generative(
        "faithful-mean", Scenes.ppca("faithful", true, 1, false), some.next().next().by(0.6));
    generative(
        "iris-noise", Scenes.ppca("iris", false, 2, true), some.next().next().next().by(0.99));
    generative("roll", Scenes.ppca("swissroll", false, 2, false), some);
    generative(
        "digits", Scenes.ppca("digits", false, 10, true), some.next().next().next().by(0.99));
  }

  @Test
  void comparisons() throws Exception {
    for (int codes : new int[] {2, 10, 30}) {
      compare("digits-" + codes, "digits", codes, List.of(0, 11, 22, 33, 44, 55, 66, 77, 88, 99));
    }
    compare("iris", "iris", 2, List.of(0, 20, 60, 80, 120, 140));
  }

  @Test
  void retrieval() throws Exception {
    for (int bits : new int[] {8, 16, 32}) {
      retrieve("digits-" + bits, Scenes.pca("digits", false, 6), bits);
    }
    retrieve("iris", Scenes.pca("iris", false, 2), 8);
  }

  private static void retrieve(String name, ComponentsScene scene, int bits) throws Exception {
    Retrieval retrieval = Retrieval.of(scene.withProbe(scene.probe().withRow(72)), bits);
    for (Theme theme : Themes.ALL) {
      for (SheetSize size : sizes()) {
        png(
            RetrievalFigure.of(retrieval, theme, size),
            "retrieval-" + name + "-" + theme.id(),
            size);
      }
    }
  }

  private static void compare(String name, String dataset, int codes, List<Integer> rows)
      throws Exception {
    ComponentsData data = ComponentsData.of(Catalogue.load(dataset, 1), false);
    Comparison comparison =
        Comparison.of(
            data, new Comparison.ComparisonOptions(codes, rows, 1), done -> {}, () -> false);
    comparison
        .results()
        .forEach(
            each ->
                System.out.println(
                    name
                        + " "
                        + each.method()
                        + " "
                        + each.meanSquaredError()
                        + " in "
                        + each.seconds()));
    for (Theme theme : Themes.ALL) {
      for (SheetSize size : sizes()) {
        png(
            ComparisonFigure.of(comparison, theme, size),
            "compare-" + name + "-" + theme.id(),
            size);
      }
    }
  }

  private static void generative(String name, ComponentsScene scene, Generation generation)
      throws Exception {
    GenerativeFigures figures = new GenerativeFigures();
    ComponentsScene drawn = scene.withProbe(scene.probe().withGeneration(generation));
    for (Theme theme : Themes.ALL) {
      for (SheetSize size : sizes()) {
        ComponentsView view = ComponentsView.of(theme, scene.data());
        png(figures.stage(drawn, view, size), "generative-" + name + "-" + theme.id(), size);
      }
    }
  }

  private static void space(
      String name, ComponentsScene scene, List<Integer> columns, double[] direction)
      throws Exception {
    SpaceFigures figures = new SpaceFigures();
    for (Theme theme : Themes.ALL) {
      ComponentsView view = ComponentsView.of(theme, scene.data());
      ComponentsView shown = columns.isEmpty() ? view : view.withColumns(columns);
      ComponentsScene turned = scene.withProbe(scene.probe().withDirection(direction));
      for (SheetSize size : sizes()) {
        png(figures.stage(turned, shown, size), "space-" + name + "-" + theme.id(), size);
      }
    }
  }

  static List<SheetSize> sizes() {
    return List.of(new SheetSize(770, 760, true), new SheetSize(1200, 800, true));
  }

  static void png(Figure figure, String name, SheetSize size) throws Exception {
    Files.createDirectories(DIRECTORY);
    Path file = DIRECTORY.resolve(name + "-" + (int) size.width() + ".png");
    FigureExport.png(figure, file, (int) size.width(), (int) size.height(), 96);
  }
}
