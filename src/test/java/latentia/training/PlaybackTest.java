package latentia.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlaybackTest {
  private static final double FRAME = 1 / 60.0;

  private final AtomicInteger open = new AtomicInteger();
  private final TrainingRun<CountingSession.Count> run =
      new TrainingRun<>("test trainer", 1 << 20, () -> {});
  private final Playback<CountingSession.Count> playback = new Playback<>(run);
  private double now;

  @BeforeEach
  void open() {
    playback.restart(() -> new CountingSession(0, 20, open));
    tickUntil(() -> playback.shown() != null);
  }

  @AfterEach
  void close() throws InterruptedException {
    run.close();
    run.join();
  }

  private void tickUntil(BooleanSupplier condition) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          while (!condition.getAsBoolean()) {
            tick();
            Thread.sleep(1);
          }
        });
  }

  private boolean tick() {
    now += FRAME;
    return playback.tick(now);
  }

  @Test
  void playsAtItsPace() {
    playback.setPace(new Pace.StepsPerSecond(5));
    playback.play();
    tickUntil(() -> playback.shown().step() == 1);
    double began = now;
    tickUntil(() -> playback.shown().step() == 11);
    assertTrue(now - began >= 2 - 10 * FRAME, "ten steps in " + (now - began) + " s of play");
  }

  @Test
  void stopsByItselfAtTheEnd() {
    playback.setPace(new Pace.FlatOut());
    playback.play();
    tickUntil(() -> !playback.playing());
    assertEquals(20, playback.shown().step());
    assertFalse(tick(), "nothing moves any more");
  }

  @Test
  void aStepGlidesFromTheOneBefore() {
    playback.stepForward();
    tickUntil(() -> playback.shown().step() == 1);
    assertEquals(0, playback.previous().step());
    double last = playback.fraction(now);
    for (int frame = 0; frame < 30; frame++) {
      tick();
      double fraction = playback.fraction(now);
      assertTrue(fraction >= last && fraction <= 1, "from " + last + " to " + fraction);
      last = fraction;
    }
    assertEquals(1, last, "it arrives within 0.4 s");
  }

  @Test
  void replaysItsHistoryWithoutComputingItAnew() {
    playback.setPace(new Pace.FlatOut());
    playback.play();
    tickUntil(() -> !playback.playing());
    playback.seek(4);
    assertEquals(4, playback.shown().step());
    playback.stepForward();
    tick();
    assertEquals(5, playback.shown().step(), "known steps come with the next frame");
    playback.stepBack();
    playback.stepBack();
    assertEquals(3, playback.shown().step());
  }

  @Test
  void seeksNowhereBeyondWhatIsKnown() {
    playback.seek(100);
    assertEquals(0, playback.shown().step());
    playback.seek(-3);
    assertEquals(0, playback.shown().step());
  }

  @Test
  void aRestartWhilePlayingShowsTheNewStart() {
    playback.setPace(new Pace.FlatOut());
    playback.play();
    tickUntil(() -> playback.shown().step() > 3);
    playback.restart(() -> new CountingSession(0, 1_000_000, open));
    tickUntil(() -> playback.shown().step() == 0);
    assertFalse(playback.playing());
  }
}
