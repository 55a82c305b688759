package latentia.engine.linalg;

import java.nio.DoubleBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.bytedeco.javacpp.DoublePointer;

/**
 * Rows of Q of {@link TornHalves} off the heap, to be multiplied by. They come in another order:
 * first those that are 0 in the lower half, last those that are 0 in the upper half, so that the
 * zeros, half of all entries, are left out.
 */
final class KeptRows implements AutoCloseable {
  private final int cut;
  private final int size;
  private final int[] order;

  /** How many are not 0 in the upper half: the first of them. */
  private final int inTop;

  /** How many are not 0 in the lower half: the last of them. */
  private final int inBottom;

  private final DoublePointer top;
  private final DoublePointer bottom;

  /**
   * @param kept which rows
   */
  KeptRows(TornHalves halves, int[] kept) {
    cut = halves.cut();
    size = halves.size();
    order = IntStream.range(0, 3).flatMap(kind -> ofKind(kind, halves, kept)).toArray();
    int[] rows = Arrays.stream(order).map(place -> kept[place]).toArray();
    inTop = (int) Arrays.stream(rows).filter(i -> halves.top[i] != null).count();
    inBottom = (int) Arrays.stream(rows).filter(i -> halves.bottom[i] != null).count();
    top = matrix(Arrays.copyOf(rows, inTop), halves.top, cut);
    int first = rows.length - inBottom;
    bottom = matrix(Arrays.copyOfRange(rows, first, rows.length), halves.bottom, size - cut);
  }

  private static IntStream ofKind(int kind, TornHalves halves, int[] kept) {
    return IntStream.range(0, kept.length)
        .filter(
            place -> {
              boolean above = halves.top[kept[place]] != null;
              boolean below = halves.bottom[kept[place]] != null;
              return kind == (above ? below ? 1 : 0 : 2);
            });
  }

  private static DoublePointer matrix(int[] which, double[][] rows, int columns) {
    DoublePointer matrix = new DoublePointer(Math.max(1, (long) which.length * columns));
    DoubleBuffer buffer = matrix.asBuffer();
    for (int i = 0; i < which.length; i++) {
      buffer.put(i * columns, rows[which[i]]);
    }
    return matrix;
  }

  /** What belongs to the kept rows, one number for each, in the order in which they come here. */
  double[] inOrder(double[] ofKept) {
    return Arrays.stream(order).mapToDouble(place -> ofKept[place]).toArray();
  }

  /**
   * Multiplies these rows; may be called from several threads.
   *
   * @param factors {@code count x rows}, row after row
   * @param products receives {@code count x size}
   */
  void multiply(DoublePointer factors, int count, DoublePointer products) {
    int rows = order.length;
    NativeBlas.multiply(factors, rows, top, count, inTop, cut, products, size);
    NativeBlas.multiply(
        factors.getPointer(rows - inBottom),
        rows,
        bottom,
        count,
        inBottom,
        size - cut,
        products.getPointer(cut),
        size);
  }

  @Override
  public void close() {
    top.close();
    bottom.close();
  }
}
