package latentia.engine.mixture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Native products and loops give the same distances, of full blocks and of a last, short one. */
class MahalanobisTest {
  private static final int BLOCK = 64;

  @Test
  void nativeDistancesAgreeWithTheLoops() {
    for (int d : new int[] {48, 63, 97}) {
      Random random = new Random(d);
      double[][] columns = gaussian(d, BLOCK, random);
      double[][] lower = gaussian(d, d, random);
      double[] mean = gaussian(1, d, random)[0];
      for (int j = 0; j < d; j++) {
        Arrays.fill(lower[j], j + 1, d, 0);
      }
      try (LoopMahalanobis loops = new LoopMahalanobis(d, BLOCK);
          NativeMahalanobis products = new NativeMahalanobis(d, BLOCK)) {
        for (int size : new int[] {BLOCK, 1, BLOCK - 1}) {
          double[] expected = new double[BLOCK];
          double[] actual = new double[BLOCK];
          loops.squaredDistances(columns, size, mean, lower, expected);
          products.squaredDistances(columns, size, mean, lower, actual);
          for (int n = 0; n < size; n++) {
            assertEquals(expected[n], actual[n], 1e-12 * expected[n], d + " columns, row " + n);
          }
        }
      }
    }
  }

  private static double[][] gaussian(int rows, int columns, Random random) {
    double[][] draws = new double[rows][columns];
    for (double[] row : draws) {
      for (int j = 0; j < columns; j++) {
        row[j] = random.nextGaussian();
      }
    }
    return draws;
  }
}
