package latentia.engine.neural;

/** The losses epoch by epoch; what lies within the length never changes, on any thread. */
public interface LossTrace {
  /** How many entries there are: epochs done + 1. */
  int length();

  /** The losses after {@code epoch} epochs. */
  EpochLosses at(int epoch);

  default EpochLosses last() {
    return at(length() - 1);
  }
}
