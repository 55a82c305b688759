package latentia.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;

/**
 * Chooses the ticks of logarithmic axes: powers of ten, and 2 and 5 times these where there is room
 * for them.
 */
final class LogarithmicTicks {
  private static final double TOLERANCE = 1e-9;
  private static final int LEAST_IN_FULL = -3;
  private static final int MOST_IN_FULL = 5;
  private static final int ENOUGH = 3;
  private static final double LEAST_DIVIDED_DECADE = 40;
  private static final int[] DECADES = {1};
  private static final int[] ONE_TWO_FIVE = {1, 2, 5};
  private static final int[] ONE_TO_NINE = {1, 2, 3, 4, 5, 6, 7, 8, 9};

  private LogarithmicTicks() {}

  /**
   * About {@code most} ticks, all written in one way: in full where they are short, else as powers
   * of ten. Round linear ones on an axis too short for two powers of ten.
   */
  static List<Axis.Tick> choose(Scale.Logarithmic scale, double most) {
    int powers = highest(scale) - lowest(scale) + 1;
    if (powers < 2) {
      return Ticks.linear(scale.low(), scale.high(), most);
    }
    double decades = Math.log10(scale.high() / scale.low());
    boolean inFull = lowest(scale) >= LEAST_IN_FULL && highest(scale) <= MOST_IN_FULL;
    // Long texts such as 5×10⁶ only where powers of ten alone would be too few.
    boolean between = 3 * decades <= most && (inFull || powers < ENOUGH);
    int every = (int) Math.max(1, Math.ceil(decades / most));
    DoubleFunction<String> number = inFull ? LogarithmicTicks::inFull : LogarithmicTicks::asPower;
    return multiples(scale, between ? ONE_TWO_FIVE : DECADES, every).stream()
        .map(value -> new Axis.Tick(value, number.apply(value)))
        .toList();
  }

  /**
   * Where short marks stand: at 1 to 9 times each power of ten, which show how the axis is bent; at
   * the powers alone where the marks would touch.
   *
   * @param length of the axis, in the width of a mark
   */
  static List<Double> marks(Scale.Logarithmic scale, double length) {
    double decade = length / Math.log10(scale.high() / scale.low());
    return multiples(scale, decade < LEAST_DIVIDED_DECADE ? DECADES : ONE_TO_NINE, 1);
  }

  private static int lowest(Scale scale) {
    return (int) Math.ceil(Math.log10(scale.low()) - TOLERANCE);
  }

  private static int highest(Scale scale) {
    return (int) Math.floor(Math.log10(scale.high()) + TOLERANCE);
  }

  private static List<Double> multiples(Scale scale, int[] factors, int every) {
    List<Double> values = new ArrayList<>();
    for (int power = lowest(scale) - 1; power <= highest(scale); power++) {
      if (Math.floorMod(power, every) == 0) {
        for (int factor : factors) {
          double value = Ticks.multiple(factor, power);
          if (value >= scale.low() * (1 - TOLERANCE) && value <= scale.high() * (1 + TOLERANCE)) {
            values.add(value);
          }
        }
      }
    }
    return values;
  }

  private static String inFull(double value) {
    return value >= 1
        ? String.format(Locale.ROOT, "%,.0f", value)
        : Ticks.decimal(value, -power(value));
  }

  private static String asPower(double value) {
    int power = power(value);
    long factor = Math.round(value / Math.pow(10, power));
    return (factor == 1 ? "" : factor + "×") + Ticks.tenTo(power);
  }

  private static int power(double value) {
    return (int) Math.floor(Math.log10(value) + TOLERANCE);
  }
}
