package latentia.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A playhead that moves by epochs of twelve mini-batches. */
class StrideTest {
  private static final double FRAME = 1 / 60.0;
  private static final int EPOCH = 12;

  /** The run ends early, five mini-batches into its ninth epoch. */
  private static final int END = 8 * EPOCH + 5;

  private final AtomicInteger open = new AtomicInteger();
  private final TrainingRun<CountingSession.Count> run =
      new TrainingRun<>("test trainer", 1 << 20, () -> {});
  private final Playback<CountingSession.Count> playback = new Playback<>(run);
  private double now;

  @BeforeEach
  void open() {
    playback.setStride(EPOCH);
    playback.restart(() -> new CountingSession(0, END, open));
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
            now += FRAME;
            playback.tick(now);
            Thread.sleep(1);
          }
        });
  }

  private void step(int expected) {
    playback.stepForward();
    tickUntil(() -> playback.shown().step() >= expected);
    assertEquals(expected, playback.shown().step());
  }

  private void trainToTheEnd() {
    playback.setPace(new Pace.FlatOut());
    playback.play();
    tickUntil(() -> !playback.playing());
  }

  @Test
  void aStepLeadsToTheNextWholeEpoch() {
    step(EPOCH);
    step(2 * EPOCH);
  }

  @Test
  void singleStepsGoBatchByBatchAndTheNextStrideCompletesTheEpoch() {
    playback.setPace(new Pace.SingleStepsPerSecond(5));
    step(1);
    step(2);
    playback.setPace(new Pace.StepsPerSecond(5));
    assertEquals(EPOCH, playback.nextStep());
    step(EPOCH);
  }

  @Test
  void backLeadsToTheEpochBefore() {
    trainToTheEnd();
    assertEquals(END, playback.shown().step());
    playback.stepBack();
    assertEquals(8 * EPOCH, playback.shown().step(), "to the last whole epoch");
    playback.stepBack();
    assertEquals(7 * EPOCH, playback.shown().step());
    playback.seek(EPOCH + 5);
    assertEquals(EPOCH, playback.shown().step(), "a place between is shown as the epoch before");
  }

  @Test
  void theLastStrideMayBeShort() {
    trainToTheEnd();
    playback.seek(8 * EPOCH);
    playback.setPace(new Pace.StepsPerSecond(20));
    step(END);
    assertInstanceOf(Status.Converged.class, playback.shown().status());
  }

  @Test
  void playsAsManyEpochsASecondAsAsked() {
    playback.setPace(new Pace.StepsPerSecond(5));
    playback.play();
    tickUntil(() -> playback.shown().step() == EPOCH);
    double began = now;
    tickUntil(() -> playback.shown().step() == 6 * EPOCH);
    assertTrue(now - began >= 1 - 5 * FRAME, "five epochs in " + (now - began) + " s of play");
  }

  @Test
  void everyEpochIsKeptOfARunFlatOut() {
    trainToTheEnd();
    Timeline<CountingSession.Count> timeline = playback.timeline();
    IntStream.rangeClosed(0, 8)
        .forEach(epoch -> assertEquals(epoch * EPOCH, timeline.at(epoch * EPOCH).get().step()));
    assertEquals(10, timeline.size(), "nine whole epochs and the end");
  }

  @Test
  void aTimelineThinsWholeEpochs() {
    Timeline<CountingSession.Count> timeline = new Timeline<>(1_000, EPOCH);
    for (int step = 0; step <= 1_000; step++) {
      timeline.add(new CountingSession.Count(step, new Status.Running(), 100));
      assertTrue(timeline.bytes() <= 1_000);
    }
    assertFalse(timeline.wants(EPOCH + 1));
    for (int step = 0; step < 996; step = timeline.after(step).orElseThrow().step()) {
      assertEquals(0, step % EPOCH, "whole epochs remain");
    }
  }

  @Test
  void fewSnapshotsAreMadeWhenNobodyLooks() {
    AtomicInteger made = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    run.restart(
        EPOCH,
        () ->
            new CountingSession(0, 100 * EPOCH, open, taken::set) {
              @Override
              public Count snapshot() {
                made.incrementAndGet();
                return super.snapshot();
              }
            });
    run.advanceTo(Integer.MAX_VALUE);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          while (taken.get() < 100 * EPOCH || made.get() < 101) {
            Thread.sleep(1);
          }
        });
    assertTrue(made.get() <= 103, made.get() + " snapshots of a hundred epochs and the start");
  }
}
