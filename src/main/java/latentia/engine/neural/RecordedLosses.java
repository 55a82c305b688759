package latentia.engine.neural;

import java.util.Arrays;

/**
 * A view of the first epochs of a run. The array behind it is shared with the run, which goes on
 * writing beyond this view's length and moves to a larger array when it is full.
 */
final class RecordedLosses implements LossTrace {
  private final EpochLosses[] losses;
  private final int length;

  private RecordedLosses(EpochLosses[] losses, int length) {
    this.losses = losses;
    this.length = length;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public EpochLosses at(int epoch) {
    if (epoch < 0 || epoch >= length) {
      throw new IndexOutOfBoundsException("epoch " + epoch + " of " + length);
    }
    return losses[epoch];
  }

  /** The growing end of the trace; belongs to the session's thread. */
  static final class Recorder {
    private EpochLosses[] losses = new EpochLosses[64];
    private int length;

    /** Goes on after what {@code trace} holds. */
    static Recorder after(LossTrace trace) {
      Recorder recorder = new Recorder();
      for (int epoch = 0; epoch < trace.length(); epoch++) {
        recorder.record(trace.at(epoch));
      }
      return recorder;
    }

    void record(EpochLosses newest) {
      if (length == losses.length) {
        losses = Arrays.copyOf(losses, 2 * length);
      }
      losses[length++] = newest;
    }

    LossTrace view() {
      return new RecordedLosses(losses, length);
    }
  }
}
