package latentia.lab.mixture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import latentia.data.Dataset;
import latentia.engine.mixture.GmmSnapshot;
import latentia.engine.mixture.MixtureDensity;
import latentia.engine.mixture.MixtureParameters;
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
  void anEllipseAsThinAsDoublesAllowStillHasADensity() {
    double along = 0.1 + 0.2;
    double[][] thin = {{along, along * 3}, {along * 3, along * 9}};
    MixtureParameters line =
        new MixtureParameters(new double[] {1}, new double[][] {{0, 0}}, new double[][][] {thin});
    assertTrue(Double.isFinite(new PlaneDensity(line).logShare(0, 0, 0)), "at the mean");
    assertTrue(new PlaneDensity(line).density(0, 0) > 0);
  }
}
