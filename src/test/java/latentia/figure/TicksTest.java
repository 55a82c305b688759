package latentia.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TicksTest {
  private static List<String> linear(double low, double high, double most) {
    return Ticks.choose(new Scale.Linear(low, high), most).stream().map(Axis.Tick::text).toList();
  }

  @Test
  void stepsAreOneTwoOrFiveTimesAPowerOfTen() {
    assertEquals(List.of("0", "2", "4", "6", "8", "10"), linear(0, 10, 6));
    assertEquals(List.of("1.5", "2.0", "2.5"), linear(1.4, 2.6, 4));
    assertEquals(List.of("0.00", "0.05", "0.10"), linear(0, 0.1, 3));
    assertEquals(List.of("1000", "2000", "3000"), linear(900, 3100, 3));
  }

  @Test
  void negativeNumbersCarryATrueMinusAndZeroNone() {
    assertEquals(List.of("\u22125", "0", "5"), linear(-6, 6, 3));
    assertEquals(List.of("\u22120.5", "0.0", "0.5"), linear(-0.6, 0.6, 3));
  }

  @Test
  void hugeAndTinyStepsAreWrittenWithPowersOfTen() {
    assertEquals(List.of("0", "1×10⁷", "2×10⁷"), linear(0, 2e7, 2));
    assertEquals(List.of("0", "1×10⁻⁷", "2×10⁻⁷"), linear(0, 2e-7, 2));
  }

  @Test
  void neverMoreTicksThanFitAndAllOnTheAxis() {
    Random random = new Random(4);
    for (int i = 0; i < 5000; i++) {
      double low = random.nextGaussian() * Math.pow(10, random.nextInt(12) - 6);
      double span = (0.01 + random.nextDouble()) * Math.pow(10, random.nextInt(12) - 6);
      int most = 1 + random.nextInt(12);
      Scale scale = new Scale.Linear(low, low + span);
      List<Axis.Tick> ticks = Ticks.choose(scale, most);
      assertTrue(ticks.size() <= most + 1, ticks.size() + " ticks on " + scale);
      for (Axis.Tick tick : ticks) {
        double fraction = scale.fraction(tick.value());
        assertTrue(fraction > -1e-6 && fraction < 1 + 1e-6, tick + " is not on " + scale);
      }
    }
  }

  @Test
  void tickTextsTellTicksApart() {
    Random random = new Random(5);
    for (int i = 0; i < 2000; i++) {
      double span = Math.pow(10, random.nextInt(16) - 8) * (1 + random.nextDouble());
      double low = span * random.nextGaussian();
      List<String> texts = linear(low, low + span, 6);
      assertEquals(texts.size(), texts.stream().distinct().count(), texts.toString());
    }
  }

  @Test
  void unresolvableRangesHaveNoTicks() {
    assertTrue(linear(1e17, 1e17 + 64, 4).isEmpty());
  }
}
