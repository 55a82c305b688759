package latentia.app;

import java.util.concurrent.Executor;
import java.util.function.DoublePredicate;
import javafx.animation.AnimationTimer;

/**
 * Calls a task once per frame while it has something to move, and sleeps otherwise, so that an idle
 * window costs nothing.
 */
public final class FrameClock {
  /** Wakes a clock from any thread; before there is one, nothing happens. */
  public static final class Waker implements Runnable {
    private final Executor fxThread;
    private FrameClock clock;

    public Waker(Executor fxThread) {
      this.fxThread = fxThread;
    }

    /** Names the clock, on the JavaFX thread. */
    public void wakes(FrameClock newClock) {
      clock = newClock;
    }

    @Override
    public void run() {
      fxThread.execute(
          () -> {
            if (clock != null) {
              clock.wake();
            }
          });
    }
  }

  private final Metronome metronome = new Metronome();
  private final AnimationTimer timer;
  private boolean awake;
  private boolean wokenAgain;

  /**
   * @param frame gets the time in seconds and says whether another frame is needed
   */
  public FrameClock(DoublePredicate frame) {
    timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            metronome.pulse(now);
            wokenAgain = false;
            boolean moving = false;
            try {
              moving = frame.test(now / 1e9);
            } finally {
              // Asleep after a fault too, which would otherwise be reported again with every frame.
              if (!moving && !wokenAgain) {
                sleep();
              }
            }
          }
        };
  }

  /** Makes sure that the task is called with the next frame. */
  public void wake() {
    wokenAgain = true;
    if (!awake) {
      awake = true;
      timer.start();
    }
  }

  /** No more frames until {@link #wake()}. */
  public void sleep() {
    awake = false;
    timer.stop();
  }
}
