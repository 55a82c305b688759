package latentia.engine.mixture;

import java.nio.DoubleBuffer;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import latentia.engine.linalg.NativeBlas;
import latentia.engine.linalg.Workers;
import org.bytedeco.javacpp.DoublePointer;

/**
 * Scatter matrices as native products: S_k = Y'Y, the rows of Y being sqrt(r_nk) (x_n - mu_k). One
 * block of rows at a time is written off the heap and multiplied there, all of a component's on one
 * thread, so that the number of threads changes no bit. Serves one data set.
 */
final class NativeScatter implements Scatter {
  private final Workers workers;

  /** As many as threads were seen at work, none before an M-step. */
  private final Queue<Memory> idle = new ConcurrentLinkedQueue<>();

  private boolean closed;

  NativeScatter(Workers workers) {
    this.workers = workers;
  }

  /**
   * @throws IllegalStateException if closed
   */
  @Override
  public synchronized double[][][] about(double[][] means, Columns data, double[][] shares) {
    if (closed) {
      throw new IllegalStateException("the memory for the scatter matrices was given back");
    }
    NativeBlas.useOneThread();
    double[][][] scatter = new double[shares.length][][];
    workers.split(
        shares.length,
        (first, last) -> {
          Memory kept = idle.poll();
          Memory memory =
              kept != null ? kept : new Memory(data, Math.min(Moments.BLOCK, data.rows()));
          for (int k = first; k < last; k++) {
            scatter[k] = memory.scatter(means[k], shares[k]);
          }
          idle.add(memory);
        });
    return scatter;
  }

  /** Waits for a sum in progress: native code must not find its memory gone. */
  @Override
  public synchronized void close() {
    closed = true;
    idle.forEach(Memory::close);
    idle.clear();
  }

  /** One block of Y and one scatter matrix off the heap, and what it takes to fill them. */
  private static final class Memory implements AutoCloseable {
    private final Columns data;
    private final int d;
    private final int block;

    /** Y' of one block, {@code d x block}. */
    private final DoublePointer weighted;

    /** {@code d x d}. */
    private final DoublePointer sum;

    private final DoubleBuffer weightedBuffer;
    private final DoubleBuffer sumBuffer;
    private final double[] roots;
    private final double[] column;

    Memory(Columns data, int block) {
      this.data = data;
      this.d = data.columns();
      this.block = block;
      this.weighted = new DoublePointer((long) d * block);
      this.sum = new DoublePointer((long) d * d);
      this.weightedBuffer = weighted.asBuffer();
      this.sumBuffer = sum.asBuffer();
      this.roots = new double[block];
      this.column = new double[block];
    }

    double[][] scatter(double[] mean, double[] shares) {
      sum.zero();
      for (int from = 0; from < shares.length; from += block) {
        int size = Math.min(block, shares.length - from);
        System.arraycopy(shares, from, roots, 0, size);
        RowLoops.takeRoots(roots, size);
        write(mean, from, size);
        NativeBlas.addOuterProduct(weighted, d, size, block, sum);
      }
      double[][] scatter = new double[d][d];
      for (int i = 0; i < d; i++) {
        sumBuffer.get(i * d, scatter[i], 0, i + 1);
      }
      return scatter;
    }

    private void write(double[] mean, int from, int size) {
      for (int i = 0; i < d; i++) {
        System.arraycopy(data.values()[i], from, column, 0, size);
        RowLoops.weigh(column, mean[i], roots, size);
        weightedBuffer.put(i * block, column, 0, size);
      }
    }

    @Override
    public void close() {
      weighted.close();
      sum.close();
    }
  }
}
