package latentia.lab.mixture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import latentia.data.Dataset;
import latentia.engine.mixture.GmmSnapshot;
import latentia.engine.mixture.MixtureDensity;
import latentia.engine.mixture.MixtureParameters;
import latentia.figure.Field;
import latentia.lab.look.Window;
import org.junit.jupiter.api.Test;

class PlaneDensityTest {
  @Test
  void theHeatMapShowsTheEnginesDensity() throws Exception {
    Dataset iris = Runs.data("iris");
    MixtureSettings settings = MixtureSettings.standard().withComponents(3);
    GmmSnapshot fitted = (GmmSnapshot) Runs.end(iris, settings);
    for (Plane plane : Plane.choices(iris)) {
      MixtureParameters inPlane = plane.project(fitted.parameters());
      PlaneDensity quick = new PlaneDensity(inPlane);
      MixtureDensity engine = new MixtureDensity(inPlane);
      for (int n = 0; n < iris.rows(); n += 10) {
        double[] place = plane.project(iris.row(n));
        double y = place.length > 1 ? place[1] : 0;
        double expected = Math.exp(engine.logDensity(place));
        assertEquals(expected, quick.density(place[0], y), 1e-9 * expected, plane.title());
      }
    }
  }

  @Test
  void aFieldHasTheDensityAtItsPlaces() throws Exception {
    Dataset faithful = Runs.data("faithful");
    GmmSnapshot fitted = (GmmSnapshot) Runs.end(faithful, MixtureSettings.standard());
    PlaneDensity p = new PlaneDensity(Plane.standard(faithful).project(fitted.parameters()));
    // Far to the left, so that the ridge of one component lies outside.
    Field field = p.field(new Window(-3, 35, 4, 110), 168, 84);
    for (int i = 0; i < field.values().length; i++) {
      double x = -3 + 7.0 * (i % 168) / 167;
      double y = 35 + 75.0 * (i / 168) / 83;
      double expected = p.density(x, y);
      assertEquals(expected, field.values()[i], 1e-10 * expected + 1e-300, "place " + i);
    }
  }

  @Test
  void anEllipseAsThinAsDoublesAllowStillHasADensity() {
    double along = 0.1 + 0.2;
    double[][] thin = {{along, along * 3}, {along * 3, along * 9}};
    MixtureParameters line =
        new MixtureParameters(new double[] {1}, new double[][] {{0, 0}}, new double[][][] {thin});
    assertTrue(Double.isFinite(new PlaneDensity(line).logShare(0, 0, 0)), "at the mean");
    assertTrue(new PlaneDensity(line).density(0, 0) > 0);
    double[] field = new PlaneDensity(line).field(new Window(-1, -1, 1, 1), 5, 5).values();
    assertTrue(Arrays.stream(field).allMatch(Double::isFinite), "over a window");
    assertTrue(field[12] > 0, "in its middle");
  }
}
