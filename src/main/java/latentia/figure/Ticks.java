package latentia.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Chooses round values for tick labels: 1, 2 or 5 times a power of ten on a linear axis. */
final class Ticks {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Ticks() {}

  /**
   * The closest round ticks of which about {@code wanted} fit on the axis; closer ones, up to
   * {@code most}, if those would be fewer than three.
   */
  static List<Axis.Tick> choose(Scale scale, double wanted, double most) {
    List<Axis.Tick> ticks = choose(scale, wanted);
    for (double count = wanted + 1; ticks.size() < 3 && count <= most; count++) {
      ticks = choose(scale, count);
    }
    return ticks;
  }

  /** The closest round ticks of which at most {@code most} fit on the axis. */
  static List<Axis.Tick> choose(Scale scale, double most) {
    double limit = Math.max(1, most);
    return scale instanceof Scale.Logarithmic logarithmic
        ? LogarithmicTicks.choose(logarithmic, limit)
        : linear(scale.low(), scale.high(), limit);
  }

  static List<Axis.Tick> linear(double low, double high, double most) {
    double span = high - low;
    int power = (int) Math.floor(Math.log10(span / most));
    double step = 0;
    for (double factor : new double[] {1, 2, 5, 10, 20}) {
      step = multiple(factor, power);
      if (span / step <= most) {
        break;
      }
    }
    List<Axis.Tick> ticks = new ArrayList<>();
    boolean resolvable = step > 1e-300 && Math.max(Math.abs(low), Math.abs(high)) / step < 1e15;
    if (!resolvable) {
      return ticks;
    }
    double tolerance = 1e-9 * span;
    long first = (long) Math.ceil((low - tolerance) / step);
    long last = (long) Math.floor((high + tolerance) / step);
    int decimals = Math.max(0, -(int) Math.floor(Math.log10(step) + 1e-9));
    for (long i = first; i <= last && ticks.size() < 1000; i++) {
      double value = step < 1 ? i / Math.rint(1 / step) : i * step;
      ticks.add(new Axis.Tick(value, text(value, step, decimals)));
    }
    return ticks;
  }

  static double multiple(double factor, int power) {
    return power < 0 ? factor / Math.pow(10, -power) : factor * Math.pow(10, power);
  }

  private static String text(double value, double step, int decimals) {
    if (step >= 1e6 || step < 1e-5) {
      if (value == 0) {
        return "0";
      }
      int power = (int) Math.floor(Math.log10(Math.abs(value)) + 1e-12);
      int digits = (int) Math.max(0, power - Math.floor(Math.log10(step) + 1e-12));
      return decimal(value / Math.pow(10, power), Math.min(digits, 15)) + "×" + tenTo(power);
    }
    return decimal(value, decimals);
  }

  /** Ten with a raised exponent. */
  static String tenTo(int power) {
    StringBuilder text = new StringBuilder("10");
    if (power < 0) {
      text.append('⁻');
    }
    for (char digit : Integer.toString(Math.abs(power)).toCharArray()) {
      text.append(SUPERSCRIPTS.charAt(digit - '0'));
    }
    return text.toString();
  }

  /** A number with a true minus sign and never a negative zero. */
  static String decimal(double value, int decimals) {
    String text = String.format(Locale.ROOT, "%." + decimals + "f", Math.abs(value));
    boolean zero = text.chars().allMatch(c -> c == '0' || c == '.');
    return value < 0 && !zero ? "\u2212" + text : text;
  }
}
