package latentia.engine.mixture;

import latentia.engine.linalg.Workers;

/**
 * Scatter matrices by loops over rows: quickest for few columns, and what native products are held
 * against.
 *
 * @param crossProducts whether entries off the diagonal are wanted
 */
record LoopScatter(boolean crossProducts, Workers workers) implements Scatter {

  @Override
  public double[][][] about(double[][] means, Columns data, double[][] shares) {
    double[][][] scatter = new double[shares.length][data.columns()][data.columns()];
    workers.split(
        shares.length,
        (first, last) -> {
          Scratch scratch = new Scratch(data.columns(), Math.min(Moments.BLOCK, data.rows()));
          for (int from = 0; from < data.rows(); from += Moments.BLOCK) {
            int size = Math.min(Moments.BLOCK, data.rows() - from);
            data.copyBlock(from, size, scratch.columns);
            for (int k = first; k < last; k++) {
              System.arraycopy(shares[k], from, scratch.shares, 0, size);
              addBlock(means[k], size, scratch, scatter[k]);
            }
          }
        });
    return scatter;
  }

  private void addBlock(double[] mean, int size, Scratch scratch, double[][] scatter) {
    for (int i = 0; i < mean.length; i++) {
      RowLoops.weigh(
          scratch.columns[i],
          scratch.shares,
          mean[i],
          scratch.difference[i],
          scratch.weighted,
          size);
      addProducts(scratch, crossProducts ? 0 : i, i, scatter[i], size);
    }
  }

  /** products[j] += sum_n r_n y_in y_jn for j from {@code first} to {@code last} = i. */
  private static void addProducts(
      Scratch scratch, int first, int last, double[] products, int size) {
    for (int j = first; j <= last; j++) {
      products[j] +=
          size == Moments.BLOCK
              ? RowLoops.blockDot(scratch.weighted, scratch.difference[j], scratch.fold)
              : RowLoops.dot(scratch.weighted, 0, scratch.difference[j], 0, size);
    }
  }

  @Override
  public void close() {
    // Nothing is held off the heap, and the workers are the session's.
  }

  /** Room for one block: x_n, r_nk and y_n = x_n - mu_k by column, one column of y_n times r. */
  private static final class Scratch {
    private final double[][] columns;
    private final double[] shares;
    private final double[][] difference;
    private final double[] weighted;
    private final double[] fold = new double[Moments.BLOCK / 4];

    Scratch(int d, int size) {
      columns = new double[d][size];
      shares = new double[size];
      difference = new double[d][size];
      weighted = new double[size];
    }
  }
}
