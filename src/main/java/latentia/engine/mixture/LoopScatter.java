package latentia.engine.mixture;

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
            for (int k = first; k < last; k++) {
              addBlock(means[k], data, shares[k], from, scratch, scatter[k]);
            }
          }
        });
    return scatter;
  }

  private void addBlock(
      double[] mean, Columns data, double[] shares, int from, Scratch scratch, double[][] scatter) {
    int size = Math.min(Moments.BLOCK, data.rows() - from);
    for (int i = 0; i < mean.length; i++) {
      double[] column = data.values()[i];
      RowLoops.weigh(column, shares, from, mean[i], scratch.difference[i], scratch.weighted, size);
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

  /** Room for one block of rows: y_n = x_n - mu_k by column, and one column of them times r. */
  private static final class Scratch {
    private final double[][] difference;
    private final double[] weighted;
    private final double[] fold = new double[Moments.BLOCK / 4];

    Scratch(int d, int size) {
      difference = new double[d][size];
      weighted = new double[size];
    }
  }
}
