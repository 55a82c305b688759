package latentia.engine.neural;

import java.util.SplittableRandom;

/**
 * In which order the training rows are met: shuffled anew for each epoch by the seed and the
 * epoch's number alone, so that models of one seed see the same rows in the same order.
 */
final class BatchOrder {
  private final int rows;
  private final int batch;
  private final long seed;
  private final int[] order;
  private int epoch = -1;

  BatchOrder(int rows, int batch, long seed) {
    this.rows = rows;
    this.batch = Math.min(batch, rows);
    this.seed = seed;
    this.order = new int[rows];
  }

  int batchesPerEpoch() {
    return (rows + batch - 1) / batch;
  }

  /** Rows in this mini-batch; the last of an epoch may have fewer. */
  int size(int step) {
    return Math.min(batch, rows - first(step));
  }

  /** The number of the i-th row of the mini-batch. */
  int row(int step, int i) {
    shuffle(step / batchesPerEpoch());
    return order[first(step) + i];
  }

  private int first(int step) {
    return step % batchesPerEpoch() * batch;
  }

  private void shuffle(int wanted) {
    if (wanted == epoch) {
      return;
    }
    for (int n = 0; n < rows; n++) {
      order[n] = n;
    }
    SplittableRandom random = RandomStream.ROW_ORDER.generator(seed, wanted);
    for (int n = rows - 1; n > 0; n--) {
      int other = random.nextInt(n + 1);
      int kept = order[n];
      order[n] = order[other];
      order[other] = kept;
    }
    epoch = wanted;
  }
}
