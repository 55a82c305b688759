package latentia.lab.mixture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import latentia.data.Dataset;
import latentia.engine.mixture.CovarianceKind;
import latentia.engine.mixture.GmmSnapshot;
import latentia.engine.mixture.MixtureDensity;
import latentia.engine.mixture.MixtureParameters;
import latentia.engine.mixture.MixtureSnapshot;
import latentia.figure.Axes;
import latentia.figure.Mark;
import latentia.figure.Themes;
import org.junit.jupiter.api.Test;

/** What each layer shows stands where the mixture is. */
class MixtureLayersTest {
  private final Dataset data;
  private final List<MixtureSnapshot> run;
  private final MixtureView view;

  MixtureLayersTest() throws Exception {
    data = Runs.data("faithful");
    run = Runs.of(data, MixtureSettings.standard(), 1000);
    view = MixtureView.of(Themes.LIGHT, data);
  }

  private MixtureSnapshot last() {
    return run.get(run.size() - 1);
  }

  private Axes shown(MixtureScene scene, MixtureView.Layer layer) {
    MixtureView one = view.withLayers(EnumSet.of(layer));
    return new MixtureFigures().scatter(data, scene, one).panels().get(0).axes();
  }

  private static <M extends Mark> List<M> marks(Axes axes, Class<M> kind) {
    return axes.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @Test
  void everyPlaceLiesInTheRegionOfTheComponentThatAnswersMost() {
    Axes axes = shown(MixtureScene.still(last()), MixtureView.Layer.REGIONS);
    Mark.Raster regions = marks(axes, Mark.Raster.class).get(0);
    MixtureDensity density = new MixtureDensity(((GmmSnapshot) last()).parameters());
    double perColumn = (regions.right() - regions.left()) / regions.width();
    double perRow = (regions.top() - regions.bottom()) / regions.height();
    for (int row = 3; row < regions.height(); row += 7) {
      for (int column = 3; column < regions.width(); column += 7) {
        double x = regions.left() + (column + 0.5) * perColumn;
        double y = regions.top() - (row + 0.5) * perRow;
        int most = density.responsibilities(new double[] {x, y})[0] > 0.5 ? 0 : 1;
        assertEquals(
            Themes.LIGHT.component(most).mark().argb() & 0xffffff,
            regions.argb()[row * regions.width() + column] & 0xffffff,
            "at " + x + ", " + y);
      }
    }
  }

  @Test
  void contoursStandAtSharesOfTheHighestDensity() {
    Axes axes = shown(MixtureScene.still(last()), MixtureView.Layer.DENSITY);
    Mark.HeatMap map = marks(axes, Mark.HeatMap.class).get(0);
    double highest = Arrays.stream(map.field().values()).max().orElseThrow();
    assertEquals(highest, map.high());
    double[] levels = marks(axes, Mark.Contours.class).get(0).levels();
    assertEquals(0.03 * highest, levels[0], 1e-12);
    assertEquals(0.8 * highest, levels[levels.length - 1], 1e-12);
  }

  @Test
  void trailsPassEveryPlaceACentreStoodAtAsFarAsCanBeSeen() {
    Axes axes = shown(MixtureScene.still(last()), MixtureView.Layer.TRAILS);
    List<Mark.Polyline> trails = marks(axes, Mark.Polyline.class);
    for (int k = 0; k < 2; k++) {
      double[] x = trails.get(k).x();
      double[] y = trails.get(k).y();
      for (int t = 0; t <= last().iteration(); t++) {
        double[] stop = last().meanAt(t, k);
        double nearest =
            IntStream.range(0, x.length)
                .mapToDouble(
                    i -> Math.max(Math.abs(x[i] - stop[0]) / 1.14, Math.abs(y[i] - stop[1]) / 13.6))
                .min()
                .orElseThrow();
        assertTrue(
            nearest <= 1e-3,
            "iteration " + t + " lies " + nearest + " deviations of the data off the trail");
      }
      assertArrayEquals(last().meanAt(0, k), new double[] {x[0], y[0]}, 1e-12, "where it began");
      double[] end = {x[x.length - 1], y[y.length - 1]};
      assertArrayEquals(last().mean(k), end, 1e-12, "where it stands");
    }
  }

  @Test
  void samplesComeFromBothComponentsAroundTheirMeans() {
    Axes axes = shown(MixtureScene.still(last()), MixtureView.Layer.SAMPLES);
    Mark.Points samples =
        marks(axes, Mark.Points.class).stream()
            .filter(points -> points.shape() == Mark.Shape.DIAMOND)
            .findFirst()
            .orElseThrow();
    for (int k = 0; k < 2; k++) {
      int colour = Themes.LIGHT.component(k).text().argb();
      double sum = 0;
      int count = 0;
      for (int s = 0; s < samples.x().length; s++) {
        if (samples.argb()[s] == colour) {
          sum += samples.x()[s];
          count++;
        }
      }
      assertTrue(count > 50, "samples of component " + (k + 1));
      assertEquals(last().mean(k)[0], sum / count, 0.2, "around mean " + (k + 1));
    }
  }

  @Test
  void coloursFlowFromTheOldToTheNew() {
    MixtureScene begun = new MixtureScene(run.get(2), run.get(3), 1e-9, last());
    assertArrayEquals(colours(MixtureScene.still(run.get(2))), colours(begun), "at first the old");
    MixtureScene ending = new MixtureScene(run.get(2), run.get(3), 1 - 1e-9, last());
    assertArrayEquals(colours(MixtureScene.still(run.get(3))), colours(ending), "at last the new");
  }

  private int[] colours(MixtureScene scene) {
    return marks(shown(scene, MixtureView.Layer.ELLIPSES), Mark.Points.class).get(0).argb();
  }

  @Test
  void theHandlesOfAHistogramStandOneDeviationToTheRightAndLeft() throws Exception {
    Plane column = Plane.OneColumn.of(data, 0);
    MixtureScene scene = MixtureScene.still(last());
    Axes axes =
        new MixtureFigures().scatter(data, scene, view.withPlane(column)).panels().get(0).axes();
    MixtureParameters theta = scene.mixture().orElseThrow();
    double deviation = Math.sqrt(theta.covariances()[0][0][0]);
    for (int side = 0; side < 2; side++) {
      String id = new HandleId(0, 2 * side).id();
      double expected = theta.means()[0][0] + (side == 0 ? deviation : -deviation);
      double stands =
          axes.handles().stream().filter(h -> h.id().equals(id)).findFirst().orElseThrow().x();
      assertEquals(expected, stands, 1e-12, id);
    }
    for (CovarianceKind kind : CovarianceKind.values()) {
      MixtureSettings settings = MixtureSettings.standard().withCovariance(kind);
      MixtureSnapshot start = Runs.of(data, settings, 0).get(0);
      MixtureParameters before = ShownParameters.of(data, start);
      double to = before.means()[0][0] + 0.5;
      MixtureParameters after =
          ((StartChoice.ByHand)
                  MixtureGestures.drag(data, settings, start, column, "axis-0-0", to, 0)
                      .orElseThrow()
                      .start())
              .parameters();
      assertEquals(0.25, after.covariances()[0][0][0], 1e-9, kind + ": deviation 0.5");
    }
  }

  @Test
  void aNewComponentTakesTheUnseenColumnsFromItsNeighbours() throws Exception {
    Dataset iris = Runs.data("iris");
    MixtureSettings settings = MixtureSettings.standard();
    MixtureSnapshot start = Runs.of(iris, settings, 0).get(0);
    Plane sepals = Plane.TwoColumns.of(iris, 0, 1);
    StartChoice.ByHand more =
        (StartChoice.ByHand)
            MixtureGestures.add(iris, settings, start, sepals, 7.5, 3.0).orElseThrow().start();
    double petal = more.parameters().means()[2][2];
    assertTrue(petal > 5.5 && petal < 6.5, "petals of large virginicas, not " + petal);
  }
}
