package latentia.lab.components;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import latentia.data.Dataset;
import latentia.engine.linear.PrincipalComponents;
import latentia.figure.Axes;
import latentia.figure.Figure;
import latentia.figure.Theme;
import latentia.figure.Themes;
import latentia.lab.look.SheetSize;
import org.junit.jupiter.api.Test;

/** Rows found by hash and by values. */
class RetrievalTest {
  @Test
  void findsWhatSortingAllRowsFinds() throws Exception {
    ComponentsScene scene = Scenes.pca("digits", false, 6);
    Retrieval retrieval = Retrieval.of(scene.withProbe(scene.probe().withRow(72)), 16);
    Dataset rows = scene.data().rows();
    PrincipalComponents components = ModelOfRows.components(scene.data(), scene.shown());
    List<Integer> others = IntStream.range(0, rows.rows()).filter(n -> n != 72).boxed().toList();
    List<Integer> byValues =
        others.stream()
            .sorted(
                Comparator.comparingDouble(n -> SquaredDistance.between(rows.row(n), rows.row(72))))
            .limit(10)
            .toList();
    assertEquals(byValues, retrieval.byValues().stream().map(Retrieval.Hit::row).toList());
    List<Integer> byHash =
        others.stream()
            .sorted(
                Comparator.<Integer>comparingInt(n -> differing(components, rows, n, 72))
                    .thenComparingInt(n -> n))
            .limit(10)
            .toList();
    assertEquals(byHash, retrieval.byHash().stream().map(Retrieval.Hit::row).toList());
    long same =
        byHash.stream()
            .filter(n -> rows.labels().get().code(n) == rows.labels().get().code(72))
            .count();
    assertEquals(same / 10.0, retrieval.hashPrecision());
    assertTrue(retrieval.valuePrecision() >= 0.9, "digits look like their neighbours");
  }

  private static int differing(PrincipalComponents components, Dataset rows, int a, int b) {
    int bits = 0;
    for (int i = 0; i < 16; i++) {
      boolean one = components.score(rows.row(a), i) >= 0;
      boolean other = components.score(rows.row(b), i) >= 0;
      bits += one == other ? 0 : 1;
    }
    return bits;
  }

  @Test
  void picksStandForTheRowsFound() throws Exception {
    ComponentsScene scene = Scenes.pca("iris", false, 2);
    Retrieval retrieval = Retrieval.of(scene, 8);
    assertEquals(4, retrieval.bits(), "no more bits than components");
    assertEquals(20, retrieval.pickedRows().length);
    assertEquals(retrieval.byHash().get(3).row(), retrieval.pickedRows()[3]);
    assertEquals(retrieval.byValues().get(0).row(), retrieval.pickedRows()[10]);
    assertTrue(retrieval.isOf(scene.data(), 64), "64 bits are no more than there are");
    assertFalse(Retrieval.of(scene, 2).isOf(scene.data(), 3), "more bits are another search");
    Retrieval next = retrieval.about(retrieval.pickedRows()[3]);
    assertEquals(retrieval.pickedRows()[3], next.row());
    assertFalse(next.byValues().stream().anyMatch(hit -> hit.row() == next.row()));
    for (Theme theme : Themes.ALL) {
      for (double side : new double[] {40, 400, 1300}) {
        Figure figure = RetrievalFigure.of(retrieval, theme, new SheetSize(side, side, true));
        Axes.PickTarget picks = figure.panels().get(0).axes().picks().get(0);
        assertEquals(20, picks.x().length);
      }
    }
  }

  @Test
  void fewRowsWithoutClassesAreAllFound() throws Exception {
    Dataset few = Dataset.of("few", List.of("a", "b"), new double[] {0, 0, 1, 1, 2, 5});
    Retrieval retrieval = Retrieval.of(Scenes.pca(few, false, 1), 8);
    assertEquals(List.of(1, 2), retrieval.byValues().stream().map(Retrieval.Hit::row).toList());
    assertTrue(Double.isNaN(retrieval.hashPrecision()), "without classes there is no precision");
    RetrievalFigure.of(retrieval, Themes.LIGHT, new SheetSize(700, 500, true));
  }
}
