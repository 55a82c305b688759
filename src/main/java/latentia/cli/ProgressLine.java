package latentia.cli;

import java.io.PrintWriter;
import java.util.function.Supplier;
import latentia.text.Messages;

/** Tells standard error twice a second how far a run is. */
final class ProgressLine {
  private static final Messages MESSAGES = Messages.of(ProgressLine.class);
  private static final long PAUSE_NANOS = 500_000_000;

  private final PrintWriter err;
  private final boolean quiet;
  private long last = System.nanoTime();

  ProgressLine(PrintWriter err, boolean quiet) {
    this.err = err;
    this.quiet = quiet;
  }

  /** Says {@code line}, which is made only if it is time to. */
  void offer(Supplier<String> line) {
    if (!quiet && System.nanoTime() - last >= PAUSE_NANOS) {
      last = System.nanoTime();
      err.println(line.get());
    }
  }

  /** Says how much of a file has been read. */
  void reading(long bytesRead, long totalBytes) {
    offer(() -> MESSAGES.get("reading.progress", percent(bytesRead, totalBytes)));
  }

  /** Says how much of what is fetched is there. */
  void fetching(long bytes, long totalBytes) {
    offer(() -> MESSAGES.get("fetching.progress", percent(bytes, totalBytes)));
  }

  private static long percent(long part, long whole) {
    return 100 * part / Math.max(1, whole);
  }
}
