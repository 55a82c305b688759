package latentia.lab.components;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import latentia.engine.linear.PcaModel;
import latentia.engine.linear.PpcaSnapshot;
import latentia.engine.linear.PrincipalComponents;
import latentia.engine.linear.ProbabilisticPca;
import latentia.figure.Figure;
import latentia.figure.FigureLayout;
import latentia.figure.Theme;
import latentia.figure.Themes;
import latentia.lab.look.CovarianceEllipse;
import latentia.lab.look.SheetSize;
import org.junit.jupiter.api.Test;

/** Probabilistic PCA as a generative model. */
class GenerativeFiguresTest {
  @Test
  void marginalOfTwoColumnsIsThatOfManySamples() throws Exception {
    GenerativeModel generative = GenerativeModel.of(Scenes.ppca("iris", false, 2, false));
    int count = 60_000;
    double[] mean = generative.model().mean();
    double[] sums = new double[3];
    for (int i = 0; i < count; i++) {
      double[] x = Sample.of(generative.model(), 4, i).value(1);
      double a = x[0] - mean[0];
      double b = x[1] - mean[1];
      sums[0] += a * a / count;
      sums[1] += a * b / count;
      sums[2] += b * b / count;
    }
    CovarianceEllipse ellipse = generative.marginal(0, 1);
    assertEquals(sums[0], square(ellipse.ax()) + square(ellipse.bx()), 0.02 * sums[0]);
    assertEquals(sums[2], square(ellipse.ay()) + square(ellipse.by()), 0.02 * sums[2]);
    double covariance = ellipse.ax() * ellipse.ay() + ellipse.bx() * ellipse.by();
    assertEquals(sums[1], covariance, 0.02 * sums[0]);
  }

  @Test
  void withoutNoiseTheReconstructionIsThatOfPca() throws Exception {
    ComponentsScene scene = Scenes.ppca("iris", false, 2, false);
    GenerativeModel limit = GenerativeModel.of(scene.withProbe(scene.probe().withNoiseFactor(0)));
    PrincipalComponents components = ModelOfRows.components(scene.data(), scene.shown());
    PcaModel pca = components.keeping(2, false);
    double[] row = scene.data().rows().row(101);
    double[] expected = pca.decode(pca.encode(row));
    double[] found = limit.model().decode(limit.posterior().mean(row));
    assertArrayEquals(expected, found, 1e-6);
    assertEquals(0, limit.noiseVariance());
    CovarianceEllipse posterior = limit.posteriorOf(row, 0, 1);
    assertTrue(Math.hypot(posterior.ax(), posterior.ay()) < 1e-3, "the posterior is a point");
  }

  @Test
  void imageOfThePosteriorIsThatOfItsPoints() throws Exception {
    GenerativeModel generative = GenerativeModel.of(Scenes.ppca("iris", false, 2, false));
    double[] row = generative.data().rows().row(7);
    CovarianceEllipse code = generative.posteriorOf(row, 0, 1);
    CovarianceEllipse image = generative.posteriorImage(row, 0, 2);
    ProbabilisticPca model = generative.model();
    // Every point of the ellipse in code space lies on the ellipse of its image.
    double xx = square(image.ax()) + square(image.bx());
    double xy = image.ax() * image.ay() + image.bx() * image.by();
    double yy = square(image.ay()) + square(image.by());
    double determinant = xx * yy - xy * xy;
    for (double t = 0; t < 6.2; t += 0.1) {
      double z1 = code.cx() + Math.cos(t) * code.ax() + Math.sin(t) * code.bx();
      double z2 = code.cy() + Math.cos(t) * code.ay() + Math.sin(t) * code.by();
      double[] x = model.decode(new double[] {z1, z2});
      double dx = x[0] - image.cx();
      double dy = x[2] - image.cy();
      double distance = (yy * dx * dx - 2 * xy * dx * dy + xx * dy * dy) / determinant;
      assertEquals(1, distance, 1e-9, "one standard deviation at angle " + t);
    }
  }

  @Test
  void sameSeedSameSamplesInAnyOrder() throws Exception {
    ProbabilisticPca model = GenerativeModel.of(Scenes.ppca("iris", false, 2, false)).model();
    Sample fifth = Sample.of(model, 9, 5);
    Sample.of(model, 9, 4);
    assertArrayEquals(fifth.value(1), Sample.of(model, 9, 5).value(1));
    assertTrue(fifth.code()[0] != Sample.of(model, 10, 5).code()[0], "another seed");
    assertTrue(fifth.code()[0] != Sample.of(model, 9, 6).code()[0], "another number");
    Sample quiet = Sample.of(model.withNoiseVariance(model.noiseVariance() / 4), 9, 5);
    assertArrayEquals(fifth.code(), quiet.code());
    assertEquals(fifth.noise()[2] / 2, quiet.noise()[2], 1e-12, "noise shrinks, its way stays");
  }

  @Test
  void aSampleTakesThreeSteps() {
    Generation generation = Generation.none(1).next();
    assertEquals(Generation.Phase.CODE, generation.phase());
    assertEquals(0.25, generation.by(0.25).fraction());
    assertEquals(Generation.Phase.MEAN, generation.by(1.5).phase());
    Generation done = generation.next().next().next();
    assertEquals(new Generation(1, Generation.Phase.REST, 0, 1), done);
    assertEquals(done, done.by(0.5), "at rest nothing moves");
  }

  @Test
  void clickMeansARowWhoseHiddenColumnsAreAtTheirMean() throws Exception {
    ComponentsScene scene = Scenes.ppca("iris", false, 2, false);
    ComponentsView view = ComponentsView.of(Themes.LIGHT, scene.data());
    double[] row = GenerativeFigures.row(scene, view, 5.5, 2.5);
    double[] mean = ((PpcaSnapshot) scene.shown()).model().mean();
    assertArrayEquals(new double[] {5.5, 2.5, mean[2], mean[3]}, row, 1e-12);
  }

  @Test
  void everyPhaseCanBeDrawnWhateverTheNoise() throws Exception {
    List<ComponentsScene> scenes =
        List.of(
            Scenes.ppca("faithful", true, 1, true),
            Scenes.ppca("iris", false, 3, true),
            Scenes.ppca("digits", false, 2, false));
    for (ComponentsScene scene : scenes) {
      for (double factor : new double[] {0, 1, 30}) {
        GenerativeFigures figures = new GenerativeFigures();
        Generation generation = Generation.none(2);
        for (int step = 0; step < 6; step++) {
          generation = generation.next();
          ComponentsProbe probe =
              scene.probe().withNoiseFactor(factor).withGeneration(generation.by(0.3));
          Theme theme = Themes.ALL.get(step % 3);
          for (double side : new double[] {30, 900}) {
            ComponentsView view = ComponentsView.of(theme, scene.data());
            Figure figure =
                figures.stage(scene.withProbe(probe), view, new SheetSize(side, side, true));
            FigureLayout.of(figure, side, side);
          }
        }
      }
    }
  }

  private static double square(double value) {
    return value * value;
  }
}
