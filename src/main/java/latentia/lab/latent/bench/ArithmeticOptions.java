package latentia.lab.latent.bench;

/**
 * @param plus the class (0-based) whose mean code is added
 * @param minus the class whose mean code is taken away
 * @param row the row that is changed, a number among the rows shown; -1 for the first of the class
 *     {@code minus}
 * @param frames how many steps lead to the largest factor
 * @param most the largest factor t
 */
public record ArithmeticOptions(int plus, int minus, int row, int frames, double most) {
  /** Seven frames up to t = 1.5. */
  public static ArithmeticOptions of(int plus, int minus) {
    return new ArithmeticOptions(plus, minus, -1, 7, 1.5);
  }

  public ArithmeticOptions withRow(int other) {
    return new ArithmeticOptions(plus, minus, other, frames, most);
  }
}
