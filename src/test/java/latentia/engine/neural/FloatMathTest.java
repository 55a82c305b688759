package latentia.engine.neural;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FloatMathTest {
  /** Of the result; a float has 1.2e-7. */
  private static final double PRECISION = 4e-7;

  @Test
  void functionsAreRightToTheLastDigits() {
    compare("exp", FloatMath::exp, Math::exp, -80, 80);
    compare("expOfMinusAbs", FloatMath::expOfMinusAbs, x -> Math.exp(-Math.abs(x)), -80, 80);
    compare("sigmoid", FloatMath::sigmoid, x -> 1 / (1 + Math.exp(-x)), -80, 80);
    compare("softplus", FloatMath::softplus, x -> Math.log1p(Math.exp(x)), -80, 80);
    compare("tanh", FloatMath::tanh, Math::tanh, -20, 20);
    compare("expm1", FloatMath::expm1, Math::expm1, -80, 0);
  }

  @Test
  void manyLogitsAreAsPreciseAsOne() {
    float[] logits = new float[200_003];
    for (int i = 0; i < logits.length; i++) {
      logits[i] = 80 * (2f * i / (logits.length - 1) - 1);
    }
    float[] sigmoids = logits.clone();
    new LogisticLoops(512).sigmoid(sigmoids, sigmoids.length);
    float[] e = new LogisticLoops(logits.length).expOfMinusAbs(logits, 0, logits.length);
    for (int i = 0; i < logits.length; i++) {
      check("exponential", logits[i], e[i], Math.exp(-Math.abs(logits[i])));
      check("sigmoid", logits[i], sigmoids[i], 1 / (1 + Math.exp(-logits[i])));
    }
  }

  @Test
  void manyLogitsStayFiniteFarOutAndWhatIsNoNumberStaysNone() {
    float[] logits = {1e30f, -1e30f, Float.POSITIVE_INFINITY, 0, -0f, Float.NaN};
    new LogisticLoops(4).sigmoid(logits, logits.length);
    assertEquals(1, logits[0]);
    assertTrue(logits[1] < 1e-37);
    assertEquals(1, logits[2]);
    assertEquals(0.5f, logits[3]);
    assertEquals(0.5f, logits[4]);
    assertTrue(Float.isNaN(logits[5]));
  }

  private static void compare(
      String name, Function<Float, Float> found, DoubleUnaryOperator expected, int low, int high) {
    for (int i = 0; i <= 400_000; i++) {
      float x = low + (high - low) * (i / 400_000f);
      check(name, x, found.apply(x), expected.applyAsDouble(x));
      // Close to 0, where differences lose digits.
      float small = x * 1e-3f;
      check(name, small, found.apply(small), expected.applyAsDouble(small));
    }
  }

  private static void check(String name, float x, float found, double expected) {
    assertTrue(
        Math.abs(found - expected) <= PRECISION * Math.abs(expected) + Float.MIN_NORMAL,
        () -> name + "(" + x + ") is " + found + ", not " + expected);
  }

  @Test
  void farOutTheyStayFiniteAndWhatIsNoNumberStaysNone() {
    assertEquals(1, FloatMath.sigmoid(1e30f));
    assertTrue(FloatMath.sigmoid(-1e30f) < 1e-37);
    assertEquals(1e30f, FloatMath.softplus(1e30f));
    assertEquals(-1, FloatMath.tanh(Float.NEGATIVE_INFINITY));
    assertTrue(Float.isFinite(FloatMath.exp(1e30f)));
    assertTrue(Float.isNaN(FloatMath.exp(Float.NaN)));
    assertTrue(Float.isNaN(FloatMath.sigmoid(Float.NaN)));
    assertTrue(Float.isNaN(FloatMath.tanh(Float.NaN)));
  }
}
