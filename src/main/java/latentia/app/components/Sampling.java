package latentia.app.components;

import java.util.function.Consumer;
import java.util.function.Supplier;
import latentia.lab.components.Generation;
import latentia.lab.components.Generation.Phase;

/** The drawing of samples, as it goes on with time: one in three slow steps, or many at once. */
public final class Sampling {
  private static final double SECONDS_PER_PHASE = 0.9;
  private static final double SAMPLES_PER_SECOND = 80;

  private final Supplier<Generation> now;
  private final Consumer<Generation> changed;
  private final Runnable wake;
  private double before;
  private int wanted;

  /**
   * @param now how far it has come
   * @param changed is told whenever it has come further
   * @param wake asks for {@link #tick} with the next frame
   */
  Sampling(Supplier<Generation> now, Consumer<Generation> changed, Runnable wake) {
    this.now = now;
    this.changed = changed;
    this.wake = wake;
  }

  /** Draws one sample, step by step. */
  public void one() {
    finish();
    before = Double.NaN;
    changed.accept(now.get().next());
    wake.run();
  }

  /** Draws so many more samples, one after another but quickly. */
  public void many(int count) {
    finish();
    wanted = now.get().finished() + count;
    before = Double.NaN;
    wake.run();
  }

  /** No samples any more; the next ones are those that were drawn first. */
  public void clear() {
    wanted = 0;
    changed.accept(Generation.none(now.get().seed()));
  }

  /** What is under way comes to its end at once. */
  public void finish() {
    Generation drawn = now.get();
    int begun = drawn.phase() == Phase.REST ? 0 : 1;
    int more = Math.max(begun, wanted - drawn.finished());
    wanted = 0;
    if (more > 0) {
      changed.accept(drawn.finishing(more));
    }
  }

  /** Moves on as far as the time in seconds allows; whether another frame is needed. */
  boolean tick(double time) {
    Generation drawn = now.get();
    double passed = Double.isNaN(before) ? 0 : time - before;
    if (drawn.phase() != Phase.REST) {
      before = time;
      changed.accept(drawn.by(passed / SECONDS_PER_PHASE));
    } else if (wanted > drawn.finished()) {
      int more = (int) (passed * SAMPLES_PER_SECOND);
      before = Double.isNaN(before) ? time : before + more / SAMPLES_PER_SECOND;
      changed.accept(drawn.finishing(Math.min(more, wanted - drawn.finished())));
    }
    return moving();
  }

  private boolean moving() {
    Generation drawn = now.get();
    return drawn.phase() != Phase.REST || wanted > drawn.finished();
  }
}
