package latentia.bench.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * When something happened.
 *
 * @param wall milliseconds since 1970
 * @param processor milliseconds of processor time that this process had taken by then
 */
record Moment(long wall, long processor) {
  /** A clock tick of Linux, as far as /proc tells of it. */
  private static final long TICK_MILLISECONDS = 10;

  private static final int USER_TICKS = 11;
  private static final int SYSTEM_TICKS = 12;

  static Moment now() {
    return new Moment(System.currentTimeMillis(), processorMilliseconds());
  }

  /** Read from /proc, since loading the management classes would slow the start that is timed. */
  private static long processorMilliseconds() {
    try {
      String line = Files.readString(Path.of("/proc/self/stat"));
      String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
      return TICK_MILLISECONDS
          * (Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[SYSTEM_TICKS]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
