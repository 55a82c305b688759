package latentia.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Held to {@link Double#parseDouble}, bit for bit. */
class DecimalNumberTest {
  private static final int SPELLINGS = 100_000;

  private final Random random = new Random(5);

  @Test
  void randomSpellingsGiveTheVeryDoubleThatJavaReads() {
    for (int i = 0; i < SPELLINGS; i++) {
      assertAsJava(spelling());
    }
  }

  @Test
  void everyDoubleComesBackAsItWasWritten() {
    for (int i = 0; i < SPELLINGS; i++) {
      double any = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(any)) {
        assertReadBack(any, Double.toString(any));
      }
      double usual = random.nextGaussian() * Math.pow(10, random.nextInt(12) - 6);
      assertReadBack(usual, Double.toString(usual));
    }
  }

  /** Nowhere is it harder to round than halfway between two doubles, or a little beside. */
  @Test
  void halfwayBetweenTwoDoublesIsRoundedAsJavaDoes() {
    for (int i = 0; i < SPELLINGS / 50; i++) {
      double below = Math.scalb(1 + random.nextDouble(), random.nextInt(140) - 70);
      BigDecimal half =
          new BigDecimal(below)
              .add(new BigDecimal(Math.nextUp(below)))
              .divide(BigDecimal.valueOf(2));
      assertAsJava(half.toString());
      for (int digits = 16; digits <= 20; digits++) {
        BigDecimal cut = half.round(new MathContext(digits));
        assertAsJava(cut.toString());
        assertAsJava(cut.add(cut.ulp()).toString());
        assertAsJava(cut.subtract(cut.ulp()).toString());
      }
    }
  }

  @Test
  void theEdgesOfADoubleAreReadAsJavaDoes() {
    List.of(
            "0",
            "-0",
            "+0.0e7",
            "-0e999999999999",
            "-0." + "0".repeat(40),
            "0".repeat(40),
            "1.",
            ".5",
            "+3",
            "1e5",
            "1E+05",
            "9007199254740993",
            "9007199254740992.99999999999999999999",
            "18446744073709551615",
            "18446744073709551616",
            "9999999999999999999e64",
            "9999999999999999999e65",
            "1e-64",
            "1e-65",
            "4.9e-324",
            "2.4703282292062327e-324",
            "2.4703282292062328e-324",
            "2.2250738585072011e-308",
            "2.2250738585072014e-308",
            "1.7976931348623157e308",
            "1.7976931348623159e308",
            "1e99999999999999999999",
            "1e-99999999999999999999",
            "0." + "0".repeat(400) + "1e401",
            "000000000000000000000000012.5",
            "1" + "0".repeat(400) + "e-400")
        .forEach(DecimalNumberTest::assertAsJava);
  }

  @Test
  void onlyDecimalDigitsWithOneMarkAndAnExponentAreANumber() {
    for (String text :
        List.of(
            "",
            "-",
            ".",
            "-.",
            "e5",
            ".e5",
            "1e",
            "1e+",
            "1e5.",
            "1e5e5",
            "1d",
            "1f",
            "0x1p3",
            "NaN",
            "Infinity",
            "1_000",
            "1,5",
            "1.2.3",
            "--1",
            "1-",
            " 1",
            "1 ",
            "\u0661",
            "1e\u0661")) {
      assertTrue(Double.isNaN(parse(text, '.')), text);
    }
  }

  @Test
  void theMarkIsThePointOrTheCommaButNeverBoth() {
    assertEquals(-1234.5e-3, parse("-1234,5e-3", ','));
    assertEquals(0.123456789012345678901, parse("0,123456789012345678901", ','));
    assertTrue(Double.isNaN(parse("1.5", ',')));
  }

  /** Up to 24 digits, anywhere a mark or none, zeros before and after, all kinds of exponents. */
  private String spelling() {
    StringBuilder text = new StringBuilder();
    text.append("0".repeat(random.nextInt(8) / 5 * random.nextInt(20)));
    int digits = 1 + random.nextInt(24);
    for (int i = 0; i < digits; i++) {
      text.append((char) ('0' + random.nextInt(10)));
    }
    text.append("0".repeat(random.nextInt(8) / 7 * random.nextInt(20)));
    if (random.nextInt(4) > 0) {
      text.insert(random.nextInt(text.length() + 1), '.');
    }
    text.insert(0, List.of("", "", "-", "+").get(random.nextInt(4)));
    int range = List.of(0, 0, 12, 80, 350, 5000).get(random.nextInt(6));
    if (range > 0) {
      int exponent = random.nextInt(2 * range + 1) - range;
      String sign = exponent >= 0 && random.nextBoolean() ? "+" : "";
      text.append(random.nextBoolean() ? 'e' : 'E').append(sign).append(exponent);
    }
    return text.toString();
  }

  private static void assertAsJava(String text) {
    assertReadBack(Double.parseDouble(text), text);
  }

  private static void assertReadBack(double expected, String text) {
    double found = parse(text, '.');
    assertEquals(
        Double.doubleToRawLongBits(expected),
        Double.doubleToRawLongBits(found),
        () -> text + " is " + expected + " and not " + found);
  }

  /** Whatever stands around it, digits or nothing. */
  private static double parse(String text, char decimalMark) {
    int length = text.length();
    double alone = DecimalNumber.parse(text.toCharArray(), 0, length, decimalMark);
    char[] digitsAround = ("12" + text + "34").toCharArray();
    assertEquals(alone, DecimalNumber.parse(digitsAround, 2, 2 + length, decimalMark), text);
    return alone;
  }
}
