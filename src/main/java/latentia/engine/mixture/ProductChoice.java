package latentia.engine.mixture;

import java.util.Arrays;
import latentia.engine.linalg.GramSchmidt;
import org.bytedeco.javacpp.FloatPointer;

/** The nearest centres in a block by bounds, and by squared distances where these overlap. */
final class ProductChoice implements CenterChoice {
  private static final float HUGE = 1e38f;

  private final ProductSearch search;
  private final FloatPointer products;

  /** See {@link ProductSearch#bound}. */
  private final float[][] floors;

  private final float[] roofs;

  /** The smallest floor of each row, and the one after it. */
  private final float[] smallest;

  private final float[] second;

  /** Whole numbers, as floats. */
  private final float[] closest;

  private final double[] row;
  private final double[] difference;

  /** Squares of differences between rows and nearest centres, summed over rows. */
  private final double[] squares;

  /**
   * @param rows the most that a block has
   */
  ProductChoice(ProductSearch search, int rows, int columns, int clusters) {
    this.search = search;
    products = new FloatPointer((long) clusters * rows);
    floors = new float[clusters][rows];
    roofs = new float[rows];
    smallest = new float[rows];
    second = new float[rows];
    closest = new float[rows];
    row = new double[columns];
    difference = new double[columns];
    squares = new double[columns];
  }

  @Override
  public void choose(int block, int[] labels, int[] nearest, CenterSums sums) {
    double[][] centers = search.centers();
    int from = search.begin(block);
    int size = search.sizeOf(block);
    search.bound(block, products, floors, roofs);
    findTwoSmallest(size);
    Arrays.fill(squares, 0);
    double more = 0;
    for (int n = 0; n < size; n++) {
      search.copyRow(from + n, row);
      int k = nearest(n, centers);
      nearest[from + n] = k;
      int label = labels[from + n];
      if (label != k) {
        sums.changed = true;
        more += label < 0 ? 0 : squared(centers[label]) - squared(centers[k]);
      }
      sums.counts[k]++;
      add(row, centers[k], sums.differences[k], squares);
    }
    double inertia = RowLoops.sum(squares, 0, squares.length);
    sums.inertia += inertia;
    sums.inertiaBefore += inertia + more;
  }

  private void findTwoSmallest(int size) {
    System.arraycopy(floors[0], 0, smallest, 0, size);
    Arrays.fill(second, 0, size, Float.POSITIVE_INFINITY);
    Arrays.fill(closest, 0, size, 0);
    for (int k = 1; k < floors.length; k++) {
      take(k, floors[k], size);
    }
  }

  /** Without a branch and in one precision, so that it vectorises: see {@link LoopChoice}. */
  private void take(float k, float[] floor, int size) {
    for (int n = 0; n < size; n++) {
      float before = smallest[n];
      float least = Math.min(before, floor[n]);
      float closer = Math.min(1, (before - least) * HUGE * HUGE);
      second[n] = Math.min(second[n], Math.max(before, floor[n]));
      closest[n] += closer * (k - closest[n]);
      smallest[n] = least;
    }
  }

  /** Only a centre whose floor is not above the roof can be the nearest. */
  private int nearest(int n, double[][] centers) {
    if (second[n] > roofs[n]) {
      return (int) closest[n];
    }
    int found = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int k = 0; k < centers.length; k++) {
      if (floors[k][n] <= roofs[n]) {
        double squared = squared(centers[k]);
        found = squared < least ? k : found;
        least = Math.min(least, squared);
      }
    }
    return found;
  }

  /** The squared distance of the row at hand. */
  private double squared(double[] center) {
    for (int j = 0; j < row.length; j++) {
      difference[j] = row[j] - center[j];
    }
    return GramSchmidt.dot(difference, difference);
  }

  private static void add(double[] row, double[] center, double[] differences, double[] squares) {
    for (int j = 0; j < row.length; j++) {
      double difference = row[j] - center[j];
      differences[j] += difference;
      squares[j] += difference * difference;
    }
  }

  @Override
  public void close() {
    products.close();
  }
}
