package latentia.lab.mixture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import latentia.data.Dataset;
import latentia.engine.linalg.Cholesky;
import latentia.engine.mixture.CovarianceKind;
import latentia.engine.mixture.MixtureParameters;
import latentia.engine.mixture.MixtureSnapshot;
import org.junit.jupiter.api.Test;

class MixtureGesturesTest {
  private static MixtureParameters byHand(MixtureSettings settings) {
    return ((StartChoice.ByHand) settings.start()).parameters();
  }

  private static MixtureSnapshot start(Dataset data, MixtureSettings settings) throws Exception {
    return Runs.of(data, settings, 0).get(0);
  }

  @Test
  void aDraggedCentreLandsUnderTheMouseAndLeavesTheOthersAlone() throws Exception {
    Dataset data = Runs.data("faithful");
    MixtureSettings settings = MixtureSettings.standard();
    MixtureSnapshot shown = start(data, settings);
    Plane plane = Plane.standard(data);
    MixtureSettings dragged =
        MixtureGestures.drag(data, settings, shown, plane, "centre-1", 2.5, 70).orElseThrow();
    MixtureParameters before = ShownParameters.of(data, shown);
    MixtureParameters after = byHand(dragged);
    assertArrayEquals(new double[] {2.5, 70}, after.means()[1], 1e-12);
    assertArrayEquals(before.means()[0], after.means()[0], 0);
    assertArrayEquals(before.weights(), after.weights(), 0);
    MixtureSnapshot reopened = start(data, dragged);
    assertArrayEquals(new double[] {2.5, 70}, reopened.mean(1), 1e-9, "the run begins there");
  }

