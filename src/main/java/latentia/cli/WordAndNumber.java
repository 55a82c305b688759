package latentia.cli;

import java.util.Optional;

/** A word of an option that a number may follow, as in {@code gaussian:0.3}. */
record WordAndNumber(String word, String number) {
  /** Splits at the first colon; without one the number is empty. */
  static WordAndNumber of(String text) {
    int colon = text.indexOf(':');
    return colon < 0
        ? new WordAndNumber(text, "")
        : new WordAndNumber(text.substring(0, colon), text.substring(colon + 1));
  }

  /** Whether it is this word, with a number or without one. */
  boolean is(String other, boolean withNumber) {
    return word.equals(other) && number.isEmpty() != withNumber;
  }

  /** The number, if it can be read as one. */
  Optional<Double> decimal() {
    try {
      return Optional.of(Double.valueOf(number));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The number, if it is a whole one. */
  Optional<Integer> whole() {
    try {
      return Optional.of(Integer.valueOf(number));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
