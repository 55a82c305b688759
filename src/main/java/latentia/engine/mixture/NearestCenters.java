package latentia.engine.mixture;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import latentia.engine.linalg.Workers;

/**
 * Which centre lies nearest to each row, by squared Euclidean distance. One pass over the rows
 * gives all that both half steps of K-means need: the nearest centres, the inertia before and after
 * the rows go to them, and the means of the rows that do.
 */
final class NearestCenters implements AutoCloseable {
  /**
   * Parts that are summed on their own, and then in their order: as many on however many threads.
   */
  private static final int MOST_PARTS = 16;

  private final CenterSearch search;
  private final Workers workers;
  private final CenterSums[] parts;

  /** Kept from pass to pass, since clearing new room takes as long as working in it. */
  private final Queue<CenterChoice> idle = new ConcurrentLinkedQueue<>();

  private double[][] centers;
  private boolean closed;

  NearestCenters(CenterSearch search, Workers workers) {
    this.search = search;
    this.workers = workers;
    this.parts = new CenterSums[Math.min(MOST_PARTS, search.blocks())];
  }

  /**
   * Goes over the rows; what the methods below say is about the last time.
   *
   * @param newCenters {@code K x d}, as many each time, not to be changed later
   * @param labels the centre of each row up to now, all negative before the first assignment
   * @param nearest receives the number of the nearest centre of each row, the lowest among equals
   * @throws IllegalStateException if closed
   */
  synchronized void find(double[][] newCenters, int[] labels, int[] nearest) {
    if (closed) {
      throw new IllegalStateException("the memory for the nearest centres was given back");
    }
    centers = newCenters;
    search.moveTo(centers);
    workers.split(
        parts.length,
        (first, last) -> {
          CenterChoice kept = idle.poll();
          CenterChoice choice = kept == null ? search.choice() : kept;
          try {
            for (int p = first; p < last; p++) {
              parts[p] = new CenterSums(centers.length, centers[0].length);
              int end = firstBlock(p + 1);
              for (int block = firstBlock(p); block < end; block++) {
                choice.choose(block, labels, nearest, parts[p]);
              }
            }
          } finally {
            idle.add(choice);
          }
        });
  }

  private int firstBlock(int part) {
    return (int) ((long) search.blocks() * part / parts.length);
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
    double[][] means = new double[centers.length][centers[0].length];
    for (int k = 0; k < means.length; k++) {
      int count = 0;
      for (CenterSums part : parts) {
        count += part.counts[k];
        double[] differences = part.differences[k];
        for (int j = 0; j < differences.length; j++) {
          means[k][j] += differences[j];
        }
      }
      for (int j = 0; j < means[k].length; j++) {
        means[k][j] = centers[k][j] + (count == 0 ? 0 : means[k][j] / count);
      }
    }
    return means;
  }

  /** Waits for a pass in progress: native code must not find its memory gone. */
  @Override
  public synchronized void close() {
    closed = true;
    idle.forEach(CenterChoice::close);
    idle.clear();
    search.close();
  }
}
