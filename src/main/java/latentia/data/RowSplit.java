package latentia.data;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import latentia.text.Messages;

/**
 * Rows drawn at random to judge a model by, the others to train it on; the same seed draws the same
 * rows.
 *
 * @param testShare of the rows that are drawn, between 0 and 1
 */
public record RowSplit(double testShare, long seed) {
  private static final Messages MESSAGES = Messages.of(RowSplit.class);

  /** So that the split draws other numbers than what else follows from the same seed. */
  private static final long PURPOSE = 0x73706c6974L;

  /**
   * @throws IllegalArgumentException if the share is not between 0 and 1; with a sentence for the
   *     user
   */
  public RowSplit {
    if (!(testShare > 0 && testShare < 1)) {
      throw new IllegalArgumentException(MESSAGES.get("rows.share", testShare));
    }
  }

  /** The numbers of the rows of either kind, ascending. */
  public record Rows(int[] train, int[] test) {
    /** Whether the row of this number is one to test on. */
    public boolean isTest(int row) {
      return Arrays.binarySearch(test, row) >= 0;
    }
  }

  /**
   * Draws the share, rounded to whole rows, but at least one row and not all.
   *
   * @throws DataException if there is only one row
   */
  public Rows of(Dataset data) throws DataException {
    int n = data.rows();
    if (n < 2) {
      throw new DataException(MESSAGES.get("rows.tooFewToSplit", data.name()));
    }
    int tests = (int) Math.max(1, Math.min(n - 1, Math.round(testShare * n)));
    int[] order = IntStream.range(0, n).toArray();
    Random random = new Random(seed * 31 + PURPOSE);
    for (int i = 0; i < tests; i++) {
      int other = i + random.nextInt(n - i);
      int drawn = order[other];
      order[other] = order[i];
      order[i] = drawn;
    }
    int[] test = Arrays.copyOf(order, tests);
    int[] train = Arrays.copyOfRange(order, tests, n);
    Arrays.sort(test);
    Arrays.sort(train);
    return new Rows(train, test);
  }
}
