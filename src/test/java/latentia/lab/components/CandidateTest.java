package latentia.lab.components;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import latentia.data.Dataset;
import latentia.engine.linear.PrincipalComponents;
import latentia.figure.Themes;
import org.junit.jupiter.api.Test;

/** The direction chosen by hand and its numbers. */
class CandidateTest {
  @Test
  void varianceIsThatOfTheProjectedRows() throws Exception {
    ComponentsScene scene = Scenes.pca("iris", false, 1);
    ComponentsView view = ComponentsView.of(Themes.LIGHT, scene.data()).withColumns(List.of(1, 3));
    PrincipalComponents components = ModelOfRows.components(scene.data(), scene.shown());
    Random random = new Random(5);
    for (int i = 0; i < 100; i++) {
      double angle = 2 * Math.PI * random.nextDouble();
      double[] a = {Math.cos(angle), Math.sin(angle)};
      ComponentsScene pointed = scene.withProbe(scene.probe().withDirection(a));
      Candidate candidate = Candidate.of(pointed, view, components);
      Dataset rows = scene.data().rows();
      double mean = 0;
      for (int n = 0; n < rows.rows(); n++) {
        mean += (a[0] * rows.value(n, 1) + a[1] * rows.value(n, 3)) / rows.rows();
      }
      double variance = 0;
      for (int n = 0; n < rows.rows(); n++) {
        double along = a[0] * rows.value(n, 1) + a[1] * rows.value(n, 3) - mean;
        variance += along * along / rows.rows();
      }
      assertEquals(variance, candidate.variance(), 1e-12, "a'Sa at angle " + angle);
      assertEquals(components.totalVariance() - variance, candidate.error(), 1e-12);
      assertTrue(candidate.variance() <= candidate.optimum() + 1e-12, "no direction beats a_1");
    }
  }

  @Test
  void alongTheFirstAxisNothingMoreCanBeKept() throws Exception {
    ComponentsScene scene = Scenes.pca("faithful", true, 1);
    ComponentsView view = ComponentsView.of(Themes.LIGHT, scene.data());
    PrincipalComponents components = ModelOfRows.components(scene.data(), scene.shown());
    Candidate best =
        Candidate.of(
            scene.withProbe(scene.probe().withDirection(components.axes()[0])), view, components);
    assertEquals(components.variances()[0], best.variance(), 1e-12, "a_1'S a_1 is lambda_1");
    assertEquals(best.leastError(), best.error(), 1e-12);
    assertEquals(0, best.angle(), 1e-5);
    Candidate worst =
        Candidate.of(
            scene.withProbe(scene.probe().withDirection(components.axes()[1])), view, components);
    assertEquals(components.variances()[1], worst.variance(), 1e-12);
    assertEquals(90, worst.angle(), 1e-5);
  }

  @Test
  void handleDraggedAnywhereGivesAUnitDirectionFromTheMean() throws Exception {
    ComponentsScene scene = Scenes.pca("faithful", false, 1);
    ComponentsView view = ComponentsView.of(Themes.LIGHT, scene.data());
    double[] mean = ModelOfRows.components(scene.data(), scene.shown()).mean();
    double[] dragged = SpaceFigures.direction(scene, view, mean[0] + 3, mean[1] - 4);
    assertArrayEquals(new double[] {0.6, -0.8}, dragged, 1e-12);
    double[] before = scene.probe().direction();
    assertArrayEquals(
        before, SpaceFigures.direction(scene, view, mean[0], mean[1]), "at the mean nothing turns");
  }

  @Test
  void numbersTellTheCandidateBesideTheOptimum() throws Exception {
    ComponentsScene scene = Scenes.pca("faithful", true, 1);
    ComponentsView view = ComponentsView.of(Themes.LIGHT, scene.data());
    List<ComponentsReadout.Entry> numbers = SpaceNumbers.of(scene, view);
    // Standardised columns: each direction along one of them keeps (n - 1) / n.
    assertEquals("0.9963", numbers.get(0).value());
    assertEquals("45.0°", numbers.get(4).value());
    assertEquals(8, numbers.size());
    assertEquals(4, SpaceNumbers.formulas(view).size());
    ComponentsView without = view.withLayer(ComponentsView.Layer.CANDIDATE, false);
    assertEquals(3, SpaceNumbers.of(scene, without).size(), "no candidate, no numbers of it");
  }
}
