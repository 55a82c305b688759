package latentia.engine.linear;

import java.util.Arrays;
import java.util.SplittableRandom;
import latentia.training.SeededStream;

/** The atoms before the first iteration. */
final class DictionaryStart {
  /** What these random numbers are for, beside those of other models. */
  private static final int ATOMS = 11;

  private DictionaryStart() {}

  /**
   * Rows drawn without return and brought to length 1; where rows run out, directions drawn from a
   * round normal distribution.
   *
   * @param rows {@code n x d}
   * @return {@code count x d}
   */
  static double[][] atoms(double[][] rows, int count, long seed) {
    SplittableRandom random = SeededStream.generator(seed, ATOMS, 0);
    int[] order = new int[rows.length];
    Arrays.setAll(order, n -> n);
    double[][] atoms = new double[count][];
    int drawn = 0;
    int filled = 0;
    while (filled < count) {
      double[] direction;
      if (drawn < order.length) {
        int other = drawn + random.nextInt(order.length - drawn);
        int row = order[other];
        order[other] = order[drawn];
        drawn++;
        direction = rows[row].clone();
      } else {
        direction = random.doubles(rows[0].length).map(u -> random.nextGaussian()).toArray();
      }
      double length = Math.sqrt(SparseCoder.dot(direction, direction));
      if (length > 0) {
        atoms[filled++] = Arrays.stream(direction).map(x -> x / length).toArray();
      }
    }
    return atoms;
  }
}
