package latentia.lab.mixture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import latentia.data.Dataset;
import latentia.figure.Axes;
import latentia.figure.Themes;
import latentia.lab.look.Window;
import org.junit.jupiter.api.Test;

class PlaneTest {
  @Test
  void aPointMovedInThePlaneAppearsWhereItWasPutAndKeepsTheOtherDirections() throws Exception {
    Dataset iris = Runs.data("iris");
    for (Plane plane : Plane.choices(iris)) {
      double[] point = iris.row(17);
      double[] place = plane.dimensions() == 1 ? new double[] {2.5} : new double[] {1.25, -0.75};
      double[] moved = plane.moved(point, place);
      assertArrayEquals(place, plane.project(moved), 1e-12, plane.title());
      double[] back = plane.moved(moved, plane.project(point));
      assertArrayEquals(point, back, 1e-12, "moved back in " + plane.title());
    }
  }

  @Test
  void thePrincipalPlaneShowsTheMostVarianceFirst() throws Exception {
    Dataset iris = Runs.data("iris");
    Plane plane = Plane.standard(iris);
    assertInstanceOf(Plane.PrincipalPlane.class, plane);
    PlaneData place = new PlaneData(iris, plane);
    assertTrue(place.sx() > place.sy(), "the first axis is the longer one");
    assertEquals(2.0491, place.sx(), 1e-3, "sd along the first principal axis of iris (n)");
    assertEquals(0.4910, place.sy(), 1e-3, "sd along the second");
  }

  @Test
  void dataWithoutVarianceHaveNoShareOfItInAnyDirection() {
    Dataset identical =
        Dataset.of("identical", List.of("a", "b", "c"), new double[] {1, 2, 3, 1, 2, 3});
    assertEquals(
        List.of(
            "principal axis 1, 0.0 % of the variance", "principal axis 2, 0.0 % of the variance"),
        Plane.standard(identical).captions());
  }

  @Test
  void twoEqualPlanesShareTheirCaches() throws Exception {
    Dataset iris = Runs.data("iris");
    assertEquals(Plane.standard(iris), Plane.standard(iris));
    assertEquals(Plane.TwoColumns.of(iris, 0, 2), Plane.TwoColumns.of(iris, 0, 2));
  }

  @Test
  void constantColumnsAndFewRowsStillHaveAPrincipalPlane() {
    double[][] tables = {{1, 2, 3, 4, 5, 1, 2, 3, 9, 5}, {7, 7, 7, 7, 7, 7, 7, 7, 7, 7}};
    for (double[] table : tables) {
      Dataset wide = Dataset.of("wide", List.of("a", "b", "c", "d", "e"), table);
      Plane plane = Plane.standard(wide);
      PlaneData place = new PlaneData(wide, plane);
      for (int axis = 0; axis < 2; axis++) {
        double length = 0;
        for (double entry : plane.axes()[axis]) {
          length += entry * entry;
        }
        assertEquals(1, length, 1e-12, "axes have unit length");
      }
      Window window = place.window(Optional.empty());
      assertTrue(window.width() > 0 && window.height() > 0, window.toString());
      assertEquals(Math.abs(table[3] - table[8]), Math.abs(place.x()[0] - place.x()[1]), 1e-12);
    }
  }

  @Test
  void aZoomTakesThePlaceOfTheWholeWindow() throws Exception {
    Dataset faithful = Runs.data("faithful");
    PlaneData place = new PlaneData(faithful, Plane.standard(faithful));
    Window part = new Window(2, 50, 3, 60);
    assertEquals(part, place.window(Optional.of(part)));
    MixtureView zoomed = MixtureView.of(Themes.LIGHT, faithful).withZoom(Optional.of(part));
    MixtureScene scene =
        MixtureScene.still(Runs.of(faithful, MixtureSettings.standard(), 0).get(0));
    Axes axes = new MixtureFigures().scatter(faithful, scene, zoomed).panels().get(0).axes();
    assertEquals(2, axes.x().scale().low());
    assertEquals(60, axes.y().scale().high());
  }
}
