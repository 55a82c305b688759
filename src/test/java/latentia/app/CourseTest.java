package latentia.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import latentia.data.DataException;
import latentia.training.Playback;
import latentia.training.Session;
import latentia.training.SettingsException;
import latentia.training.Snapshot;
import latentia.training.Status;
import latentia.training.TrainingRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A lab whose states are words: "refused" cannot be shown, "broken" opens no session. */
class CourseTest {
  private final QuietWindow window = new QuietWindow();
  private final TrainingRun<Still> run = new TrainingRun<>("course", 1 << 20, () -> {});
  private final Playback<Still> playback = new Playback<>(run);
  private final List<String> entered = new ArrayList<>();
  private OptionalInt step = OptionalInt.of(5);
  private final Course<String> course = new Course<>(new Words(), playback, window, "first");

  private record Still(int step, Status status, long bytes) implements Snapshot {}

  private record StillSession() implements Session<Still> {
    @Override
    public void step() {}

    @Override
    public Status status() {
      return new Status.Converged();
    }

    @Override
    public Still snapshot() {
      return new Still(0, status(), 1);
    }

    @Override
    public void close() {}
  }

  private final class Words implements Course.Lab<String> {
    @Override
    public void leave(String old, String next) throws DataException {
      if (next.equals("refused")) {
        throw new DataException("it is refused");
      }
    }

    @Override
    public void enter(String old, String next, int at) {
      entered.add(old + " > " + next + " at " + at);
      playback.restart(
          () -> {
            if (next.equals("broken")) {
              throw new SettingsException("it is broken");
            }
            return new StillSession();
          });
    }

    @Override
    public int firstStep(String next) {
      return next.length();
    }

    @Override
    public OptionalInt step() {
      return step;
    }

    @Override
    public boolean goOn(String old, String next) {
      return next.startsWith(old) || old.startsWith(next);
    }
  }

  @AfterEach
  void close() {
    run.close();
  }

  @Test
  void undoAndRedoGoThroughTheStates() {
    course.become("second");
    course.become("third");
    course.undo();
    assertEquals("second", course.now());
    course.undo();
    course.undo();
    assertEquals("first", course.now());
    assertFalse(course.canUndoProperty().get());
    course.redo();
    course.redo();
    course.redo();
    assertEquals("third", course.now());
    assertFalse(course.canRedoProperty().get());
    assertEquals("second > third at 5", entered.get(entered.size() - 1));
  }

  @Test
  void aDragIsUndoneAsAWhole() {
    course.become("dragged", true);
    course.become("farther", false);
    course.become("and dropped", false);
    course.undo();
    assertEquals("first", course.now());
  }

  @Test
  void whatTheRunTakesOverDoesNotBeginItAnew() {
    course.becomeLive("first, but slower", true);
    course.undo();
    assertEquals("first", course.now());
    assertEquals(List.of(), entered);
    course.becomeLive("another", true);
    assertEquals(List.of("first > another at 7"), entered);
  }

  @Test
  void aStateThatCannotBeShownLeavesAllAsItWas() {
    course.become("second");
    course.become("refused");
    assertEquals("second", course.now());
    assertEquals(List.of("it is refused"), window.said());
    course.undo();
    assertEquals("first", course.now());
  }

  @Test
  void aSessionThatCannotBeOpenedGivesWayToTheOneBefore() throws InterruptedException {
    course.become("broken");
    step = OptionalInt.empty();
    window.runUntil("the failure is told", this::tick, () -> !window.said().isEmpty());
    assertEquals(List.of("it is broken"), window.said());
    assertEquals("first", course.now());
    assertEquals("broken > first at 5", entered.get(1));
    assertFalse(course.canUndoProperty().get(), "nothing is left to take back");
  }

  @Test
  void withoutASessionBeforeTheRunRests() throws InterruptedException {
    step = OptionalInt.empty();
    course.become("broken");
    playback.play();
    window.runUntil("the failure is told", this::tick, () -> !window.said().isEmpty());
    assertEquals("broken", course.now());
    assertFalse(playback.playing());
    course.undo();
    assertTrue(course.canRedoProperty().get());
    assertEquals("first", course.now());
  }

  private boolean tick(double now) {
    playback.tick(now);
    return course.recover();
  }
}