  @Test
  void aDraggedAxisEndsUnderTheMouse() throws Exception {
    for (String name : new String[] {"faithful", "iris"}) {
      Dataset data = Runs.data(name);
      Plane plane = Plane.standard(data);
      PlaneData place = new PlaneData(data, plane);
      MixtureSettings settings = MixtureSettings.standard();
      MixtureSnapshot shown = start(data, settings);
      for (int axis = 0; axis < 4; axis++) {
        PlaneEllipse old = ellipse(plane, place, ShownParameters.of(data, shown), 0);
        double[] end = old.axisEnd(axis);
        double[] to = {
          old.cx() + 1.3 * (end[0] - old.cx()) + 0.1 * place.sx(),
          old.cy() + 1.3 * (end[1] - old.cy()) - 0.1 * place.sy()
        };
        MixtureParameters after =
            byHand(
                MixtureGestures.drag(data, settings, shown, plane, "axis-0-" + axis, to[0], to[1])
                    .orElseThrow());
        PlaneEllipse e = ellipse(plane, place, after, 0);
        assertEquals(1, e.deviations(to[0], to[1]), 1e-6, "the ellipse passes the mouse");
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < 4; i++) {
          double[] corner = e.axisEnd(i);
          nearest =
              Math.min(
                  nearest,
                  Math.hypot((corner[0] - to[0]) / place.sx(), (corner[1] - to[1]) / place.sy()));
        }
        assertEquals(0, nearest, 1e-6, "a handle is under the mouse, axis " + axis);
        assertTrue(Cholesky.of(after.covariances()[0]).isPresent(), "positive definite");
        assertSame(
            ShownParameters.of(data, shown).covariances()[1],
            after.covariances()[1],
            "the other component stays");
      }
    }
  }

  @Test
  void anAxisOfOneComponentLeavesTheOthersAlone() throws Exception {
    Dataset data = Runs.data("faithful");
    Plane plane = Plane.standard(data);
    MixtureSettings settings = MixtureSettings.standard().withComponents(3);
    MixtureSnapshot shown = start(data, settings);
    MixtureParameters before = ShownParameters.of(data, shown);
    MixtureParameters after =
        byHand(MixtureGestures.drag(data, settings, shown, plane, "axis-1-0", 3, 60).orElseThrow());
    assertSame(before.covariances()[0], after.covariances()[0]);
    assertSame(before.covariances()[2], after.covariances()[2]);
    PlaneData place = new PlaneData(data, plane);
    assertEquals(1, ellipse(plane, place, after, 1).deviations(3, 60), 1e-6);
  }

  private static PlaneEllipse ellipse(Plane plane, PlaneData place, MixtureParameters p, int k) {
    MixtureParameters inPlane = plane.project(p);
    return PlaneEllipse.of(inPlane.means()[k], inPlane.covariances()[k], place.sx(), place.sy());
  }

  @Test
  void aDragKeepsTheFamilyOfTheCovariances() throws Exception {
    Dataset data = Runs.data("faithful");
    Plane plane = Plane.standard(data);
    for (CovarianceKind kind : CovarianceKind.values()) {
      MixtureSettings settings = MixtureSettings.standard().withCovariance(kind);
      MixtureSnapshot shown = start(data, settings);
      MixtureSettings dragged =
          MixtureGestures.drag(data, settings, shown, plane, "axis-0-0", 4.5, 85).orElseThrow();
      MixtureParameters asked = byHand(dragged);
      MixtureParameters opened = ShownParameters.of(data, start(data, dragged));
      for (int i = 0; i < 2; i++) {
        assertArrayEquals(
            asked.covariances()[0][i], opened.covariances()[0][i], 1e-6, kind + " row " + i);
      }
    }
  }

  @Test
  void addingAndRemovingKeepTheWeightsASum() throws Exception {
    Dataset data = Runs.data("iris");
    Plane plane = Plane.standard(data);
    MixtureSettings settings = MixtureSettings.standard().withComponents(3);
    MixtureSnapshot shown = start(data, settings);
    MixtureSettings more = MixtureGestures.add(data, settings, shown, plane, 1, 0.5).orElseThrow();
    MixtureParameters added = byHand(more);
    assertEquals(4, more.components());
    assertEquals(1, Arrays.stream(added.weights()).sum(), 1e-12);
    assertArrayEquals(new double[] {1, 0.5}, plane.project(added.means()[3]), 1e-12);
    MixtureSnapshot four = start(data, more);
    MixtureSettings fewer = MixtureGestures.remove(data, more, four, 0).orElseThrow();
    assertEquals(3, fewer.components());
    assertEquals(1, Arrays.stream(byHand(fewer).weights()).sum(), 1e-12);
    assertArrayEquals(four.mean(1), byHand(fewer).means()[0], 0, "the others keep their place");
  }

  @Test
  void theLastComponentStaysAndTwelveAreEnough() throws Exception {
    Dataset data = Runs.data("faithful");
    MixtureSettings one = MixtureSettings.standard().withComponents(1);
    assertTrue(MixtureGestures.remove(data, one, start(data, one), 0).isEmpty());
    MixtureSettings twelve = MixtureSettings.standard().withComponents(12);
    assertTrue(
        MixtureGestures.add(data, twelve, start(data, twelve), Plane.standard(data), 3, 70)
            .isEmpty());
  }

  @Test
  void switchingTheMethodKeepsTheCentres() throws Exception {
    Dataset data = Runs.data("faithful");
    MixtureSettings hard = MixtureSettings.standard().withMethod(MixtureSettings.Method.KMEANS);
    MixtureSnapshot clusters = Runs.of(data, hard, 4).get(4);
    MixtureSettings soft =
        MixtureGestures.switchTo(MixtureSettings.Method.EM, data, hard, clusters);
    MixtureSnapshot shared = start(data, soft);
    MixtureSnapshot again =
        start(data, MixtureGestures.switchTo(MixtureSettings.Method.KMEANS, data, soft, shared));
    for (int k = 0; k < 2; k++) {
      assertArrayEquals(clusters.mean(k), shared.mean(k), 1e-9, "K-means to EM");
      assertArrayEquals(clusters.mean(k), again.mean(k), 1e-9, "and back");
    }
  }

  @Test
  void strangeHandlesAreIgnored() throws Exception {
    Dataset data = Runs.data("faithful");
    MixtureSettings settings = MixtureSettings.standard();
    MixtureSnapshot shown = start(data, settings);
    for (String id : new String[] {"", "centre-7", "centre-x", "axis-0", "row-3"}) {
      assertTrue(
          MixtureGestures.drag(data, settings, shown, Plane.standard(data), id, 3, 70).isEmpty(),
          id);
    }
  }
}
