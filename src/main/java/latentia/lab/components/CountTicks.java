package latentia.lab.components;

import java.util.ArrayList;
import java.util.List;
import latentia.figure.Axis;

/** Ticks for axes that count. */
final class CountTicks {
  private static final int[] ROUNDS = {2, 5, 10};

  private CountTicks() {}

  /** The first number, and after it multiples of a round step, about {@code most} of them. */
  static List<Axis.Tick> from(int first, int last, int most) {
    int step = 1;
    for (int i = 0; last / (double) step > most; i++) {
      step = ROUNDS[i % ROUNDS.length] * (int) Math.pow(10, i / ROUNDS.length);
    }
    List<Axis.Tick> ticks = new ArrayList<>();
    ticks.add(new Axis.Tick(first, Integer.toString(first)));
    for (int i = step; i <= last; i += step) {
      if (i > first) {
        ticks.add(new Axis.Tick(i, Integer.toString(i)));
      }
    }
    return ticks;
  }
}
