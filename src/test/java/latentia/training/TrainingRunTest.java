package latentia.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TrainingRunTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Semaphore news = new Semaphore(0);
  private final AtomicInteger open = new AtomicInteger();
  private final TrainingRun<CountingSession.Count> run =
      new TrainingRun<>("test trainer", 1 << 20, news::release);

  @AfterEach
  void everySessionIsClosed() throws InterruptedException {
    run.close();
    run.join();
    assertEquals(0, open.get(), "sessions left open");
  }

  private CountingSession.Count waitFor(int generation, int step) {
    return assertTimeoutPreemptively(
        PATIENCE,
        () -> {
          while (true) {
            TrainingRun.Progress<CountingSession.Count> progress = run.look();
            CountingSession.Count newest = progress.timeline().newest().orElse(null);
            if (progress.generation() == generation && newest != null && newest.step() >= step) {
              return newest;
            }
            news.acquire();
          }
        },
        "step " + step + " never came");
  }

  @Test
  void opensPausedAndGoesExactlyAsFarAsAsked() throws InterruptedException {
    run.restart(() -> new CountingSession(0, 1_000, open));
    assertEquals(0, waitFor(1, 0).step());
    run.advanceTo(7);
    assertEquals(7, waitFor(1, 7).step());
    Thread.sleep(50);
    assertEquals(7, run.look().timeline().newest().orElseThrow().step(), "it went on by itself");
  }

  @Test
  void stopsWhenTheSessionStops() {
    run.restart(() -> new CountingSession(0, 50, open));
    run.advanceTo(Integer.MAX_VALUE);
    assertInstanceOf(Status.Converged.class, waitFor(1, 50).status());
  }

  @Test
  void aRestartReplacesTheSessionInMidRun() {
    run.restart(() -> new CountingSession(0, Integer.MAX_VALUE, open));
    run.advanceTo(Integer.MAX_VALUE);
    waitFor(1, 100);
    run.restart(() -> new CountingSession(0, 10, open));
    assertEquals(0, waitFor(2, 0).step(), "the new session waits at its start");
    assertTrue(open.get() <= 1, "the old session is closed first");
  }

  @Test
  void aFloodOfStepsWakesTheViewerOnce() throws InterruptedException {
    run.restart(() -> new CountingSession(0, 100_000, open));
    waitFor(1, 0);
    news.drainPermits();
    run.advanceTo(100_000);
    news.acquire();
    Thread.sleep(100);
    assertEquals(0, news.availablePermits(), "told again before anybody looked");
    waitFor(1, 100_000);
  }

  @Test
  void settingsThatCannotBeRunAreReported() {
    run.restart(
        () -> {
          throw new SettingsException("two rows are needed");
        });
    assertTimeoutPreemptively(
        PATIENCE,
        () -> {
          while (run.look().failure() == null) {
            news.acquire();
          }
        });
    assertEquals("two rows are needed", run.look().failure().getMessage());
    run.restart(() -> new CountingSession(0, 10, open));
    assertEquals(0, waitFor(2, 0).step(), "the next settings run");
  }

  @Test
  void goesOnFromAnOldSnapshotAndKeepsWhatCameBefore() {
    run.restart(() -> new CountingSession(0, 1_000, open));
    run.advanceTo(20);
    waitFor(1, 20);
    run.continueFrom(5, () -> new CountingSession(5, 1_000, open));
    assertEquals(5, waitFor(2, 5).step());
    assertEquals(3, run.look().timeline().at(3).orElseThrow().step());
    run.advanceTo(6);
    assertEquals(6, waitFor(2, 6).step());
  }

  @Test
  void aPauseInAFloodOfStepsNeverLosesTheLastOne() {
    AtomicInteger taken = new AtomicInteger();
    TrainingRun<CountingSession.Count> small = new TrainingRun<>("small", 1_000, () -> {});
    small.restart(() -> new CountingSession(0, Integer.MAX_VALUE, open, step -> taken.set(step)));
    assertTimeoutPreemptively(
        PATIENCE,
        () -> {
          for (int round = 0; round < 400; round++) {
            int before = taken.get();
            small.advanceTo(Integer.MAX_VALUE);
            while (taken.get() < before + 10 + round % 7) {
              Thread.onSpinWait();
            }
            small.advanceTo(0);
            Thread.sleep(1);
            while (newest(small) < taken.get()) {
              Thread.sleep(1);
            }
            assertEquals(taken.get(), newest(small), "paused there");
          }
          small.close();
          small.join();
        },
        "a step was taken that nobody was shown");
  }

  private static int newest(TrainingRun<CountingSession.Count> run) {
    return run.look().timeline().newest().map(CountingSession.Count::step).orElse(-1);
  }

  @Test
  void aStepThatBreaksIsReportedWhateverItThrows() {
    run.restart(
        () ->
            new CountingSession(
                0,
                10,
                open,
                step -> {
                  throw new StackOverflowError("step " + step);
                }));
    run.advanceTo(1);
    assertTimeoutPreemptively(
        PATIENCE,
        () -> {
          while (run.look().failure() == null) {
            news.acquire();
          }
        });
    run.restart(() -> new CountingSession(0, 10, open));
    assertEquals(0, waitFor(2, 0).step(), "the next session opens");
  }

  @Test
  void closesInMidRun() throws InterruptedException {
    run.restart(() -> new CountingSession(0, Integer.MAX_VALUE, open));
    run.advanceTo(Integer.MAX_VALUE);
    waitFor(1, 1_000);
    run.close();
    run.join();
    assertEquals(0, open.get());
  }
}
