package latentia.engine.mixture;

import java.nio.DoubleBuffer;
import java.util.Arrays;
import latentia.engine.linalg.NativeBlas;
import org.bytedeco.javacpp.DoublePointer;

/**
 * Scatter matrices as native products: S_k = Y'Y, the rows of Y being sqrt(r_nk) (x_n - mu_k). One
 * block of rows at a time is written off the heap and multiplied there, always on the calling
 * thread, so that the number of threads changes no bit. Serves one data set.
 */
final class NativeScatter implements Scatter {
  /** Null until first needed, so that a session that never comes to an M-step holds no memory. */
  private Memory memory;

  private boolean closed;

  /**
   * @throws IllegalStateException if closed
   */
  @Override
  public synchronized double[][][] about(double[][] means, Columns data, double[][] shares) {
    if (closed) {
      throw new IllegalStateException("the memory for the scatter matrices was given back");
    }
    if (memory == null) {
      memory = new Memory(data.columns(), Math.min(Moments.BLOCK, data.rows()));
    }
    double[][][] scatter = new double[shares.length][][];
    Arrays.setAll(scatter, k -> memory.scatter(means[k], data, shares[k]));
    return scatter;
  }

  /** Waits for a sum in progress: native code must not find its memory gone. */
  @Override
  public synchronized void close() {
    closed = true;
    if (memory != null) {
      memory.close();
      memory = null;
    }
  }

  /** One block of Y and one scatter matrix off the heap, and what it takes to fill them. */
  private static final class Memory implements AutoCloseable {
    private final int d;
    private final int block;

    /** Y' of one block, {@code d x block}. */
    private final DoublePointer weighted;

    /** {@code d x d}. */
    private final DoublePointer sum;

    private final DoubleBuffer weightedBuffer;
    private final DoubleBuffer sumBuffer;
    private final double[] difference;
    private final double[] weightedColumn;

    Memory(int d, int block) {
      NativeBlas.useOneThread();
      this.d = d;
      this.block = block;
      this.weighted = new DoublePointer((long) d * block);
      this.sum = new DoublePointer((long) d * d);
      this.weightedBuffer = weighted.asBuffer();
      this.sumBuffer = sum.asBuffer();
      this.difference = new double[block];
      this.weightedColumn = new double[block];
    }

    double[][] scatter(double[] mean, Columns data, double[] shares) {
      double[] roots = new double[shares.length];
      for (int n = 0; n < roots.length; n++) {
        roots[n] = Math.sqrt(shares[n]);
      }
      sum.zero();
      for (int from = 0; from < roots.length; from += block) {
        int size = Math.min(block, roots.length - from);
        write(mean, data, roots, from, size);
        NativeBlas.addOuterProduct(weighted, d, size, block, sum);
      }
      double[][] scatter = new double[d][d];
      for (int i = 0; i < d; i++) {
        sumBuffer.get(i * d, scatter[i], 0, i + 1);
      }
      return scatter;
    }

    private void write(double[] mean, Columns data, double[] roots, int from, int size) {
      for (int i = 0; i < d; i++) {
        double[] column = data.values()[i];
        RowLoops.weigh(column, roots, from, mean[i], difference, weightedColumn, size);
        weightedBuffer.put(i * block, weightedColumn, 0, size);
      }
    }

    @Override
    public void close() {
      weighted.close();
      sum.close();
    }
  }
}
