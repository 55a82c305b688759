package latentia.bench.window;

import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import latentia.app.figure.FigurePane;
import latentia.figure.Figure;

/**
 * Watches pulse by pulse: the times between pulses, between new figures while the scene moves, and
 * the processor time that threads take for them. Also the place of a hand that does something in
 * each pulse.
 */
final class FrameWatch extends AnimationTimer {
  private final FigurePane pane;
  private final BooleanSupplier moving;
  private final IntConsumer hand;
  private final Samples pulses = new Samples();
  private final Samples figures = new Samples();
  private final Samples fxTimes = new Samples();
  private final Samples painterTimes = new Samples();
  private final Samples rendererTimes = new Samples();
  private final ThreadTimes fx = new ThreadTimes("JavaFX Application Thread");
  private final ThreadTimes painter = new ThreadTimes("painter");
  private final ThreadTimes renderer = new ThreadTimes("QuantumRenderer");
  private boolean counting;
  private long lastPulse;
  private long lastFigure;
  private Figure shown;
  private int number;

  /**
   * @param pane whose figures are counted; null for none
   * @param moving whether each pulse is to bring a new figure
   * @param hand called in each pulse with the pulse's number
   */
  FrameWatch(FigurePane pane, BooleanSupplier moving, IntConsumer hand) {
    this.pane = pane;
    this.moving = moving;
    this.hand = hand;
  }

  /** From the next pulse on what is measured counts; before, the virtual machine warms up. */
  void count() {
    counting = true;
    lastPulse = 0;
    lastFigure = 0;
  }

  @Override
  public void handle(long pulse) {
    long now = System.nanoTime();
    double fxTime = fx.lap();
    double rendererTime = renderer.lap();
    if (counting && lastPulse != 0) {
      pulses.add((now - lastPulse) / 1e6);
      fxTimes.add(fxTime);
      rendererTimes.add(rendererTime);
    }
    lastPulse = now;
    if (pane != null) {
      watchFigure(now);
    }
    hand.accept(number++);
  }

  private void watchFigure(long now) {
    Figure figure = pane.painted();
    boolean moves = moving.getAsBoolean();
    if (figure != shown) {
      double painterTime = painter.lap();
      if (counting && lastFigure != 0 && moves) {
        figures.add((now - lastFigure) / 1e6);
        painterTimes.add(painterTime);
      }
      lastFigure = moves ? now : 0;
      shown = figure;
    } else if (!moves) {
      lastFigure = 0;
    }
  }

  /**
   * Prints what was measured.
   *
   * @param target for the 95th percentile, in milliseconds
   */
  void print(String name, OptionalDouble target) {
    String unit = "ms";
    String work = "ms of processor time";
    Row.of(name + ": between pulses", unit, pulses, target).print();
    if (figures.count() > 0) {
      Row.of(name + ": between new figures", unit, figures, target).print();
      Row.of(name + ": painter, a figure", work, painterTimes, OptionalDouble.empty()).print();
    }
    Row.of(name + ": JavaFX thread, a pulse", work, fxTimes, OptionalDouble.empty()).print();
    Row.of(name + ": renderer, a pulse", work, rendererTimes, OptionalDouble.empty()).print();
  }
}
