package latentia.data.generate;

import latentia.text.Messages;

/**
 * A number that decides what a generator draws.
 *
 * @param key its name on the command line: {@code noise}
 * @param low the smallest value allowed
 * @param high the largest value allowed
 * @param usual the value where none is given
 * @param whole whether only whole numbers are allowed
 */
public record Parameter(String key, double low, double high, double usual, boolean whole) {
  /** How many rows are drawn, whatever the generator. */
  static final String ROWS = "rows";

  static Parameter whole(String key, int low, int high, int usual) {
    return new Parameter(key, low, high, usual, true);
  }

  static Parameter real(String key, double low, double high, double usual) {
    return new Parameter(key, low, high, usual, false);
  }

  /** Whether {@code value} can be taken. */
  public boolean allows(double value) {
    return value >= low && value <= high && (!whole || value == Math.rint(value));
  }

  /** What it decides, in a few words. */
  public String words() {
    return Messages.of(Parameter.class).get("parameter." + key);
  }

  /** As people write it: 3 and not 3.0. */
  static String written(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    return whole ? Long.toString((long) value) : Double.toString(value);
  }

  /** Such as "0 to 0.5 (0.1)", the usual value last. */
  public String range() {
    return Messages.of(Parameter.class)
        .get("parameter.range", written(low), written(high), written(usual));
  }
}
