package latentia.lab.mixture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import latentia.lab.look.NumberText;
import org.junit.jupiter.api.Test;

class ShapesTest {
  @Test
  void theHullOfASquareWithPointsInsideAndOnItsEdgesIsTheSquare() {
    double[] x = {0, 2, 1, 2, 0, 1, 1, 0};
    double[] y = {0, 0, 0, 2, 2, 1, 2, 1};
    ConvexHull hull = ConvexHull.of(x, y);
    assertArrayEquals(new double[] {0, 2, 2, 0}, hull.x());
    assertArrayEquals(new double[] {0, 0, 2, 2}, hull.y());
  }

  @Test
  void aHullOfOnePlaceIsThatPlace() {
    for (double corner : ConvexHull.of(new double[] {3, 3}, new double[] {1, 1}).x()) {
      assertEquals(3, corner);
    }
    assertEquals(2, ConvexHull.of(new double[] {0, 1, 2}, new double[] {0, 1, 2}).x().length);
  }

  @Test
  void aHistogramHasAreaOne() {
    Random random = new Random(3);
    double[] values = random.doubles(500).map(u -> 10 * u * u).toArray();
    for (double[] sample : new double[][] {values, {4, 4, 4}, {1}, {0, 0, 0, 0, 0, 9}}) {
      Histogram histogram = Histogram.of(sample);
      double area = 0;
      for (int b = 0; b < histogram.height().length; b++) {
        area += histogram.height()[b] * (histogram.right()[b] - histogram.left()[b]);
      }
      assertEquals(1, area, 1e-9, Arrays.toString(sample));
    }
  }

  @Test
  void theHalfAxesOfAnEllipseRebuildItsCovariance() {
    double[][] covariance = {{1.3, 9}, {9, 180}};
    PlaneEllipse e = PlaneEllipse.of(new double[] {3, 70}, covariance, 1.1, 13);
    assertEquals(1.3, e.ax() * e.ax() + e.bx() * e.bx(), 1e-9);
    assertEquals(9, e.ax() * e.ay() + e.bx() * e.by(), 1e-9);
    assertEquals(180, e.ay() * e.ay() + e.by() * e.by(), 1e-9);
    assertEquals(2, e.deviations(e.x(0.7, 2), e.y(0.7, 2)), 1e-9);
  }

  @Test
  void numbersAreWrittenForPeople() {
    assertEquals("\u22121230.1", NumberText.fixed(-1230.14, 1));
    assertEquals("0.0", NumberText.fixed(-0.04, 1), "no minus before zero");
    assertEquals("0.00506", NumberText.significant(0.0050649, 3));
    assertEquals("74.0", NumberText.significant(74, 3));
    assertEquals("12300", NumberText.significant(12345, 3));
    assertEquals("1.23e\u221210", NumberText.significant(1.234e-10, 3));
    assertEquals("1.23 \\cdot 10^{-10}", NumberText.latex("1.23e\u221210"));
    assertEquals("3.333", NumberText.value(3.333));
    assertTrue(NumberText.fixed(Double.NaN, 1).equals("–"));
  }
}
