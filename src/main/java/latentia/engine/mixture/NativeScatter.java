package latentia.engine.mixture;

import java.nio.DoubleBuffer;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import latentia.engine.linalg.NativeBlas;
import latentia.engine.linalg.Workers;
import org.bytedeco.javacpp.DoublePointer;

/**
 * Scatter matrices as native products: S_k = Y'Y, the rows of Y being sqrt(r_nk) (x_n - mu_k). One
 * block of rows at a time is written off the heap and multiplied there, all of a component's on one
 * thread, so that the number of threads changes no bit. Serves one data set.
 *
 * <p>Rows that a component has hardly any share in are left out; in wide data these soon are most
 * of them. Those with r_nk at or below {@link #negligible} cannot be told from none: mu_k is a mean
 * of rows, so |x_n - mu_k| is at most 2 R, R the largest |x_n|, and all of them together change S_k
 * / N_k by a matrix whose norm is at most n r 4 R^2 / N_k, by the choice of r 2^-60 of the smallest
 * eigenvalue that the covariance may have, far below its rounding. Without such a floor only shares
 * of exactly 0 are left out.
 */
final class NativeScatter implements Scatter {
  private final Workers workers;

  /** The smallest eigenvalue that a covariance may have, in squared data units; 0 if any. */
  private final double floor;

  /** As many as threads were seen at work, none before an M-step. */
  private final Queue<Memory> idle = new ConcurrentLinkedQueue<>();

  /** R^2, negative before it is known. */
  private double largestSquare = -1;

  private boolean closed;

  /**
   * @param floor the smallest eigenvalue that the covariances are to have; 0 if it may be any
   */
  NativeScatter(double floor, Workers workers) {
    this.floor = floor;
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
    if (largestSquare < 0) {
      largestSquare = largestSquare(data);
    }
    double[][][] scatter = new double[shares.length][][];
    workers.split(
        shares.length,
        (first, last) -> {
          Memory kept = idle.poll();
          Memory memory =
              kept != null ? kept : new Memory(data, Math.min(Moments.BLOCK, data.rows()));
          for (int k = first; k < last; k++) {
            scatter[k] = memory.scatter(means[k], shares[k], negligible(shares[k]));
          }
          idle.add(memory);
        });
    return scatter;
  }

  /** The largest share that adds nothing to a component with these shares. */
  private double negligible(double[] shares) {
    double count = RowLoops.sum(shares, 0, shares.length);
    double most = floor * 0x1p-62 / largestSquare * (count / shares.length);
    return Double.isFinite(most) ? most : 0;
  }

  private static double largestSquare(Columns data) {
    double[] squares = new double[data.rows()];
    for (double[] column : data.values()) {
      RowLoops.addSquares(column, squares, squares.length);
    }
    return Arrays.stream(squares).max().orElse(0);
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

    /** The rows that count, and the square roots of their shares. */
    private final int[] rows;

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
      this.rows = new int[block];
      this.roots = new double[block];
      this.column = new double[block];
    }

    double[][] scatter(double[] mean, double[] shares, double negligible) {
      sum.zero();
      for (int next = 0; next < shares.length; ) {
        int size = 0;
        for (; next < shares.length && size < block; next++) {
          rows[size] = next;
          roots[size] = shares[next];
          size += shares[next] > negligible ? 1 : 0;
        }
        RowLoops.takeRoots(roots, size);
        write(mean, size);
        NativeBlas.addOuterProduct(weighted, d, size, block, sum);
      }
      double[][] scatter = new double[d][d];
      for (int i = 0; i < d; i++) {
        sumBuffer.get(i * d, scatter[i], 0, i + 1);
      }
      return scatter;
    }

    private void write(double[] mean, int size) {
      for (int i = 0; i < d; i++) {
        double[] values = data.values()[i];
        for (int n = 0; n < size; n++) {
          column[n] = values[rows[n]];
        }
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
