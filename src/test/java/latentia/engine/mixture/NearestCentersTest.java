package latentia.engine.mixture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import latentia.engine.linalg.Workers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row goes to the centre that its own squared distances say, whatever the data look like. */
class NearestCentersTest {
  private static final Workers ALONE = new Workers(1);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 48, 64, 67, 200})
  void eachRowGoesToTheLowestOfTheNearest(int d) {
    for (double scale : new double[] {1, 1e150, 1e-150}) {
      for (double offset : new double[] {0, 1e8}) {
        Random random = new Random(d);
        double[][] rows = TestData.blobs(600, d, 7, random);
        for (double[] row : rows) {
          Arrays.setAll(row, j -> scale * (row[j] + offset));
        }
        double[][] centers = centers(rows, 23);
        assertDecisions(rows, centers, d + " columns, " + offset + " x " + scale);
      }
    }
  }

  @Test
  void rowsHalfWayGoToTheFirst() {
    double[][] centers = new double[24][66];
    double[][] rows = new double[600][66];
    for (int k = 0; k < centers.length; k++) {
      centers[k][k / 2] = k % 2 == 0 ? 1 : -1;
    }
    assertDecisions(rows, centers, "all centres are as near to 0");
  }

  /** Some rows, among them the same ones twice in other places. */
  private static double[][] centers(double[][] rows, int count) {
    double[][] centers = new double[count][];
    Arrays.setAll(centers, k -> rows[k % 13].clone());
    return centers;
  }

  private static void assertDecisions(double[][] rows, double[][] centers, String what) {
    int[] expected = new int[rows.length];
    double inertia = 0;
    for (int n = 0; n < rows.length; n++) {
      double least = Double.POSITIVE_INFINITY;
      for (int k = 0; k < centers.length; k++) {
        double squared = squared(rows[n], centers[k]);
        expected[n] = squared < least ? k : expected[n];
        least = Math.min(least, squared);
      }
      inertia += least;
    }
    int[] labels = new int[rows.length];
    int[] nearest = new int[rows.length];
    Arrays.fill(labels, -1);
    NearestCenters found = new NearestCenters(Columns.raw(TestData.dataset(rows)), ALONE);
    found.find(centers, labels, nearest);
    assertArrayEquals(expected, nearest, what);
    assertEquals(inertia, found.inertia(), 1e-12 * inertia, what);
  }

  private static double squared(double[] x, double[] y) {
    double sum = 0;
    for (int j = 0; j < x.length; j++) {
      sum += (x[j] - y[j]) * (x[j] - y[j]);
    }
    return sum;
  }
}
