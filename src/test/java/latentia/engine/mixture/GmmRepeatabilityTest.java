package latentia.engine.mixture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import latentia.training.SettingsException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same settings and data give the same history, bit for bit, however they are run. */
class GmmRepeatabilityTest {
  private static final String CASES = "latentia.engine.mixture.RandomCase#all";

  @ParameterizedTest
  @MethodSource(CASES)
  void resumingAtAnyHalfStepRepeatsTheHistoryExactly(RandomCase some) {
    GmmSettings settings = some.settings(1e-6);
    GmmSnapshot straight;
    GmmSnapshot middle = null;
    int pause = 1 + some.number() % 6;
    try (GmmSession session = some.open(1e-6)) {
      for (int t = 0; t < 14; t++) {
        if (t == pause) {
          middle = session.snapshot();
        }
        session.step();
      }
      straight = session.snapshot();
    }
    try (GmmSession session = GmmSession.resume(some.data(), settings, middle)) {
      assertIdentical(middle, session.snapshot());
      for (int t = pause; t < 14; t++) {
        session.step();
      }
      assertIdentical(straight, session.snapshot());
    }
    assertEquals(pause + 1, middle.trace().length(), "the old view keeps its length");
  }

  @ParameterizedTest
  @MethodSource(CASES)
  void oneToEightThreadsGiveTheSameHistory(RandomCase some) throws SettingsException {
    GmmSnapshot expected = null;
    for (int threads : List.of(1, 2, 3, 8)) {
      try (GmmSession session = GmmSession.open(some.data(), some.settings(1e-6, threads))) {
        for (int t = 0; t < 8; t++) {
          session.step();
        }
        GmmSnapshot found = session.snapshot();
        if (expected != null) {
          assertIdentical(expected, found);
        }
        expected = found;
      }
    }
  }

  static void assertIdentical(GmmSnapshot expected, GmmSnapshot found) {
    assertEquals(expected.step(), found.step());
    assertEquals(expected.status(), found.status());
    assertEquals(expected.parameters(), found.parameters());
    assertEquals(expected.trace().length(), found.trace().length());
    for (int t = 0; t < expected.trace().length(); t++) {
      assertEquals(expected.trace().at(t), found.trace().at(t), "bound after half step " + t);
      assertTrue(Arrays.deepEquals(expected.trace().means(t / 2), found.trace().means(t / 2)));
    }
    for (int n = 0; n < expected.rows(); n++) {
      for (int k = 0; k < expected.components(); k++) {
        assertEquals(expected.responsibility(n, k), found.responsibility(n, k), 0, "row " + n);
      }
    }
  }
}
