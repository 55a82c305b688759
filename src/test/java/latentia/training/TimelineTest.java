package latentia.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TimelineTest {
  private static CountingSession.Count count(int step) {
    return new CountingSession.Count(step, new Status.Running(), 100);
  }

  private static Timeline<CountingSession.Count> filled(long budget, int steps) {
    Timeline<CountingSession.Count> timeline = new Timeline<>(budget);
    for (int step = 0; step <= steps; step++) {
      timeline.add(count(step));
    }
    return timeline;
  }

  @Test
  void staysWithinItsBudget() {
    for (int steps = 0; steps < 500; steps++) {
      Timeline<CountingSession.Count> timeline = filled(1_000, steps);
      assertTrue(timeline.bytes() <= 1_000, timeline.bytes() + " bytes after " + steps);
      assertEquals(100L * timeline.size(), timeline.bytes(), "the sum is kept right");
    }
  }

  @Test
  void alwaysKeepsTheFirstAndTheNewest() {
    for (int steps = 1; steps < 500; steps++) {
      Timeline<CountingSession.Count> timeline = filled(1_000, steps);
      assertEquals(0, timeline.at(0).orElseThrow().step());
      assertEquals(steps, timeline.newest().orElseThrow().step());
    }
  }

  @Test
  void whatRemainsIsSpreadEvenly() {
    Timeline<CountingSession.Count> timeline = filled(2_000, 1_000);
    int widest = 0;
    for (int step = 0; step < 1_000; step = timeline.after(step).orElseThrow().step()) {
      widest = Math.max(widest, timeline.after(step).orElseThrow().step() - step);
    }
    assertTrue(widest <= 128, "a hole of " + widest + " steps");
  }

  @Test
  void findsTheSnapshotAtOrBeforeAStep() {
    Timeline<CountingSession.Count> timeline = filled(Long.MAX_VALUE, 10);
    assertEquals(7, timeline.at(7).orElseThrow().step());
    assertEquals(8, timeline.after(7).orElseThrow().step());
    assertEquals(6, timeline.before(7).orElseThrow().step());
    assertTrue(timeline.before(0).isEmpty());
    assertTrue(timeline.after(10).isEmpty());
  }

  @Test
  void aTimelineUntilAStepIsItsOwn() {
    Timeline<CountingSession.Count> timeline = filled(Long.MAX_VALUE, 10);
    Timeline<CountingSession.Count> until = timeline.until(4);
    until.add(count(5));
    assertEquals(5, until.newest().orElseThrow().step());
    assertEquals(10, timeline.newest().orElseThrow().step());
  }
}
