package latentia.lab.components;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import latentia.data.Catalogue;
import latentia.data.Dataset;
import latentia.figure.Axes;
import latentia.figure.AxesLayout;
import latentia.figure.Figure;
import latentia.figure.FigureLayout;
import latentia.figure.Mark;
import latentia.figure.ScreenPainter;
import latentia.figure.Theme;
import latentia.figure.Themes;
import latentia.lab.look.SheetSize;
import org.junit.jupiter.api.Test;

class BuildUpFiguresTest {
  private static final SheetSize SIZE = new SheetSize(772, 772, true);
  private static final List<SheetSize> SIZES =
      List.of(new SheetSize(480, 320, true), new SheetSize(90, 60, false));
  private static final int FEW = 30;

  private static Axes axes(Figure figure, String id) {
    return figure.panels().stream()
        .map(Figure.Panel::axes)
        .filter(axes -> axes.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void onlyTheScoresChangeWhenThePointerMoves() throws Exception {
    ComponentsScene scene = Runs.scene("digits", Method.PCA, 6, 1513);
    ComponentsView view = ComponentsView.of(Themes.LIGHT, scene.data());
    BuildUpFigures figures = new BuildUpFigures();
    Figure before = figures.stage(scene, view, SIZE);
    ComponentsScene pointed =
        scene.withProbe(scene.probe().withCursor(Optional.of(new double[] {-0.9, 1.7})));
    Figure after = figures.stage(pointed, view, SIZE);
    for (String id : List.of("strip", "scree", "error")) {
      assertSame(axes(before, id), axes(after, id), id + " is painted again for nothing");
    }
    List<Mark> points = axes(before, "scores").marks();
    List<Mark> now = axes(after, "scores").marks();
    int kept = 0;
    while (kept < points.size() && points.get(kept) == now.get(kept)) {
      kept++;
    }
    assertTrue(kept >= 20, "points and names of ten classes are kept, but only " + kept + " are");
    assertTrue(now.stream().anyMatch(mark -> mark instanceof Mark.PictureCallout));
  }

  @Test
  void addingAComponentLeavesTheScoresWhereTheyAre() throws Exception {
    BuildUpFigures figures = new BuildUpFigures();
    ComponentsScene six = Runs.scene("digits", Method.PCA, 6, 1513);
    ComponentsView view = ComponentsView.of(Themes.LIGHT, six.data());
    Mark first = axes(figures.stage(six, view, SIZE), "scores").marks().get(0);
    ComponentsScene none = Runs.at(six, 1);
    Mark then = axes(figures.stage(none, view, SIZE), "scores").marks().get(0);
    assertSame(first, then, "scores do not depend on how many components are in use");
  }

  @Test
  void aClickOnATileOfTheStripMeansAsManyComponents() throws Exception {
    ComponentsScene scene = Runs.scene("digits", Method.PCA, 30, 1513);
    ComponentsView view = ComponentsView.of(Themes.DARK, scene.data());
    Figure figure = new BuildUpFigures().stage(scene, view, SIZE);
    AxesLayout layout = FigureLayout.of(figure, SIZE.width(), SIZE.height()).axes("strip");
    List<Mark.Tile> tiles =
        layout.axes().marks().stream()
            .filter(Mark.Tiles.class::isInstance)
            .flatMap(mark -> ((Mark.Tiles) mark).tiles().stream())
            .toList();
    Mark.Tile current = tiles.stream().filter(Mark.Tile::current).findFirst().orElseThrow();
    assertEquals(Optional.of(30), picked(layout, current), "the current tile is that of M = 30");
    assertEquals(Optional.of(0), picked(layout, tiles.get(0)), "the mean is M = 0");
  }

  private static Optional<Integer> picked(AxesLayout layout, Mark.Tile tile) {
    double x = layout.toPixelX((tile.left() + tile.right()) / 2);
    double y = layout.toPixelY((tile.bottom() + tile.top()) / 2);
    return layout
        .pickAt(x, y)
        .filter(found -> found.id().equals("strip"))
        .map(AxesLayout.Picked::index);
  }

  @Test
  void everyVectorOfTheBasisCanBePickedByItsNumber() throws Exception {
    ComponentsScene scene = Runs.scene("digits", Method.PCA, 6, 1513);
    ComponentsView view = ComponentsView.of(Themes.LIGHT, scene.data());
    Axes basis =
        axes(new BuildUpFigures().basis(scene, view, new SheetSize(288, 400, false)), "basis");
    assertEquals("basis", basis.picks().get(0).id());
    assertEquals(36, basis.picks().get(0).x().length, "six rows of six, as in the drawing");
    Mark.Tiles tiles = (Mark.Tiles) basis.marks().get(0);
    assertEquals(6, tiles.tiles().stream().filter(Mark.Tile::current).count());
  }

  @Test
  void sharesOfTheScreeAreThoseOfTheVarianceAndSumToOne() throws Exception {
    ComponentsScene scene = Runs.scene("iris", Method.PCA, 2, 0);
    double[] shares = Shares.of(new ErrorCurves().all(scene).values());
    // numpy: eigvalsh(cov(iris)) / trace.
    double[] numpy = {0.92461872, 0.05306648, 0.01710261, 0.00521218};
    for (int i = 0; i < numpy.length; i++) {
      assertEquals(numpy[i], shares[i], 1e-7, "component " + (i + 1));
    }
  }

  @Test
  void everyMethodIsShownOnEveryDataThatSuitsItInEveryThemeAndSize() throws Exception {
    for (String name : List.of("digits", "faithful", "coffee")) {
      Dataset all = Catalogue.load(name, 1);
      int[] few = IntStream.range(0, Math.min(FEW, all.rows())).toArray();
      ComponentsData data = ComponentsData.of(all.selectRows(few), false);
      for (Method method : Method.suiting(data)) {
        for (int components : new int[] {1, 3}) {
          ComponentsSettings settings =
              ComponentsSettings.standard()
                  .withMethod(method)
                  .withComponents(components)
                  .withIterationLimit(2)
                  .fitted(data);
          paintAll(Runs.scene(data, settings, 5));
        }
      }
    }
  }

  private static void paintAll(ComponentsScene still) {
    ComponentsScene scene =
        still.withProbe(still.probe().withCursor(Optional.of(new double[] {0.3, 0.2})));
    for (Theme theme : Themes.ALL) {
      BuildUpFigures figures = new BuildUpFigures();
      ComponentsView view = ComponentsView.of(theme, scene.data());
      for (SheetSize size : SIZES) {
        paint(figures.stage(scene, view, size), size);
        paint(figures.basis(scene, view, size), size);
      }
      ComponentsView bare =
          view.withLayer(ComponentsView.Layer.CUMULATIVE, false)
              .withLayer(ComponentsView.Layer.RESIDUAL, false);
      for (Figure alone :
          List.of(
              figures.strip(scene, bare, SIZE),
              figures.scores(scene, bare),
              figures.scree(scene, bare),
              figures.error(scene, bare))) {
        FigureLayout.of(alone, SIZE.width(), SIZE.height());
      }
      ComponentsReadout readout = ComponentsReadout.of(scene, view);
      assertFalse(readout.title().isEmpty() || readout.formulas().isEmpty());
      assertEquals(scene.shown().status().running(), !readout.next().isEmpty());
    }
  }

  private static void paint(Figure figure, SheetSize size) {
    int width = (int) size.width();
    int height = (int) size.height();
    new ScreenPainter().paint(figure, new int[width * height], width, height, 1);
  }
}
