package latentia.bench.growth;

import java.util.List;

/**
 * Measured costs of one model.
 *
 * @param quantity what grew
 * @param series what was measured
 * @param sizes ascending
 * @param milliseconds median processor time of an iteration at each size
 */
record Curve(Quantity quantity, Series series, List<Double> sizes, List<Double> milliseconds) {

  /** Where the upper half of the sizes begins, in which cost has come near its law. */
  int fitFrom() {
    return sizes.size() / 2;
  }

  /** The law of the upper half. */
  PowerLaw law() {
    return PowerLaw.fit(upper(sizes), upper(milliseconds));
  }

  private double[] upper(List<Double> values) {
    return array(values.subList(fitFrom(), values.size()));
  }

  static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
