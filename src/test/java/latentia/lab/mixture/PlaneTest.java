package latentia.lab.mixture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import latentia.data.Dataset;
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
}
