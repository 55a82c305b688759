package latentia.lab.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import latentia.figure.Axis;
import org.junit.jupiter.api.Test;

class RoundTicksTest {
  private static List<String> texts(double low, double high, int most) {
    return RoundTicks.of(low, high, most).stream().map(Axis.Tick::text).toList();
  }

  @Test
  void stepsAreRoundAndWrittenWithTheDigitsTheyNeed() {
    assertEquals(List.of("0", "2", "4", "6", "8", "10"), texts(0, 10, 5));
    assertEquals(List.of("\u22121200", "\u22121180", "\u22121160"), texts(-1203, -1155, 3));
    assertEquals(List.of("0.00", "0.25", "0.50", "0.75", "1.00"), texts(0, 1, 4));
  }

  @Test
  void allStandOnTheAxisAndNeverMoreThanOneTooMany() {
    Random random = new Random(8);
    for (int i = 0; i < 2000; i++) {
      double low = random.nextGaussian() * Math.pow(10, random.nextInt(12) - 6);
      double high = low + (0.01 + random.nextDouble()) * Math.pow(10, random.nextInt(12) - 6);
      List<Axis.Tick> ticks = RoundTicks.of(low, high, 5);
      assertTrue(ticks.size() <= 6, ticks + " from " + low + " to " + high);
      for (Axis.Tick tick : ticks) {
        assertTrue(tick.value() >= low - 1e-9 && tick.value() <= high + 1e-9, tick.toString());
      }
    }
  }

  @Test
  void anAxisThatDoublesCannotDivideHasNoTicks() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertEquals(List.of(), texts(-1e6, Math.nextUp(-1e6), 5)));
  }
}
