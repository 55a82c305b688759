package latentia.lab.components;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import latentia.data.Catalogue;
import latentia.engine.linear.PcaSolver;
import latentia.engine.linear.PrincipalComponents;
import latentia.figure.FigureLayout;
import latentia.figure.Theme;
import latentia.figure.Themes;
import latentia.lab.look.SheetSize;
import org.junit.jupiter.api.Test;

/** Methods held against each other. */
class ComparisonTest {
  private static final Comparison.ComparisonOptions OPTIONS =
      new Comparison.ComparisonOptions(2, List.of(0, 60, 120), 1);

  @Test
  void errorsAreThoseOfTheirTheory() throws Exception {
    ComponentsData data = ComponentsData.of(Catalogue.load("iris", 1), false);
    List<Double> progress = new ArrayList<>();
    Comparison comparison = Comparison.of(data, OPTIONS, progress::add, () -> false);
    PrincipalComponents components = PrincipalComponents.of(data.rows(), PcaSolver.AUTOMATIC);
    double pca = error(comparison, ComparedMethod.PCA);
    assertEquals(components.meanSquaredError(2), pca, 1e-12);
    double linear = error(comparison, ComparedMethod.LINEAR_AUTOENCODER);
    assertTrue(linear >= pca - 1e-9, "no linear code beats PCA");
    assertEquals(pca, linear, 0.001 * pca, "the linear autoencoder gets there");
    assertTrue(error(comparison, ComparedMethod.DICTIONARY) >= pca - 1e-12);
    assertTrue(error(comparison, ComparedMethod.K_MEANS) > pca);
    double[] angles = comparison.angles();
    assertTrue(angles[0] > 10, "it starts elsewhere: " + angles[0]);
    assertTrue(angles[angles.length - 1] < 0.5, "and ends there: " + angles[angles.length - 1]);
    assertEquals(1.0, progress.get(progress.size() - 1), 1e-12);
    for (int i = 1; i < progress.size(); i++) {
      assertTrue(progress.get(i) >= progress.get(i - 1) - 1e-12, "progress never falls back");
    }
    assertTrue(
        comparison.results().stream()
            .noneMatch(each -> each.method() == ComparedMethod.LOGISTIC_PCA),
        "logistic PCA is for values in [0, 1]");
    for (Theme theme : Themes.ALL) {
      for (double side : new double[] {40, 400, 1300}) {
        SheetSize size = new SheetSize(side, side, true);
        FigureLayout.of(ComparisonFigure.of(comparison, theme, size), side, side);
      }
    }
  }

  @Test
  void canBeCancelledAtAnyStep() throws Exception {
    ComponentsData data = ComponentsData.of(Catalogue.load("iris", 1), false);
    for (int after : new int[] {0, 10, 1000}) {
      int[] asked = {0};
      assertThrows(
          CancellationException.class,
          () -> Comparison.of(data, OPTIONS, done -> {}, () -> asked[0]++ >= after));
    }
  }

  private static double error(Comparison comparison, ComparedMethod method) {
    return comparison.results().stream()
        .filter(each -> each.method() == method)
        .findFirst()
        .orElseThrow()
        .meanSquaredError();
  }
}
