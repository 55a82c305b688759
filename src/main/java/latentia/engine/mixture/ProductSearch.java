package latentia.engine.mixture;

import java.nio.FloatBuffer;
import java.util.Arrays;
import latentia.data.Dataset;
import latentia.engine.linalg.NativeBlas;
import org.bytedeco.javacpp.FloatPointer;

/**
 * By a native product in single precision, which says about how far each row lies from each centre,
 * and squared distances in double precision between the centres that it cannot tell apart: it
 * chooses as if all were worked out in double precision, unless their squares over- or underflow,
 * in half the time.
 *
 * <p>Estimated is |y|^2/2 - x'y, half of |x - y|^2 less what all centres have in common. Here x and
 * y are row and centre less the mean of the data, in units of its largest entry, so that neither
 * where the data lie nor how large they are costs digits.
 */
final class ProductSearch implements CenterSearch {
  /** Below this many columns loops are about as quick. */
  private static final int FROM_COLUMNS = 32;

  /**
   * From so many numbers in all centres on: with 1797 rows of 64 columns this took 1.2 of the
   * loops' time for 3 centres, 0.85 for 5 and 0.55 for 10.
   */
  private static final int FROM_NUMBERS = 320;

  /** Fewer products are over in a tenth of a millisecond, and not worth loading the library. */
  private static final long FROM_PRODUCTS = 500_000;

  /** The unit roundoff of single precision. */
  private static final double ROUNDOFF = 0x1p-24;

  /** The longest y whose square is far from overflow in single precision. */
  private static final double LONGEST = 1e15;

  private final Dataset data;
  private final int rows;
  private final int columns;
  private final int size;

  private final double[] mean;
  private final double unit;

  /** x of all rows, block after block, each {@code d x} its rows. */
  private final FloatPointer values;

  /** |x| of each row. */
  private final float[] lengths;

  private double[][] centers;

  /** y, {@code K x d}; made for the first centres. */
  private FloatPointer shifted = new FloatPointer();

  /** |y| of each centre. */
  private double[] reaches;

  ProductSearch(Dataset data, Columns source) {
    this.data = data;
    rows = data.rows();
    columns = data.columns();
    size = RowBlocks.sizeFor(rows, columns);
    mean = new double[columns];
    double largest = 0;
    for (int j = 0; j < columns; j++) {
      double[] column = source.values()[j];
      mean[j] = RowLoops.sum(column, 0, rows) / rows;
      for (double x : column) {
        largest = Math.max(largest, Math.abs(x - mean[j]));
      }
    }
    unit = largest > 0 ? largest : 1;
    values = new FloatPointer((long) rows * columns);
    double[] squares = new double[rows];
    for (int block = 0; block < blocks(); block++) {
      write(source, block, squares);
    }
    lengths = new float[rows];
    for (int n = 0; n < rows; n++) {
      lengths[n] = (float) Math.sqrt(squares[n]);
    }
  }

  /** Whether it is quicker than loops for data and centres of that shape. */
  static boolean pays(int clusters, int rows, int columns) {
    long numbers = (long) clusters * columns;
    return columns >= FROM_COLUMNS && numbers >= FROM_NUMBERS && numbers * rows >= FROM_PRODUCTS;
  }

  private void write(Columns source, int block, double[] squares) {
    int from = begin(block);
    float[] entries = new float[sizeOf(block)];
    FloatBuffer buffer = block(block).asBuffer();
    for (int j = 0; j < columns; j++) {
      double[] column = source.values()[j];
      for (int n = 0; n < entries.length; n++) {
        double entry = (column[from + n] - mean[j]) / unit;
        squares[from + n] += entry * entry;
        entries[n] = (float) entry;
      }
      buffer.put(j * entries.length, entries);
    }
  }

  @Override
  public int blocks() {
    return (rows + size - 1) / size;
  }

  /** The number of the block's first row. */
  int begin(int block) {
    return block * size;
  }

  /** How many rows the block has. */
  int sizeOf(int block) {
    return Math.min(size, rows - begin(block));
  }

  private FloatPointer block(int block) {
    return values.getPointer((long) begin(block) * columns);
  }

  @Override
  public void moveTo(double[][] newCenters) {
    NativeBlas.useOneThread();
    centers = newCenters;
    if (shifted.isNull()) {
      shifted = new FloatPointer((long) centers.length * columns);
      reaches = new double[centers.length];
    }
    float[] y = new float[columns];
    for (int k = 0; k < centers.length; k++) {
      double square = 0;
      for (int j = 0; j < columns; j++) {
        double entry = (centers[k][j] - mean[j]) / unit;
        square += entry * entry;
        y[j] = (float) entry;
      }
      shifted.getPointer((long) k * columns).put(y);
      reaches[k] = Math.sqrt(square);
    }
  }

  double[][] centers() {
    return centers;
  }

  /** Copies a row as it is in the data. */
  void copyRow(int row, double[] into) {
    data.copyRows(row, row + 1, into);
  }

  /**
   * Bounds of |y_k|^2/2 - x_n'y_k for the rows of a block.
   *
   * <p>With u the unit roundoff, rounding x, y and |y|^2/2, d products and their sum and the last
   * difference together err by at most (d + 4) u |x| |y| + u |y|^2 (Higham 2002, section 3.1),
   * which is below (d + 8) u (|x| + |y|)^2 / 4; twice that is allowed for. Numbers too small for
   * single precision add the least normal one for each product.
   *
   * @param products room for {@code K} times the rows of the largest block
   * @param floors receives at {@code [k][n]} what it is at least
   * @param roofs receives for each row what the least of all centres is at most
   */
  void bound(int block, FloatPointer products, float[][] floors, float[] roofs) {
    int count = sizeOf(block);
    Arrays.fill(roofs, Float.POSITIVE_INFINITY);
    // Written so that a centre that is no number counts as far, too.
    if (!(Arrays.stream(reaches).max().orElse(0) <= LONGEST)) {
      for (float[] each : floors) {
        Arrays.fill(each, Float.NEGATIVE_INFINITY);
      }
      return;
    }
    NativeBlas.multiply(
        shifted, false, block(block), false, centers.length, count, columns, 0, products);
    float[] length = Arrays.copyOfRange(lengths, begin(block), begin(block) + count);
    float relative = (float) ((columns + 8) * ROUNDOFF / 2);
    float least = (columns + 8) * Float.MIN_NORMAL;
    for (int k = 0; k < floors.length; k++) {
      products.getPointer((long) k * count).get(floors[k], 0, count);
      float reach = (float) reaches[k];
      float half = (float) (reaches[k] * reaches[k] / 2);
      bound(half, reach, relative, least, length, floors[k], roofs);
    }
  }

  private static void bound(
      float half,
      float reach,
      float relative,
      float least,
      float[] length,
      float[] floor,
      float[] roofs) {
    for (int n = 0; n < length.length; n++) {
      float sum = length[n] + reach;
      float error = relative * sum * sum + least;
      float estimate = half - floor[n];
      roofs[n] = Math.min(roofs[n], estimate + error);
      floor[n] = estimate - error;
    }
  }

  @Override
  public CenterChoice choice() {
    return new ProductChoice(this, Math.min(size, rows), columns, centers.length);
  }

  @Override
  public void close() {
    values.close();
    shifted.close();
  }
}
