package latentia.lab.components;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import latentia.data.Dataset;
import latentia.figure.Axes;
import latentia.figure.Figure;
import latentia.figure.FigureLayout;
import latentia.figure.Mark;
import latentia.figure.Theme;
import latentia.figure.Themes;
import latentia.lab.look.SheetSize;
import org.junit.jupiter.api.Test;

/** The data's space, flat and turned. */
class SpaceFiguresTest {
  private static final SheetSize SIZE = new SheetSize(900, 700, true);

  @Test
  void linesToTheSubspaceStandAtRightAnglesToIt() throws Exception {
    ComponentsScene scene = Scenes.pca("faithful", true, 1);
    ComponentsView view =
        ComponentsView.of(Themes.LIGHT, scene.data())
            .withLayer(ComponentsView.Layer.CANDIDATE, false);
    double[] axis = ModelOfRows.of(scene).components().axes()[0];
    Mark.Polyline lines =
        (Mark.Polyline)
            space(new SpaceFigures().stage(scene, view, SIZE)).marks().stream()
                .filter(mark -> mark instanceof Mark.Polyline line && line.x().length > 100)
                .findFirst()
                .orElseThrow();
    assertEquals(3 * Segments.MOST, lines.x().length, "an even sample of lines");
    for (int i = 0; i < lines.x().length; i += 3) {
      double dx = lines.x()[i + 1] - lines.x()[i];
      double dy = lines.y()[i + 1] - lines.y()[i];
      assertEquals(0, dx * axis[0] + dy * axis[1], 1e-12, "line " + i / 3);
    }
  }

  @Test
  void everySecondPictureOfTheSameSpaceSharesItsMarks() throws Exception {
    ComponentsScene scene = Scenes.pca("faithful", true, 1);
    ComponentsView view = ComponentsView.of(Themes.LIGHT, scene.data());
    SpaceFigures figures = new SpaceFigures();
    Axes before = space(figures.stage(scene, view, SIZE));
    double[] other = {0.6, 0.8};
    Axes after =
        space(figures.stage(scene.withProbe(scene.probe().withDirection(other)), view, SIZE));
    assertSame(before.marks().get(0), after.marks().get(0), "rows are painted once");
    assertEquals(SpaceFigures.DIRECTION, after.handles().get(0).id());
  }

  @Test
  void turningKeepsLengths() {
    Random random = new Random(2);
    for (int i = 0; i < 100; i++) {
      Turn turn = new Turn(360 * random.nextDouble(), 180 * random.nextDouble() - 90);
      double[][] d = turn.directions();
      for (int a = 0; a < 3; a++) {
        for (int b = 0; b < 3; b++) {
          double dot = d[a][0] * d[b][0] + d[a][1] * d[b][1] + d[a][2] * d[b][2];
          assertEquals(a == b ? 1 : 0, dot, 1e-12, turn + " rows " + a + ", " + b);
        }
      }
    }
    assertEquals(90, Turn.usual().by(0, 500).elevation(), "never over the top");
  }

  @Test
  void rowsAreDrawnFromBackToFront() throws Exception {
    ComponentsScene scene = Scenes.pca("swissroll", false, 1);
    ComponentsView view = ComponentsView.of(Themes.LIGHT, scene.data());
    List<Double> sizes = new ArrayList<>();
    for (Mark mark : space(new SpaceFigures().stage(scene, view, SIZE)).marks()) {
      if (mark instanceof Mark.Points points && points.rimWidth() > 0) {
        sizes.add(points.diameter());
      }
    }
    List<Double> sorted = new ArrayList<>(sizes);
    Collections.sort(sorted);
    assertEquals(sorted, sizes, "what is near is large and comes last");
    assertTrue(sizes.get(sizes.size() - 1) > sizes.get(0));
  }

  @Test
  void anyDataOfAnyShapeCanBeDrawn() throws Exception {
    Random random = new Random(1);
    for (int d = 1; d <= 4; d++) {
      for (int n : new int[] {1, 2, 5}) {
        draw(data(n, d, i -> random.nextGaussian()), Math.min(2, Math.min(n, d)));
        draw(data(n, d, i -> 3), 0);
        int columns = d;
        draw(data(n, d, i -> i % columns == 0 ? random.nextGaussian() : 7), 1);
      }
    }
  }

  private static void draw(Dataset source, int used) throws Exception {
    ComponentsScene scene = Scenes.pca(source, false, used);
    int d = source.columns();
    for (Theme theme : Themes.ALL) {
      ComponentsView view = ComponentsView.of(theme, scene.data());
      List<ComponentsView> views = new ArrayList<>(List.of(view));
      if (d == 4) {
        views.add(view.withColumns(List.of(0, 2, 3)).withTurn(new Turn(0, 90)));
      }
      for (ComponentsView each : views) {
        for (double side : new double[] {30, 300, 1200}) {
          SheetSize size = new SheetSize(side, side, true);
          Figure figure = new SpaceFigures().stage(scene, each, size);
          FigureLayout.of(figure, side, side);
          SpaceNumbers.of(scene, each);
        }
      }
    }
  }

  private static Dataset data(int n, int d, IntToDoubleFunction values) {
    double[] all = new double[n * d];
    for (int i = 0; i < all.length; i++) {
      all[i] = values.applyAsDouble(i);
    }
    return Dataset.of("made", List.of("a", "b", "c", "e").subList(0, d), all);
  }

  private static Axes space(Figure figure) {
    return figure.panels().get(0).axes();
  }

  @Test
  void aSpaceWhoseSquaresVanishIsDrawnAllTheSame() throws Exception {
    double tiny = 1e-200;
    double[] values = {0, 0, 0, tiny, 0, 3 * tiny, 2 * tiny, tiny, 0, 0, 5 * tiny, tiny};
    Dataset data = Dataset.of("tiny", List.of("a", "b", "c"), values);
    ComponentsScene scene = Scenes.pca(data, false, 2);
    ComponentsView view = ComponentsView.of(Themes.LIGHT, scene.data());
    Figure figure = new SpaceFigures().stage(scene, view, new SheetSize(700, 500, true));
    assertFalse(figure.panels().isEmpty());
  }
}
