package latentia.engine.neural.textbook;

import java.util.Arrays;

/**
 * Numbers that are trained, and what the loss makes of moving them.
 *
 * @param name for messages, such as {@code encoder W0}
 * @param value a matrix of weights, or one row of biases
 * @param gradient d loss / d value, the same shape; layers add to it
 * @param decays whether weight decay applies: to weights, not to biases
 */
public record Parameter(String name, double[][] value, double[][] gradient, boolean decays) {
  static Parameter weights(String name, int outputs, int inputs) {
    return new Parameter(name, new double[outputs][inputs], new double[outputs][inputs], true);
  }

  /** One row of numbers that do not decay. */
  static Parameter row(String name, int length) {
    return new Parameter(name, new double[1][length], new double[1][length], false);
  }

  void clearGradient() {
    for (double[] row : gradient) {
      Arrays.fill(row, 0);
    }
  }
}
