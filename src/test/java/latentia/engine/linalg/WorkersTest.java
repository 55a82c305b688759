package latentia.engine.linalg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every piece is done exactly once, whoever does it. */
@Timeout(60)
class WorkersTest {
  @Test
  void everyPieceIsDoneOnce() {
    for (int threads = 1; threads <= 5; threads++) {
      try (Workers workers = new Workers(threads)) {
        for (int pieces = 0; pieces < 60; pieces++) {
          AtomicIntegerArray done = new AtomicIntegerArray(pieces);
          workers.split(pieces, (from, to) -> count(done, from, to));
          for (int piece = 0; piece < pieces; piece++) {
            assertEquals(1, done.get(piece), "piece " + piece + " of " + pieces);
          }
        }
      }
    }
  }

  @Test
  void aFailureIsThrownWhenTheOtherPiecesAreDone() {
    try (Workers workers = new Workers(3)) {
      AtomicIntegerArray done = new AtomicIntegerArray(40);
      Workers.Range failsInTheMiddle =
          (from, to) -> {
            count(done, from, to);
            if (from <= 20 && 20 < to) {
              throw new IllegalStateException("piece 20");
            }
          };
      assertThrows(IllegalStateException.class, () -> workers.split(40, failsInTheMiddle));
      for (int piece = 0; piece < 40; piece++) {
        assertEquals(1, done.get(piece), "piece " + piece);
      }
    }
  }

  @Test
  void wantOfMemoryInAHelperReachesTheCaller() {
    Thread caller = Thread.currentThread();
    try (Workers workers = new Workers(2)) {
      CountDownLatch helperBegan = new CountDownLatch(1);
      Workers.Range work =
          (from, to) -> {
            if (Thread.currentThread() != caller) {
              helperBegan.countDown();
              throw new OutOfMemoryError("in a helper");
            }
            waitFor(helperBegan);
          };
      assertThrows(OutOfMemoryError.class, () -> workers.split(40, work));
    }
  }

  @Test
  void aHelperThatHasFallenAsleepComesAgain() throws InterruptedException {
    try (Workers workers = new Workers(2)) {
      for (int round = 0; round < 3; round++) {
        helperAtWork(workers);
        Thread.sleep(20);
      }
    }
  }

  @Test
  void closingEndsTheHelpers() throws InterruptedException {
    Workers workers = new Workers(2);
    Thread helper = helperAtWork(workers);
    workers.close();
    helper.join(10_000);
    assertFalse(helper.isAlive());
  }

  /** The helper, which the caller waits for in the midst of its own pieces. */
  private static Thread helperAtWork(Workers workers) {
    Thread caller = Thread.currentThread();
    AtomicReference<Thread> helper = new AtomicReference<>();
    CountDownLatch helperBegan = new CountDownLatch(1);
    workers.split(
        40,
        (from, to) -> {
          if (Thread.currentThread() == caller) {
            waitFor(helperBegan);
          } else {
            helper.set(Thread.currentThread());
            helperBegan.countDown();
          }
        });
    return helper.get();
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void count(AtomicIntegerArray done, int from, int to) {
    for (int piece = from; piece < to; piece++) {
      done.incrementAndGet(piece);
    }
  }
}
