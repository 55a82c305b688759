package latentia.engine.mixture;

/**
 * The data in blocks of rows, each column by column in arrays of its own, so that loops over the
 * rows of a block stay in the processor's first caches and vectorise: see {@link
 * Columns#copyBlock}. For data that are gone through many times and never change. Immutable.
 *
 * @param values x of row {@code b * size + n} at {@code [b][j][n]}; not to be written to
 * @param size rows in every block but the last, which may have fewer
 */
record RowBlocks(double[][][] values, int rows, int size) {
  /** A dozen rows of so many sums stay in a processor's first cache. */
  private static final int MOST_ROWS = 512;

  /** Loops over fewer rows are over before they are fast. */
  private static final int FEWEST_ROWS = 64;

  /** Rows beyond a multiple of what a vector holds are gone through one by one. */
  private static final int VECTOR = 8;

  /** How many numbers a block should have at most: 128 KB, which stay in the second cache. */
  private static final int NUMBERS = 16384;

  private static int roundedUp(int size, int step) {
    return (size + step - 1) / step * step;
  }

  /** How many rows a block should have, so that threads share blocks evenly. */
  static int sizeFor(int rows, int columns) {
    int most = Math.max(FEWEST_ROWS, Math.min(MOST_ROWS, NUMBERS / columns));
    int blocks = (rows + most - 1) / most;
    return Math.min(most, roundedUp((rows + blocks - 1) / blocks, VECTOR));
  }

  /** Blocks of one size, as far as the number of rows allows. */
  static RowBlocks of(Columns data) {
    int rows = data.rows();
    int size = sizeFor(rows, data.columns());
    double[][][] values = new double[(rows + size - 1) / size][data.columns()][];
    for (int b = 0; b < values.length; b++) {
      int count = Math.min(size, rows - b * size);
      for (int j = 0; j < values[b].length; j++) {
        values[b][j] = new double[count];
      }
      data.copyBlock(b * size, count, values[b]);
    }
    return new RowBlocks(values, rows, size);
  }

  int count() {
    return values.length;
  }

  int columns() {
    return values[0].length;
  }

  /** The number of the block's first row. */
  int begin(int block) {
    return block * size;
  }

  /** How many rows the block has. */
  int sizeOf(int block) {
    return values[block][0].length;
  }
}
