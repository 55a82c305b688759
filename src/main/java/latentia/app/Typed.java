package latentia.app;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.DoublePredicate;

/** Numbers as they are typed into fields. */
public final class Typed {
  private Typed() {}

  /** The number, if it is one and right. */
  public static Optional<Double> number(String text, DoublePredicate right) {
    try {
      double value = Double.parseDouble(text.strip());
      return Double.isFinite(value) && right.test(value) ? Optional.of(value) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The number as one would type it. */
  public static String words(double value) {
    BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
    return plain.scale() <= 0 ? plain.setScale(1).toPlainString() : plain.toPlainString();
  }
}
