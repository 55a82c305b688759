package latentia.lab.latent.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import latentia.data.Catalogue;
import latentia.engine.neural.Noise;
import latentia.figure.Axes;
import latentia.figure.Figure;
import latentia.figure.FigureExport;
import latentia.figure.FigureLayout;
import latentia.figure.Mark;
import latentia.figure.Theme;
import latentia.figure.Themes;
import latentia.lab.latent.LatentData;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.LatentSettings;
import latentia.lab.look.SheetSize;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchFiguresTest {
  private static LatentScene digits;
  private static LatentScene iris;

  @TempDir private Path folder;

  @BeforeAll
  static void train() throws Exception {
    digits = Trained.scene("digits", Trained.epochs(LatentSettings.standard(), 2));
    LatentData flowers = LatentData.of(Catalogue.load("iris", 1));
    iris = Trained.scene(flowers, Trained.epochs(LatentSettings.fitting(flowers), 5));
  }

  private static List<Figure> figures(LatentScene scene, Theme theme, SheetSize size) {
    List<Figure> figures = new ArrayList<>();
    figures.add(DataPointFigure.of(DataPoint.of(scene, DataPointOptions.of(3)), theme, size));
    figures.add(
        GalleryFigure.of(ReconstructionGallery.of(scene, GalleryOptions.usual()), theme, size));
    figures.add(PriorFigure.of(PriorSamples.of(scene, PriorOptions.usual()), theme, size));
    figures.add(
        OffDistributionFigure.of(
            OffDistribution.of(scene, OffDistributionOptions.usual(), () -> false), theme, size));
    figures.add(DimensionsFigure.of(Dimensions.of(scene, DimensionOptions.of(1)), theme, size));
    figures.add(
        ArithmeticFigure.of(LatentArithmetic.of(scene, ArithmeticOptions.of(1, 2)), theme, size));
    figures.add(LedgerFigure.of(Ledger.of(scene, 8), theme, size));
    if (scene == digits) {
      Drawing drawing = Drawing.blank(scene.data().imageShape().orElseThrow());
      DrawingOptions noise = DrawingOptions.usual().withNoise(new Noise.Masking(0.3));
      figures.add(DrawingFigure.of(SeenDrawing.of(scene, drawing, noise), theme, size));
    } else {
      figures.add(DataSpaceFigure.of(DataSpace.of(scene, DataSpaceOptions.of(4)), theme, size));
    }
    return figures;
  }

  @Test
  void everyBenchCanBeExported() throws Exception {
    for (LatentScene scene : List.of(digits, iris)) {
      for (Figure figure : figures(scene, Themes.LIGHT, SheetSize.USUAL.withHeaded(true))) {
        for (String ending : List.of("png", "svg", "pdf")) {
          Path file = folder.resolve("bench." + ending);
          FigureExport.write(figure, file, 760, 260, 96);
          assertTrue(Files.size(file) > 1000, figure.panels().get(0).axes().id());
        }
      }
    }
  }

  @Test
  void everyBenchFitsEveryRoom() {
    for (Theme theme : Themes.ALL) {
      for (SheetSize size :
          List.of(SheetSize.USUAL, new SheetSize(1100, 400, true), new SheetSize(90, 60, false))) {
        for (LatentScene scene : List.of(digits, iris)) {
          figures(scene, theme, size).forEach(BenchFiguresTest::checkPlaces);
        }
      }
    }
  }

  @Test
  void rowsWhoseClassIsNotKnownAreShownWithoutOne() throws Exception {
    LatentScene some = Trained.withClasses(digits, n -> n % 2 == 0);
    assertFalse(figures(some, Themes.LIGHT, SheetSize.USUAL).isEmpty());
    ShiftLesson lesson = ShiftLesson.of(some.data(), -1).orElseThrow();
    assertFalse(lesson.wrongLabel().isEmpty(), "only what is known to be wrong is called wrong");
    assertTrue(ShiftLesson.of(some.data(), 1).isEmpty(), "a row whose class is not known");
    LatentScene none = Trained.withClasses(digits, n -> false);
    ReconstructionGallery gallery = ReconstructionGallery.of(none, GalleryOptions.usual());
    assertEquals(10, gallery.originals().size(), "rows are shown though no class is known");
    assertTrue(gallery.lesson().isEmpty());
  }

  private static void checkPlaces(Figure figure) {
    for (Figure.Panel panel : figure.panels()) {
      for (Mark mark : panel.axes().marks()) {
        if (mark instanceof Mark.Tiles tiles) {
          for (Mark.Tile tile : tiles.tiles()) {
            assertTrue(tile.left() < tile.right() && tile.bottom() < tile.top());
            for (float ink : tile.picture().ink()) {
              assertTrue(Float.isFinite(ink), panel.axes().id());
            }
          }
        } else if (mark instanceof Mark.Label label) {
          assertTrue(Double.isFinite(label.x()) && Double.isFinite(label.y()));
        }
      }
    }
  }

  @Test
  void tilesStayOnTheirSheet() {
    SheetSize size = SheetSize.USUAL;
    for (Figure figure : figures(digits, Themes.LIGHT, size)) {
      for (Figure.Panel panel : figure.panels()) {
        Axes axes = panel.axes();
        for (Mark mark : axes.marks()) {
          if (mark instanceof Mark.Tiles tiles) {
            for (Mark.Tile tile : tiles.tiles()) {
              assertTrue(tile.left() >= -1 && tile.right() <= axes.x().scale().high() + 1);
              assertTrue(
                  tile.bottom() >= -1 && tile.top() <= axes.y().scale().high() + 1,
                  axes.id() + " from " + tile.bottom() + " to " + tile.top());
            }
          }
        }
      }
    }
  }

  @Test
  void nearRowsCanBePointedAt() {
    DataPoint point = DataPoint.of(digits, DataPointOptions.of(3));
    Figure figure = DataPointFigure.of(point, Themes.LIGHT, new SheetSize(1100, 400, false));
    Axes axes = figure.panels().get(0).axes();
    Axes.PickTarget target = axes.picks().get(0);
    assertEquals(point.pickable().size(), target.x().length, "all neighbours find room");
    var layout = FigureLayout.of(figure, 1100, 400).axes(axes.id());
    var picked = layout.pickAt(layout.toPixelX(target.x()[7]), layout.toPixelY(target.y()[7]));
    assertEquals(7, picked.orElseThrow().index());
    int row = point.pickable().get(7);
    assertEquals(point.models().get(0).near().get(1).row(), row);
  }

  @Test
  void dataSpaceIsInTheUnitsOfTheData() {
    DataSpace space = DataSpace.of(iris, DataSpaceOptions.of(4));
    int row = 33;
    int number = iris.data().shownRows()[row];
    assertEquals(iris.data().source().value(number, 0), space.rows()[0][row], 1e-9);
    assertEquals(iris.data().source().value(number, 2), space.rows()[1][row], 1e-9);
    assertEquals(26, space.models().get(0).manifold().size(), "a net of 13 x 13 lines");
    for (DataSpace.Decoder decoder : space.models()) {
      for (double x : decoder.reconstructions()[0]) {
        assertTrue(x > 2 && x < 10, "a sepal is a few centimetres long, not " + x);
      }
    }
  }
}
