package latentia.app;

import java.util.function.IntConsumer;
import latentia.data.ReadingProgress;

/** Tells of progress only when it has come a whole percent further. Used by one thread. */
public final class Percent implements ReadingProgress {
  private static final int ALL = 100;

  private final IntConsumer told;
  private int last;

  /**
   * @param told given the percent, from 1 on
   */
  public Percent(IntConsumer told) {
    this.told = told;
  }

  @Override
  public void read(long bytesRead, long totalBytes) {
    int now = (int) (ALL * bytesRead / Math.max(1, totalBytes));
    if (now != last) {
      last = now;
      told.accept(now);
    }
  }
}
