package latentia.engine.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import latentia.data.Dataset;
import latentia.engine.linalg.GramSchmidt;
import latentia.training.SettingsException;
import latentia.training.Status;
import org.junit.jupiter.api.Test;

class PpcaSessionTest {
  private final Dataset iris = LinearFixtures.builtIn("iris");

  @Test
  void halfStepsTakeTurnsAndTheTraceGrowsWithFullIterations() throws SettingsException {
    PpcaSession session = PpcaSession.open(iris, em(2, 3, 0));
    ProbabilisticPca start = session.snapshot().model();
    assertTrue(session.snapshot().eStepNext());
    session.step();
    PpcaSnapshot half = session.snapshot();
    assertFalse(half.eStepNext(), "after the E-step comes the M-step");
    assertEquals(start, half.model(), "the E-step leaves the parameters");
    assertEquals(1, half.trace().length());
    assertThrows(IllegalStateException.class, session::eStep);
    session.step();
    assertEquals(2, session.snapshot().trace().length());
    while (session.status().running()) {
      session.step();
    }
    assertEquals(6, session.snapshot().step());
    assertInstanceOf(Status.IterationLimit.class, session.status());
    assertThrows(IllegalStateException.class, session::step);
  }

  @Test
  void aRunResumedAnywhereGoesOnBitForBit() throws SettingsException {
    PpcaSession whole = PpcaSession.open(iris, em(2, 40, 0));
    PpcaSnapshot[] passed = new PpcaSnapshot[81];
    for (int step = 0; step <= 80; step++) {
      passed[step] = whole.snapshot();
      if (step < 80) {
        whole.step();
      }
    }
    for (int from : new int[] {0, 1, 6, 33}) {
      PpcaSession again = PpcaSession.resume(iris, em(2, 40, 0), passed[from]);
      while (again.status().running()) {
        again.step();
      }
      PpcaSnapshot end = again.snapshot();
      assertEquals(80, end.step());
      assertArrayEquals(
          Arrays.copyOf(passed[80].trace().values(), 41),
          Arrays.copyOf(end.trace().values(), 41),
          "resumed from half step " + from);
      assertArrayEquals(passed[80].model().w()[2], end.model().w()[2]);
    }
  }

  @Test
  void aLongRunKeepsItsDigits() throws SettingsException {
    Dataset data = LinearFixtures.dataset(LinearFixtures.gaussian(60, 12, 12, 3, new Random(4)));
    PpcaSession session = PpcaSession.open(data, em(6, 1500, 0));
    while (session.status().running()) {
      session.step();
    }
    PpcaSnapshot end = session.snapshot();
    double[][] turn = end.model().posterior().turn();
    for (int i = 0; i < turn.length; i++) {
      for (int j = 0; j < turn.length; j++) {
        double dot = GramSchmidt.dot(turn[i], turn[j]);
        assertEquals(i == j ? 1 : 0, dot, 4e-15, "turns upon turns leave V orthogonal");
      }
    }
    ProbabilisticPca anew =
        new ProbabilisticPca(end.model().mean(), end.model().w(), end.model().noiseVariance());
    assertEquals(anew.logLikelihood(data), end.trace().last(), 1e-11 * Math.abs(end.best()));
  }

  @Test
  void theClosedFormIsThereAtOnce() throws SettingsException {
    PpcaSession session =
        PpcaSession.open(iris, new PpcaSettings(2, false, 0, 0, 1, Optional.empty()));
    PpcaSnapshot snapshot = session.snapshot();
    assertInstanceOf(Status.Converged.class, session.status());
    assertFalse(snapshot.eStepNext());
    assertEquals(snapshot.best(), snapshot.trace().last());
  }

  @Test
  void differentSeedsMeetInTheSameMaximum() throws SettingsException {
    for (int seed = 0; seed < 5; seed++) {
      PpcaSettings settings = new PpcaSettings(2, true, 5000, 1e-13, seed, Optional.empty());
      PpcaSession session = PpcaSession.open(iris, settings);
      while (session.status().running()) {
        session.step();
      }
      PpcaSnapshot end = session.snapshot();
      assertEquals(end.best(), end.trace().last(), 1e-6, "seed " + seed);
    }
  }

  @Test
  void settingsThatDoNotFitAreRefusedWithARemedy() {
    refused("choose a code size from 1 to 3", iris, em(4, 10, 0));
    refused("choose a code size from 1 to 3", iris, em(0, 10, 0));
    refused("choose 0 or more", iris, em(1, -1, 0));
    refused("tolerance is NaN", iris, em(1, 1, Double.NaN));
    double[][] line = {{0, 1, 2}, {1, 2, 3}, {2, 3, 4}, {5, 6, 7}};
    refused("on one line", LinearFixtures.dataset(line), em(1, 10, 0));
    double[][] plane = {{0, 1, 2}, {1, 2, 2}, {2, 3, 0}, {5, 6, 9}};
    refused("choose q = 1 or less", LinearFixtures.dataset(plane), em(2, 10, 0));
    refused("at least 2 rows", LinearFixtures.dataset(new double[][] {{1, 2}}), em(1, 1, 0));
    refused("at least 2 columns", LinearFixtures.dataset(new double[][] {{1}, {2}}), em(1, 1, 0));
    double[][] hole = {{1, 2}, {3, Double.NaN}, {4, 5}};
    refused("Row 1 of column \"x1\" holds no number", LinearFixtures.dataset(hole), em(1, 1, 0));
    double[][] far = {{1, 2e200}, {3, -1e200}, {4, 5}};
    refused("too far apart", LinearFixtures.dataset(far), em(1, 1, 0));
    refused("2 x 1", iris, from(new ProbabilisticPca(new double[2], new double[2][1], 1)));
    refused("greater than 0", iris, from(new ProbabilisticPca(new double[4], new double[4][1], 0)));
    double[][] broken = {{1}, {Double.NaN}, {1}, {1}};
    refused("not a number", iris, from(new ProbabilisticPca(new double[4], broken, 1)));
  }

  private static void refused(String remedy, Dataset data, PpcaSettings settings) {
    String message =
        assertThrows(SettingsException.class, () -> PpcaSession.open(data, settings)).getMessage();
    assertTrue(message.contains(remedy), message);
  }

  private static PpcaSettings em(int q, int iterations, double tolerance) {
    return new PpcaSettings(q, true, iterations, tolerance, 1, Optional.empty());
  }

  private static PpcaSettings from(ProbabilisticPca start) {
    return new PpcaSettings(1, true, 10, 0, 1, Optional.of(start));
  }
}
