package latentia.engine.neural;

import org.bytedeco.javacpp.FloatPointer;

/**
 * A matrix twice: on the heap, where Java's loops are quick, and off it, where products are taken.
 * Copying between the two costs a tenth of a nanosecond per number; {@link #send} and {@link
 * #fetch} say when.
 */
final class Block implements AutoCloseable {
  /** {@code rows x width}, row by row; only the rows in use mean anything. */
  final float[] values;

  final FloatPointer memory;
  private final int width;

  /**
   * @throws OutOfMemoryError if the memory is not to be had
   */
  Block(int rows, int width) {
    this.values = new float[Math.multiplyExact(rows, width)];
    this.width = width;
    this.memory = new FloatPointer(values.length);
  }

  int width() {
    return width;
  }

  int rows() {
    return values.length / width;
  }

  /** Copies the first rows to native memory. */
  void send(int rows) {
    memory.put(values, 0, rows * width);
  }

  /** Copies the first rows from native memory. */
  void fetch(int rows) {
    memory.get(values, 0, rows * width);
  }

  /** Native memory from this place on; closed with the block. */
  FloatPointer from(int offset) {
    return memory.getPointer(offset);
  }

  @Override
  public void close() {
    memory.close();
  }
}
