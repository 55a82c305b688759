package latentia.lab.latent;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.data.Labels;
import latentia.data.RowSplit;

/**
 * Which rows are kept to test on: a share drawn by a seed, or by a fixed rule the last fifth, for
 * which every fifth row stands in where the last ones would lack a class or hold one that the
 * others lack. A single row is trained on.
 */
final class TestRows {
  private static final double TRAINING_SHARE = 0.8;
  private static final int FIFTH = 5;

  private TestRows() {}

  /**
   * The numbers of the rows of either kind, ascending.
   *
   * @param split empty for the fixed rule
   */
  static RowSplit.Rows of(Dataset source, Optional<RowSplit> split) throws DataException {
    int n = source.rows();
    if (split.isPresent() && n > 1) {
      return split.get().of(source);
    }
    int training = Math.max(1, (int) (TRAINING_SHARE * n));
    boolean mixed = source.labels().map(labels -> tailHoldsAll(labels, training)).orElse(true);
    if (mixed) {
      return new RowSplit.Rows(
          IntStream.range(0, training).toArray(), IntStream.range(training, n).toArray());
    }
    return new RowSplit.Rows(
        IntStream.range(0, n).filter(row -> row % FIFTH != FIFTH - 1).toArray(),
        IntStream.range(0, n).filter(row -> row % FIFTH == FIFTH - 1).toArray());
  }

  private static boolean tailHoldsAll(Labels labels, int from) {
    int[] before = IntStream.range(0, from).map(labels::code).distinct().sorted().toArray();
    int[] after =
        IntStream.range(from, labels.rows()).map(labels::code).distinct().sorted().toArray();
    return Arrays.equals(before, after);
  }
}
