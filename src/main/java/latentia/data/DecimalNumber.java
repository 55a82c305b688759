package latentia.data;

import java.math.BigInteger;

/**
 * Reads numbers as tables write them: decimal digits with at most one mark, then maybe an exponent.
 * Gives the double that is nearest to the number, as {@link Double#parseDouble} would, but in most
 * cases by one multiplication: significand times power of ten, both of 64 bits. The power is cut
 * off, so the product may be too small by a known amount; where that could change the rounding, or
 * the number is long or extreme, {@code parseDouble} decides.
 *
 * <p>After D. Lemire, Number parsing at a gigabyte per second, Software: Practice and Experience
 * 51(8), 2021, without its second multiplication.
 */
final class DecimalNumber {
  /** So many digits always fit into 64 bits. */
  private static final int MOST_DIGITS = 19;

  /** With powers of ten up to this, either way, no product leaves the range of a normal double. */
  private static final int LARGEST_POWER = 64;

  /** Larger exponents are as good as this one; with more digits an int would overflow. */
  private static final int LARGEST_EXPONENT = 1 << 24;

  private static final int SIGNIFICAND_BITS = 52;

  /** The exponent of a double whose significand is read as a whole number. */
  private static final int EXPONENT_BIAS = 1023 + SIGNIFICAND_BITS;

  /** 10^q = (the first 64 bits of it, cut off) x 2^exponent, at place q + LARGEST_POWER. */
  private static final long[] POWERS = new long[2 * LARGEST_POWER + 1];

  private static final int[] POWER_EXPONENTS = new int[2 * LARGEST_POWER + 1];

  static {
    BigInteger five = BigInteger.ONE;
    for (int q = 0; q <= LARGEST_POWER; q++) {
      int bits = five.bitLength();
      POWERS[LARGEST_POWER + q] = five.shiftRight(bits - Long.SIZE).longValue();
      POWER_EXPONENTS[LARGEST_POWER + q] = bits - Long.SIZE + q;
      if (q > 0) {
        int scale = bits + Long.SIZE - 1;
        POWERS[LARGEST_POWER - q] = BigInteger.ONE.shiftLeft(scale).divide(five).longValue();
        POWER_EXPONENTS[LARGEST_POWER - q] = -scale - q;
      }
      five = five.multiply(BigInteger.valueOf(5));
    }
  }

  private DecimalNumber() {}

  /**
   * The number that stands in {@code text} from {@code from} to before {@code to}.
   *
   * @param decimalMark the point or the comma
   * @return NaN if that is no number; infinite if it exceeds a double
   */
  static double parse(char[] text, int from, int to, char decimalMark) {
    int first = afterSign(text, from, to);
    long significand = 0;
    int at = first;
    for (; at < to && isDigit(text[at]); at++) {
      significand = 10 * significand + (text[at] - '0');
    }
    int digits = at - first;
    int power = 0;
    if (at < to && text[at] == decimalMark) {
      int mark = at++;
      for (; at < to && isDigit(text[at]); at++) {
        significand = 10 * significand + (text[at] - '0');
      }
      power = mark + 1 - at;
      digits -= power;
    }
    if (digits == 0 || at < to && !isExponent(text, at, to)) {
      return Double.NaN;
    }
    if (at < to) {
      power += exponent(text, at + 1, to);
    }
    boolean fits =
        digits <= MOST_DIGITS || digits - zeros(text, first, to, decimalMark) <= MOST_DIGITS;
    double size = fits ? nearest(significand, power) : Double.NaN;
    if (Double.isNaN(size)) {
      return Double.parseDouble(new String(text, from, to - from).replace(decimalMark, '.'));
    }
    return text[from] == '-' ? -size : size;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int afterSign(char[] text, int at, int to) {
    return at < to && (text[at] == '-' || text[at] == '+') ? at + 1 : at;
  }

  /** Whether there is an e and a whole number and nothing else. */
  private static boolean isExponent(char[] text, int from, int to) {
    if (text[from] != 'e' && text[from] != 'E') {
      return false;
    }
    int first = afterSign(text, from + 1, to);
    for (int at = first; at < to; at++) {
      if (!isDigit(text[at])) {
        return false;
      }
    }
    return first < to;
  }

  private static int exponent(char[] text, int from, int to) {
    int exponent = 0;
    for (int at = afterSign(text, from, to); at < to; at++) {
      exponent = Math.min(LARGEST_EXPONENT, 10 * exponent + (text[at] - '0'));
    }
    return text[from] == '-' ? -exponent : exponent;
  }

  /** How many zeros stand before the first other digit. */
  private static int zeros(char[] text, int from, int to, char decimalMark) {
    int zeros = 0;
    for (int at = from; at < to && (text[at] == '0' || text[at] == decimalMark); at++) {
      zeros += text[at] == '0' ? 1 : 0;
    }
    return zeros;
  }

  /**
   * The double nearest to significand x 10^power, or NaN where this cannot tell.
   *
   * @param significand an unsigned number
   */
  private static double nearest(long significand, int power) {
    if (significand == 0) {
      return 0;
    }
    if (Math.abs(power) > LARGEST_POWER) {
      return Double.NaN;
    }
    int shift = Long.numberOfLeadingZeros(significand);
    long high = highProduct(significand << shift, POWERS[LARGEST_POWER + power]);
    // The true product, in units of high, is at least high and less than high + 2. Of its 63 or 64
    // bits 53 stay; the others are less or more than half a unit of them, unless they are close.
    int surplus = high < 0 ? 11 : 10;
    long half = 1L << (surplus - 1);
    long rest = high & (2 * half - 1);
    if (rest == half || rest == half - 1) {
      return Double.NaN;
    }
    long rounded = (high >>> surplus) + (rest > half ? 1 : 0);
    int exponent = POWER_EXPONENTS[LARGEST_POWER + power] + Long.SIZE + surplus - shift;
    // The first bit of the significand is not stored: it adds the one that is taken off here. So
    // does a carry when all bits were ones.
    return Double.longBitsToDouble(
        ((long) (exponent + EXPONENT_BIAS - 1) << SIGNIFICAND_BITS) + rounded);
  }

  /** The upper 64 of the 128 bits of the product of two unsigned numbers. */
  private static long highProduct(long a, long b) {
    return Math.multiplyHigh(a, b) + (a >> 63 & b) + (b >> 63 & a);
  }
}
