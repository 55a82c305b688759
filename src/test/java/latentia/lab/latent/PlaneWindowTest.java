package latentia.lab.latent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import latentia.lab.look.Window;
import org.junit.jupiter.api.Test;

class PlaneWindowTest {
  private static double[][] cloud(double scale, double shift) {
    Random random = new Random(4);
    double[][] places = new double[2][1000];
    for (int n = 0; n < 1000; n++) {
      places[0][n] = shift + scale * random.nextGaussian();
      places[1][n] = shift + 0.5 * scale * random.nextGaussian();
    }
    return places;
  }

  @Test
  void nearlyAllCodesAreInSightWithLittleRoomToSpare() {
    for (double scale : new double[] {0.1, 1, 37}) {
      double[][] places = cloud(scale, 3);
      Window window = PlaneWindow.all(places, false);
      int out = 0;
      double low = Double.POSITIVE_INFINITY;
      double high = Double.NEGATIVE_INFINITY;
      for (int n = 0; n < 1000; n++) {
        double x = places[0][n];
        out += x < window.left() || x > window.right() ? 1 : 0;
        low = Math.min(low, x);
        high = Math.max(high, x);
      }
      assertTrue(out <= 4, out + " codes are out of sight");
      assertTrue(window.width() < 1.45 * (high - low), "room to spare at scale " + scale);
    }
  }

  @Test
  void oneCodeFarOutDoesNotMakeTheOthersSmall() {
    double[][] places = cloud(1, 0);
    places[0][17] = 500;
    assertTrue(PlaneWindow.all(places, false).right() < 10);
  }

  @Test
  void theWindowRestsWhileCodesMoveALittle() {
    Window before = PlaneWindow.all(cloud(1, 0), false);
    int moved = 0;
    for (int i = 1; i <= 20; i++) {
      moved += PlaneWindow.all(cloud(1 + 0.001 * i, 0), false).equals(before) ? 0 : 1;
    }
    assertTrue(moved <= 10, "moved in " + moved + " of 20 frames");
  }

  @Test
  void theCirclesOfThePriorAreInSight() {
    Window window = PlaneWindow.all(cloud(0.01, 0), true);
    assertTrue(window.left() < -2 && window.right() > 2 && window.bottom() < -2);
  }

  @Test
  void codesOnOneSpotOrNowhereStillHaveAWindow() {
    double[][] spot = {{2, 2}, {1, 1}};
    assertTrue(PlaneWindow.all(spot, false).width() > 0);
    double[][] nowhere = {{Double.NaN}, {Double.NaN}};
    assertTrue(PlaneWindow.all(nowhere, false).width() > 0);
  }

  @Test
  void aPlaneOfThePrincipalDirectionsHoldsTheMostVariance() {
    LatentScene scene = Trained.digits(4);
    float[] codes = scene.shown().model(0).codes();
    CodePlane plane =
        LatentPlanes.of(new LatentView.PlaneChoice.Principal(), scene.shown().model(0));
    double[][] places = plane.project(codes);
    double first = variance(places[0]);
    assertTrue(first >= variance(places[1]));
    double total = 0;
    for (double each : CodeSpread.of(codes, 4).variance()) {
      assertTrue(first >= each - 1e-9, "no axis has more");
      total += each;
    }
    assertTrue(first + variance(places[1]) <= total + 1e-9);
    assertArrayEquals(new double[4], plane.lift(0, 0, new double[4]), 1e-12);
  }

  private static double variance(double[] values) {
    double mean = 0;
    double squares = 0;
    for (double value : values) {
      mean += value / values.length;
      squares += value * value / values.length;
    }
    return squares - mean * mean;
  }

  @Test
  void dimensionsThatAModelLacksAreReplaced() {
    LatentScene scene = Trained.digits(2);
    CodePlane plane =
        LatentPlanes.of(new LatentView.PlaneChoice.Axes(3, 7), scene.shown().model(0));
    assertEquals(5, plane.x(new double[] {5, 6}));
    assertEquals(6, plane.y(new double[] {5, 6}));
  }
}
