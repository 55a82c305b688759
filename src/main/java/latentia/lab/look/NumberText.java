package latentia.lab.look;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as the lab shows them: with a true minus sign and no more digits than can be read. */
public final class NumberText {
  private static final String MINUS = "\u2212";

  private NumberText() {}

  /** So many digits after the point: "−1230.1". */
  public static String fixed(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return notFinite(value);
    }
    BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
    return signed(rounded, rounded.abs().toPlainString());
  }

  /** So many digits that count: "0.00506", "74.0", "1.3 · 10^-9" in LaTeX when very small. */
  public static String significant(double value, int digits) {
    if (!Double.isFinite(value)) {
      return notFinite(value);
    }
    if (value == 0) {
      return "0";
    }
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_UP));
    int exponent = rounded.precision() - rounded.scale() - 1;
    if (exponent < -5 || exponent > 9) {
      String mantissa = rounded.abs().unscaledValue().toString();
      String point = mantissa.length() > 1 ? "." + mantissa.substring(1) : "";
      return signed(rounded, mantissa.charAt(0) + point + "e" + signed(exponent));
    }
    int scale = Math.max(0, digits - 1 - exponent);
    return signed(rounded, rounded.abs().setScale(scale, RoundingMode.HALF_UP).toPlainString());
  }

  /** A value of the data as it stands in the file, at most five digits that count. */
  public static String value(double value) {
    if (!Double.isFinite(value)) {
      return notFinite(value);
    }
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(5, RoundingMode.HALF_UP));
    if (rounded.signum() == 0) {
      return "0";
    }
    int exponent = rounded.precision() - rounded.scale() - 1;
    return exponent < -5 || exponent > 9
        ? significant(value, 4)
        : signed(rounded, rounded.abs().stripTrailingZeros().toPlainString());
  }

  /** A share in [0, 1] with two digits after the point. */
  public static String share(double share) {
    return fixed(share, 2);
  }

  /** A share as whole per cents, without the sign. */
  public static String percent(double share) {
    return fixed(100 * share, share > 0.995 && share < 1 - 1e-9 || share < 0.01 ? 1 : 0);
  }

  /** The number inside a formula, with an ordinary minus and powers of ten written out. */
  public static String latex(String shown) {
    String plain = shown.replace(MINUS, "-");
    int e = plain.indexOf('e');
    return e < 0 ? plain : plain.substring(0, e) + " \\cdot 10^{" + plain.substring(e + 1) + "}";
  }

  private static String signed(BigDecimal value, String magnitude) {
    return value.signum() < 0 ? MINUS + magnitude : magnitude;
  }

  private static String signed(int value) {
    return value < 0 ? MINUS + -value : Integer.toString(value);
  }

  private static String notFinite(double value) {
    return Double.isNaN(value) ? "–" : value > 0 ? "∞" : MINUS + "∞";
  }
}
