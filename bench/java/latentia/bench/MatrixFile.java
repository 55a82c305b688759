package latentia.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.IntStream;
import latentia.data.Dataset;

/** Numbers without a header, least significant byte first, as numpy's {@code fromfile} reads. */
final class MatrixFile {
  private static final int ROWS_AT_A_TIME = 1024;

  private MatrixFile() {}

  /** Rows of doubles. */
  static Dataset read(Path file, int columns) throws IOException {
    try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer bytes = in.map(MapMode.READ_ONLY, 0, in.size()).order(ByteOrder.LITTLE_ENDIAN);
      DoubleBuffer numbers = bytes.asDoubleBuffer();
      double[] values = new double[numbers.remaining()];
      numbers.get(values);
      List<String> names = IntStream.range(0, columns).mapToObj(j -> "x" + j).toList();
      return Dataset.of(file.getFileName().toString(), names, values);
    }
  }

  /** Fills one row. */
  interface RowSource {
    void fill(double[] row);
  }

  /** Writes {@code rows x columns} doubles. */
  static void write(Path file, int rows, int columns, RowSource source) throws IOException {
    double[] row = new double[columns];
    ByteBuffer bytes =
        ByteBuffer.allocate(ROWS_AT_A_TIME * columns * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    try (FileChannel out =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      for (int first = 0; first < rows; first += ROWS_AT_A_TIME) {
        bytes.clear();
        for (int n = first; n < Math.min(rows, first + ROWS_AT_A_TIME); n++) {
          source.fill(row);
          for (double value : row) {
            bytes.putDouble(value);
          }
        }
        bytes.flip();
        while (bytes.hasRemaining()) {
          out.write(bytes);
        }
      }
    }
  }
}
