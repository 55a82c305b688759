package latentia.engine.mixture;

import java.util.Arrays;
import latentia.engine.linalg.Workers;

/**
 * Which centre lies nearest to each row, by squared Euclidean distance. One pass over the rows
 * gives all that both half steps of K-means need: the nearest centres, the inertia before and after
 * the rows go to them, and the means of the rows that do.
 */
final class NearestCenters {
  /** The distances of a block from a dozen centres stay in a processor's first cache. */
  private static final int BLOCK = 512;

  /**
   * Parts that are summed on their own, and then in their order: as many on however many threads.
   */
  private static final int MOST_PARTS = 16;

  private static final double HUGE = 1e300;

  private final Columns data;
  private final double[][] centers;
  private final Part[] parts;

  /**
   * @param labels the centre of each row up to now, all negative before the first assignment
   * @param nearest receives the number of the nearest centre of each row, the lowest among equals
   */
  NearestCenters(Columns data, double[][] centers, int[] labels, int[] nearest, Workers workers) {
    this.data = data;
    this.centers = centers;
    int blocks = (data.rows() + BLOCK - 1) / BLOCK;
    this.parts = new Part[Math.min(MOST_PARTS, blocks)];
    workers.split(
        parts.length,
        (first, last) -> {
          for (int p = first; p < last; p++) {
            parts[p] = new Part();
            int end = (int) ((long) blocks * (p + 1) / parts.length);
            for (int block = (int) ((long) blocks * p / parts.length); block < end; block++) {
              int from = block * BLOCK;
              parts[p].add(from, Math.min(BLOCK, data.rows() - from), labels, nearest);
            }
          }
        });
  }

  /** J = sum of squared distances of rows to their nearest centre. */
  double inertia() {
    return Arrays.stream(parts).mapToDouble(part -> part.inertia).sum();
  }

  /** J with the labels that the rows had up to now. */
  double inertiaBefore() {
    return Arrays.stream(parts).mapToDouble(part -> part.inertiaBefore).sum();
  }

  /** Whether any row has another nearest centre than its label says. */
  boolean changed() {
    return Arrays.stream(parts).anyMatch(part -> part.changed);
  }

  /**
   * The means of the rows nearest to each centre, {@code K x d}, as centre plus mean difference,
   * which keeps the digits of data far from 0; the centre itself where no row is nearest.
   */
  double[][] means() {
    double[][] means = new double[centers.length][data.columns()];
    for (int k = 0; k < means.length; k++) {
      int count = 0;
      for (Part part : parts) {
        count += part.counts[k];
        for (int j = 0; j < means[k].length; j++) {
          means[k][j] += part.differences[k][j];
        }
      }
      for (int j = 0; j < means[k].length; j++) {
        means[k][j] = centers[k][j] + (count == 0 ? 0 : means[k][j] / count);
      }
    }
    return means;
  }

  /** What is summed over a contiguous part of the rows. */
  private final class Part {
    private final int[] counts = new int[centers.length];

    /** sum of x_n - mu_k over the rows nearest to mu_k, {@code K x d}. */
    private final double[][] differences = new double[centers.length][data.columns()];

    private double inertia;
    private double inertiaBefore;
    private boolean changed;

    private final int size = Math.min(BLOCK, data.rows());
    private final double[][] columns = new double[data.columns()][size];
    private final double[][] squared = new double[centers.length][size];
    private final double[] smallest = new double[size];

    /** Whole numbers, as doubles. */
    private final double[] closest = new double[size];

    /** The rows of the block in the order of their nearest centres, those of k before ends[k]. */
    private final int[] order = new int[size];

    private final int[] ends = new int[centers.length];

    void add(int from, int size, int[] labels, int[] nearest) {
      data.copyBlock(from, size, columns);
      for (int k = 0; k < centers.length; k++) {
        SquaredDistance.of(columns, size, centers[k], squared[k]);
        if (k == 0) {
          System.arraycopy(squared[0], 0, smallest, 0, size);
          Arrays.fill(closest, 0);
        } else {
          choose(k, squared[k], size);
        }
      }
      for (int n = 0; n < size; n++) {
        nearest[from + n] = (int) closest[n];
      }
      inertia += inertia(from, size, nearest);
      if (labels[from] >= 0) {
        inertiaBefore += inertia(from, size, labels);
      }
      changed |= Arrays.mismatch(labels, from, from + size, nearest, from, from + size) >= 0;
      sort(from, size, nearest);
      addDifferences();
    }

    /**
     * closest[n] = k where distances[n] is smaller than all before. Written without a branch, which
     * would be guessed wrong every few rows, and so that it vectorises: {@code closer} is exactly 0
     * or 1, since the least positive number times HUGE twice is still above 1.
     */
    private void choose(double k, double[] distances, int size) {
      for (int n = 0; n < size; n++) {
        double least = Math.min(smallest[n], distances[n]);
        double closer = Math.min(1, (smallest[n] - least) * HUGE * HUGE);
        closest[n] += closer * (k - closest[n]);
        smallest[n] = least;
      }
    }

    private double inertia(int from, int size, int[] labels) {
      double sum = 0;
      for (int n = 0; n < size; n++) {
        sum += squared[labels[from + n]][n];
      }
      return sum;
    }

    private void sort(int from, int size, int[] nearest) {
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

    private void addDifferences() {
      for (int j = 0; j < columns.length; j++) {
        int begin = 0;
        for (int k = 0; k < ends.length; k++) {
          differences[k][j] += difference(columns[j], centers[k][j], begin, ends[k]);
          begin = ends[k];
        }
      }
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
  }
}
