package latentia.lab.mixture;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
