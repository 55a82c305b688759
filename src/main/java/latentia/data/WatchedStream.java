package latentia.data;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Reports the bytes that pass and stops when asked to. */
final class WatchedStream extends FilterInputStream {
  private final long total;
  private final ReadingProgress progress;
  private final BooleanSupplier cancelled;
  private long passed;

  WatchedStream(InputStream in, long total, ReadingProgress progress, BooleanSupplier cancelled) {
    super(in);
    this.total = total;
    this.progress = progress;
    this.cancelled = cancelled;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
    int count = super.read(buffer, offset, length);
    if (count > 0) {
      passed += count;
      progress.read(passed, total);
    }
    return count;
  }
}
