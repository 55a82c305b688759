package latentia.lab.look;

import java.util.ArrayList;
import java.util.List;
import latentia.figure.Axis;

/** Round values for the axis of the staircase, which is low and wants them closer than usual. */
public final class RoundTicks {
  private static final double[] FACTORS = {1, 2, 2.5, 5, 10};

  /** Beyond it, neighbouring ticks would hardly be different numbers. */
  private static final double MOST_STEPS_FROM_ZERO = 1e15;

  private RoundTicks() {}

  /**
   * As many multiples of a round step as lie on the axis, at most {@code most} and one; none where
   * doubles cannot tell the steps apart.
   */
  public static List<Axis.Tick> of(double low, double high, int most) {
    double power = Math.pow(10, Math.floor(Math.log10((high - low) / most)));
    double step = power;
    int decimals = 0;
    for (double factor : FACTORS) {
      step = factor * power;
      double finest = factor == 2.5 ? power / 10 : step;
      decimals = (int) Math.max(0, -Math.floor(Math.log10(finest) + 1e-9));
      if (Math.floor(high / step) - Math.ceil(low / step) + 1 <= most + 1) {
        break;
      }
    }
    List<Axis.Tick> ticks = new ArrayList<>();
    boolean resolvable = Math.max(Math.abs(low), Math.abs(high)) / step < MOST_STEPS_FROM_ZERO;
    for (double i = Math.ceil(low / step); resolvable && i <= Math.floor(high / step); i++) {
      ticks.add(new Axis.Tick(i * step, NumberText.fixed(i * step, decimals)));
    }
    return ticks;
  }
}
