package latentia.engine.mixture;

import java.util.Arrays;

/** The nearest centres in a block by loops over its rows. */
final class LoopChoice implements CenterChoice {
  private static final double HUGE = 1e300;

  private final LoopSearch search;
  private final RowBlocks data;

  /** Squared distances at {@code [k][n]}. */
  private final double[][] squared;

  private final double[] smallest;

  /** Whole numbers, as doubles. */
  private final double[] closest;

  /** The rows of the block in the order of their nearest centres, those of k before ends[k]. */
  private final int[] order;

  private final int[] ends;

  LoopChoice(LoopSearch search, RowBlocks data, int clusters) {
    this.search = search;
    this.data = data;
    int rows = data.sizeOf(0);
    squared = new double[clusters][rows];
    smallest = new double[rows];
    closest = new double[rows];
    order = new int[rows];
    ends = new int[clusters];
  }

  @Override
  public void choose(int block, int[] labels, int[] nearest, CenterSums sums) {
    double[][] columns = data.values()[block];
    double[][] centers = search.centers();
    int from = data.begin(block);
    int size = data.sizeOf(block);
    SquaredDistance.of(columns, size, centers, squared);
    System.arraycopy(squared[0], 0, smallest, 0, size);
    Arrays.fill(closest, 0, size, 0);
    for (int k = 1; k < centers.length; k++) {
      take(k, squared[k], size);
    }
    for (int n = 0; n < size; n++) {
      nearest[from + n] = (int) closest[n];
    }
    addInertia(from, size, labels, nearest, sums);
    sort(from, size, nearest, sums.counts);
    addDifferences(columns, centers, sums.differences);
  }

  /**
   * closest[n] = k where distances[n] is smaller than all before. Written without a branch, which
   * would be guessed wrong every few rows, and so that it vectorises: {@code closer} is exactly 0
   * or 1 for finite distances, since the least positive number times HUGE twice is still above 1.
   */
  private void take(double k, double[] distances, int size) {
    for (int n = 0; n < size; n++) {
      double least = Math.min(smallest[n], distances[n]);
      double closer = Math.min(1, (smallest[n] - least) * HUGE * HUGE);
      closest[n] += closer * (k - closest[n]);
      smallest[n] = least;
    }
  }

  /** Few rows change their centre in most iterations: the inertia before differs only by them. */
  private void addInertia(int from, int size, int[] labels, int[] nearest, CenterSums sums) {
    double inertia = RowLoops.sum(smallest, 0, size);
    double more = 0;
    boolean changed = false;
    for (int n = 0; n < size; n++) {
      int label = labels[from + n];
      if (label != nearest[from + n]) {
        changed = true;
        more += label < 0 ? 0 : squared[label][n] - smallest[n];
      }
    }
    sums.inertia += inertia;
    sums.inertiaBefore += inertia + more;
    sums.changed |= changed;
  }

  private void sort(int from, int size, int[] nearest, int[] counts) {
    Arrays.fill(ends, 0);
    for (int n = 0; n < size; n++) {
      ends[nearest[from + n]]++;
    }
    int begin = 0;
    for (int k = 0; k < ends.length; k++) {
      int count = ends[k];
      counts[k] += count;
      ends[k] = begin;
      begin += count;
    }
    for (int n = 0; n < size; n++) {
      order[ends[nearest[from + n]]++] = n;
    }
  }

  /**
   * Four columns at a time: four sums that do not wait for each other, and fewer loops. These four
   * are finished with for all centres while they are in the first cache.
   */
  private void addDifferences(double[][] columns, double[][] centers, double[][] differences) {
    int j = 0;
    for (; j < columns.length - 3; j += 4) {
      for (int k = 0; k < ends.length; k++) {
        addFour(columns, j, centers[k], begin(k), ends[k], differences[k]);
      }
    }
    for (; j < columns.length; j++) {
      for (int k = 0; k < ends.length; k++) {
        differences[k][j] += difference(columns[j], centers[k][j], begin(k), ends[k]);
      }
    }
  }

  private int begin(int k) {
    return k == 0 ? 0 : ends[k - 1];
  }

  private void addFour(
      double[][] columns, int j, double[] center, int begin, int end, double[] differences) {
    double[] x = columns[j];
    double[] y = columns[j + 1];
    double[] z = columns[j + 2];
    double[] w = columns[j + 3];
    double a = center[j];
    double b = center[j + 1];
    double c = center[j + 2];
    double d = center[j + 3];
    double alongX = 0;
    double alongY = 0;
    double alongZ = 0;
    double alongW = 0;
    for (int i = begin; i < end; i++) {
      int n = order[i];
      alongX += x[n] - a;
      alongY += y[n] - b;
      alongZ += z[n] - c;
      alongW += w[n] - d;
    }
    differences[j] += alongX;
    differences[j + 1] += alongY;
    differences[j + 2] += alongZ;
    differences[j + 3] += alongW;
  }

  private double difference(double[] column, double center, int begin, int end) {
    double even = 0;
    double odd = 0;
    int i = begin;
    for (; i < end - 1; i += 2) {
      even += column[order[i]] - center;
      odd += column[order[i + 1]] - center;
    }
    return i < end ? even + odd + (column[order[i]] - center) : even + odd;
  }

  @Override
  public void close() {}
}
