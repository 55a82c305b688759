package latentia.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
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

  @Test
  void aRunThatHadEndedGoesOnUnderNewSettings() {
    playback.setPace(new Pace.FlatOut());
    playback.play();
    tickUntil(() -> !playback.playing());
    CountDownLatch slow = new CountDownLatch(1);
    playback.continueFromHere(
        () -> {
          awaitUninterrupted(slow);
          return new CountingSession(20, 30, open);
        });
    tick();
    assertFalse(playback.shown().status().running(), "the old snapshot stands until then");
    slow.countDown();
    tickUntil(() -> playback.shown().status().running());
    assertEquals(20, playback.shown().step());
    playback.play();
    tickUntil(() -> !playback.playing());
    assertEquals(30, playback.shown().step());
  }

  @Test
  void settingsThatCannotBeRunEndThePlayingToo() {
    playback.restart(
        () -> {
          throw new SettingsException("not so");
        });
    playback.play();
    tickUntil(() -> playback.failure().isPresent());
    assertFalse(playback.playing(), "there is nothing to play");
  }

  @Test
  void aPauseGivesUpAStepThatIsStillAwaited() {
    playback.restartAt(1_000_000_000, () -> new CountingSession(0, Integer.MAX_VALUE, open));
    tickUntil(() -> playback.timeline().newest().map(s -> s.step() > 10).orElse(false));
    playback.pause();
    assertFalse(tick(), "nothing is awaited any more");
  }

  private static void awaitUninterrupted(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
