package latentia.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class EllipseFillerTest {
  private static final int SIZE = 200;

  /** Against a count of 16 x 16 places in every pixel. */
  @Test
  void coverageIsTheShareOfThePixelInside() {
    Random random = new Random(8);
    for (int round = 0; round < 20; round++) {
      double[] e = new double[6];
      e[0] = 100 + 60 * random.nextGaussian();
      e[1] = 100 + 60 * random.nextGaussian();
      for (int i = 2; i < 6; i++) {
        e[i] = 30 * random.nextGaussian();
      }
      int[] pixels = new int[SIZE * SIZE];
      EllipseFiller filler = new EllipseFiller(e[0], e[1], e[2], e[3], e[4], e[5]);
      assertTrue(filler.isProper());
      filler.fill(pixels, SIZE, 0xffffffff, new PointStamp.Clip(10, 20, 190, 195));
      for (int i = 0; i < 400; i++) {
        int x = random.nextInt(SIZE);
        int y = random.nextInt(SIZE);
        boolean open = x >= 10 && x < 190 && y >= 20 && y < 195;
        double expected = open ? share(e, x, y) : 0;
        assertEquals(expected, (pixels[y * SIZE + x] >>> 24) / 255.0, 0.09, x + ", " + y);
      }
    }
  }

  private static double share(double[] e, int x, int y) {
    double determinant = e[2] * e[5] - e[3] * e[4];
    int inside = 0;
    for (int i = 0; i < 256; i++) {
      double dx = x + (i % 16 + 0.5) / 16 - e[0];
      double dy = y + (i / 16 + 0.5) / 16 - e[1];
      double u = (e[5] * dx - e[4] * dy) / determinant;
      double v = (e[2] * dy - e[3] * dx) / determinant;
      inside += u * u + v * v <= 1 ? 1 : 0;
    }
    return inside / 256.0;
  }

  @Test
  void anEllipseWithoutAreaIsLeftToOthers() {
    assertFalse(new EllipseFiller(5, 5, 3, 3, -1, -1).isProper());
    assertFalse(new EllipseFiller(Double.NaN, 5, 3, 0, 0, 1).isProper());
  }
}
