package latentia.lab.components;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import latentia.training.Session;

/**
 * A part of a longer piece of work, of which it reports how far it has come.
 *
 * @param from the share of the whole that was done before
 * @param to the share done after it
 * @param cancelled asked between steps
 */
record Pacing(double from, double to, DoubleConsumer progress, BooleanSupplier cancelled) {
  /** Part i of n equal parts. */
  Pacing part(int i, int n) {
    double each = (to - from) / n;
    return new Pacing(from + i * each, from + (i + 1) * each, progress, cancelled);
  }

  /**
   * @param done of this part, 0 to 1
   * @throws CancellationException when cancelled
   */
  void report(double done) {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
    progress.accept(from + Math.min(1, done) * (to - from));
  }

  /**
   * Steps until the session has ended.
   *
   * @param most steps expected
   */
  void run(Session<?> session, int most) {
    for (int step = 0; session.status().running(); step++) {
      report((double) step / most);
      session.step();
    }
  }
}
