package latentia.engine.mixture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import latentia.data.Dataset;
import latentia.engine.linalg.NativeBlas;
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

  /** So far apart that single precision sees a tie, and double precision does not. */
  @ParameterizedTest
  @ValueSource(doubles = {1e-4, -1e-4, 1e-6, -1e-6, 1e-9, -1e-9, 1e-12, -1e-12})
  void rowsHardlyOffTheMiddleGoToTheirSide(double off) {
    int d = 80;
    Random random = new Random(4);
    double[][] centers = TestData.blobs(12, d, 12, random);
    double[][] rows = new double[400][d];
    for (int n = 0; n < rows.length; n++) {
      double[] one = centers[n % 12];
      double[] other = centers[(n * 7 + 5) % 12];
      Arrays.setAll(rows[n], j -> one[j] + (0.5 + off) * (other[j] - one[j]));
    }
    assertDecisions(rows, centers, off + " off the middle");
  }

  @Test
  void numbersTooLargeToBeSquaredAreLeftToTheFirstCentre() {
    double[][] rows = new double[70][40];
    double[][] centers = new double[9][40];
    for (double[] row : rows) {
      Arrays.fill(row, 1e308);
    }
    for (double[] center : centers) {
      Arrays.fill(center, -1e308);
    }
    int[] nearest = new int[rows.length];
    Arrays.fill(nearest, 5);
    try (NearestCenters found = found(rows, ALONE)) {
      found.find(centers, new int[rows.length], nearest);
    }
    assertArrayEquals(new int[rows.length], nearest);
  }

  @Test
  void aCentreBeyondSinglePrecisionDisturbsNoOther() {
    double[][] rows = TestData.blobs(300, 40, 5, new Random(6));
    double[][] centers = Arrays.copyOf(rows, 9);
    centers[4] = new double[40];
    centers[4][7] = 1e200;
    assertDecisions(rows, centers, "one far away");
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e3, 1e8, 1e14, 1e16, 1e21, 1e30, 1e100})
  void aCentreAmongFarOnesIsFound(double far) {
    double[][] rows = TestData.blobs(300, 40, 5, new Random(6));
    double[][] centers = new double[9][40];
    for (int k = 0; k < 8; k++) {
      centers[k][3 * k] = far;
    }
    centers[8] = rows[0].clone();
    assertDecisions(rows, centers, "all but the last are " + far + " away");
  }

  @Test
  void anOutlierWithACentreOfItsOwnDisturbsNoOther() {
    double[][] rows = TestData.blobs(300, 40, 5, new Random(6));
    rows[17][5] = 99_999;
    double[][] centers = Arrays.copyOf(rows, 18);
    assertDecisions(rows, centers, "row 17 far away");
  }

  @Test
  void oneCentreIsNearestToAll() {
    double[][] rows = TestData.blobs(200, 350, 5, new Random(6));
    assertDecisions(rows, Arrays.copyOf(rows, 1), "one centre");
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 70})
  void moreThreadsChangeNoBit(int d) {
    Random random = new Random(8);
    double[][] rows = TestData.blobs(3000, d, 6, random);
    double[][] centers = Arrays.copyOf(rows, 9);
    int[] labels = random.ints(rows.length, 0, 9).toArray();
    int[] nearest = new int[rows.length];
    try (Workers three = new Workers(3);
        NearestCenters alone = found(rows, ALONE);
        NearestCenters shared = found(rows, three)) {
      alone.find(centers, labels, nearest);
      for (int i = 0; i < 20; i++) {
        int[] nearestToo = new int[rows.length];
        shared.find(centers, labels, nearestToo);
        assertArrayEquals(nearest, nearestToo);
        assertArrayEquals(alone.means(), shared.means());
        assertEquals(alone.inertia(), shared.inertia());
        assertEquals(alone.inertiaBefore(), shared.inertiaBefore());
      }
    }
  }

  @Test
  void aClosedOneSaysSo() {
    double[][] rows = TestData.blobs(100, 64, 5, new Random(1));
    NearestCenters found = found(rows, ALONE);
    found.close();
    double[][] centers = Arrays.copyOf(rows, 5);
    assertThrows(
        IllegalStateException.class, () -> found.find(centers, new int[100], new int[100]));
  }

  /** Some rows, among them the same ones twice in other places. */
  private static double[][] centers(double[][] rows, int count) {
    double[][] centers = new double[count][];
    Arrays.setAll(centers, k -> rows[k % 13].clone());
    return centers;
  }

  private static void assertDecisions(double[][] rows, double[][] centers, String what) {
    int[] labels = random(rows.length, Math.min(3, centers.length));
    Dataset data = TestData.dataset(rows);
    assertDecisions(new LoopSearch(Columns.raw(data)), rows, centers, labels, what + ", loops");
    if (NativeBlas.available()) {
      CenterSearch search = new ProductSearch(data, Columns.raw(data));
      assertDecisions(search, rows, centers, labels, what + ", product");
    }
  }

  private static void assertDecisions(
      CenterSearch search, double[][] rows, double[][] centers, int[] labels, String what) {
    try (NearestCenters found = new NearestCenters(search, ALONE)) {
      double[][] others = centers.clone();
      Collections.reverse(Arrays.asList(others));
      assertFound(found, rows, others, labels, what + ", other centres first");
      assertFound(found, rows, centers, labels, what);
      int[] none = new int[rows.length];
      Arrays.fill(none, -1);
      assertFound(found, rows, centers, none, what + ", no labels yet");
    }
  }

  private static void assertFound(
      NearestCenters found, double[][] rows, double[][] centers, int[] labels, String what) {
    int[] expected = new int[rows.length];
    double inertia = 0;
    double before = 0;
    for (int n = 0; n < rows.length; n++) {
      double least = Double.POSITIVE_INFINITY;
      for (int k = 0; k < centers.length; k++) {
        double squared = squared(rows[n], centers[k]);
        expected[n] = squared < least ? k : expected[n];
        least = Math.min(least, squared);
      }
      inertia += least;
      before += labels[n] < 0 ? least : squared(rows[n], centers[labels[n]]);
    }
    int[] nearest = new int[rows.length];
    found.find(centers, labels, nearest);
    assertArrayEquals(expected, nearest, what);
    assertEquals(inertia, found.inertia(), 1e-12 * inertia, what);
    assertEquals(before, found.inertiaBefore(), 1e-12 * before, what);
  }

  private static int[] random(int count, int bound) {
    return new Random(2).ints(count, 0, bound).toArray();
  }

  private static NearestCenters found(double[][] rows, Workers workers) {
    Dataset data = TestData.dataset(rows);
    CenterSearch search =
        rows[0].length >= 32 && NativeBlas.available()
            ? new ProductSearch(data, Columns.raw(data))
            : new LoopSearch(Columns.raw(data));
    return new NearestCenters(search, workers);
  }

  private static double squared(double[] x, double[] y) {
    double sum = 0;
    for (int j = 0; j < x.length; j++) {
      sum += (x[j] - y[j]) * (x[j] - y[j]);
    }
    return sum;
  }
}
