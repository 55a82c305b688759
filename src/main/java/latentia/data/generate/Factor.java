package latentia.data.generate;

/**
 * A property of a drawn image that varies from row to row, evenly between two ends.
 *
 * @param name such as {@code slant}
 */
record Factor(String name, double low, double high) {
  private static final double MOST_SPREAD = 1.5;

  double middle() {
    return (low + high) / 2;
  }

  /** The value at {@code place}, from -1 at the low end to 1 at the high one. */
  double at(double place) {
    return middle() + place * (high - low) / 2;
  }

  /** How far it varies: 1 from end to end, 0 not at all. */
  Parameter spread() {
    return Parameter.real(name, 0, MOST_SPREAD, 1);
  }
}
