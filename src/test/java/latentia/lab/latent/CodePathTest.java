package latentia.lab.latent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CodePathTest {
  private static final double[] ONE = {3, 0};
  private static final double[] OTHER = {0, 3};

  @Test
  void bothWaysBeginAndEndAtTheCodesGiven() {
    for (boolean spherical : new boolean[] {false, true}) {
      double[][] frames = CodePath.frames(ONE, OTHER, spherical, 9);
      assertEquals(9, frames.length);
      assertArrayEquals(ONE, frames[0], 1e-12);
      assertArrayEquals(OTHER, frames[8], 1e-12);
    }
  }

  @Test
  void theLinearWayTakesEqualSteps() {
    assertArrayEquals(new double[] {1.5, 1.5}, CodePath.linear(ONE, OTHER, 0.5), 1e-12);
    assertArrayEquals(new double[] {2.25, 0.75}, CodePath.linear(ONE, OTHER, 0.25), 1e-12);
  }

  @Test
  void theSphericalWayKeepsTheLengthOfCodesThatAreEquallyLong() {
    for (double[] z : CodePath.frames(ONE, OTHER, true, 12)) {
      assertEquals(3, Math.hypot(z[0], z[1]), 1e-12);
    }
    double half = 3 / Math.sqrt(2);
    assertArrayEquals(new double[] {half, half}, CodePath.spherical(ONE, OTHER, 0.5), 1e-12);
  }

  @Test
  void withoutAnAngleTheSphericalWayIsTheLinearOne() {
    double[] zero = new double[2];
    double[] opposite = {-3, 0};
    for (double[] to : new double[][] {zero, opposite, {6, 0}, ONE}) {
      for (double t : new double[] {0, 0.3, 0.5, 1}) {
        assertArrayEquals(
            CodePath.linear(ONE, to, t), CodePath.spherical(ONE, to, t), 1e-12, "at " + t);
        assertArrayEquals(
            CodePath.linear(to, ONE, t), CodePath.spherical(to, ONE, t), 1e-12, "at " + t);
      }
    }
    assertArrayEquals(zero, CodePath.spherical(zero, zero, 0.5));
  }
}
