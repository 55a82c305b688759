package latentia.app;

import java.util.stream.Collectors;

/** Small lowered numbers, for names such as z₁ outside formulas. */
public final class Subscripts {
  private static final String DIGITS = "₀₁₂₃₄₅₆₇₈₉";

  private Subscripts() {}

  /** The number in lowered digits. */
  public static String of(int number) {
    return Integer.toString(number)
        .chars()
        .mapToObj(c -> String.valueOf(DIGITS.charAt(c - '0')))
        .collect(Collectors.joining());
  }
}
