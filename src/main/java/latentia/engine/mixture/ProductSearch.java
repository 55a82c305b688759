package latentia.engine.mixture;

import java.nio.FloatBuffer;
import latentia.data.Dataset;
import latentia.engine.linalg.NativeBlas;
import org.bytedeco.javacpp.FloatPointer;

/**
 * By a native product in single precision, which says about how far each row lies from each centre,
 * and squared distances in double precision wherever that does not decide: it chooses as if all
 * were worked out in double precision, in less than half the time.
 *
 * <p>Estimated is |y|^2/2 - x'y, half of |x - y|^2 less what all centres have in common. Here x and
 * y are row and centre less the mean of the data, in units of its largest entry, so that neither
 * where the data lie nor how large they are costs digits.
 */
final class ProductSearch implements CenterSearch {
  /** Below this many columns loops are about as quick, and need nothing loaded. */
  private static final int FROM_COLUMNS = 32;

  /**
   * From so many numbers in all centres on: with 1797 rows of 64 columns this took 1.2 of the
   * loops' time for 3 centres, 0.85 for 5 and 0.55 for 10.
   */
  private static final int FROM_NUMBERS = 320;

  /** The unit roundoff of single precision. */
  private static final double ROUNDOFF = 0x1p-24;

  private final Dataset data;
  private final int rows;
  private final int columns;
  private final int size;

  private final double[] mean;
  private final double unit;

  /** x of all rows, block after block, each {@code d x} its rows. */
  private final FloatPointer values;

  /** |x| of each row. */
  private final double[] lengths;

  private double[][] centers;

  /** y, {@code K x d}; made for the first centres. */
  private FloatPointer shifted = new FloatPointer();

  /** |y|^2/2 of each centre. */
  private float[] halves;

  /** The largest |y|. */
  private double longest;

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
    lengths = new double[rows];
    values = new FloatPointer((long) rows * columns);
    for (int block = 0; block < blocks(); block++) {
      write(source, block);
    }
    for (int n = 0; n < rows; n++) {
      lengths[n] = Math.sqrt(lengths[n]);
    }
  }

  /** Whether it is quicker than loops for centres of that shape. */
  static boolean pays(int clusters, int columns) {
    return columns >= FROM_COLUMNS && (long) clusters * columns >= FROM_NUMBERS;
  }

  private void write(Columns source, int block) {
    int from = begin(block);
    float[] entries = new float[sizeOf(block)];
    FloatBuffer buffer = block(block).asBuffer();
    for (int j = 0; j < columns; j++) {
      double[] column = source.values()[j];
      for (int n = 0; n < entries.length; n++) {
        double entry = (column[from + n] - mean[j]) / unit;
        lengths[from + n] += entry * entry;
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
      halves = new float[centers.length];
    }
    longest = 0;
    float[] y = new float[columns];
    for (int k = 0; k < centers.length; k++) {
      double square = 0;
      for (int j = 0; j < columns; j++) {
        double entry = (centers[k][j] - mean[j]) / unit;
        square += entry * entry;
        y[j] = (float) entry;
      }
      shifted.getPointer((long) k * columns).put(y);
      halves[k] = (float) (square / 2);
      longest = Math.max(longest, Math.sqrt(square));
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
   * estimates[k][n] = |y_k|^2/2 - x_n'y_k for the rows of a block.
   *
   * @param products room for {@code K} times the rows of the largest block
   */
  void estimate(int block, FloatPointer products, float[][] estimates) {
    int count = sizeOf(block);
    NativeBlas.multiply(
        shifted, false, block(block), false, centers.length, count, columns, 0, products);
    for (int k = 0; k < estimates.length; k++) {
      products.getPointer((long) k * count).get(estimates[k], 0, count);
      subtractFrom(halves[k], estimates[k], count);
    }
  }

  private static void subtractFrom(float a, float[] x, int size) {
    for (int n = 0; n < size; n++) {
      x[n] = a - x[n];
    }
  }

  /**
   * How far apart two estimates of a row must be for the lower one to be that of the nearer centre.
   * With u the unit roundoff, rounding x, y and |y|^2/2, d products and their sum and the last
   * difference together err by at most (d + 4) u |x| |y| + u |y|^2 (Higham 2002, section 3.1),
   * which is below (d + 8) u (|x| + |y|)^2 / 4. Two of them err by twice as much; this is twice
   * that again. Numbers too small for single precision add the least normal one for each product.
   */
  double margin(int row) {
    double length = lengths[row] + longest;
    return (columns + 8) * (ROUNDOFF * length * length + Float.MIN_NORMAL);
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
