package latentia.lab.mixture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import latentia.data.Dataset;
import latentia.engine.mixture.GmmSnapshot;
import latentia.engine.mixture.MixtureSnapshot;
import latentia.figure.Axis;
import latentia.figure.Themes;
import org.junit.jupiter.api.Test;

class StaircaseTest {
  @Test
  void bothStairsRiseAndTheBoundStaysBelow() throws Exception {
    Dataset data = Runs.data("faithful");
    List<MixtureSnapshot> run = Runs.of(data, MixtureSettings.standard(), 100);
    GmmSnapshot last = (GmmSnapshot) run.get(run.size() - 1);
    Staircase stairs = Staircase.of(last);
    assertEquals(last.step(), stairs.last());
    for (int s = 0; s <= stairs.last(); s++) {
      assertEquals(last.trace().at(s).logLikelihood(), stairs.upper()[s], 0);
      assertTrue(stairs.lower()[s] <= stairs.upper()[s] + 1e-9, "L above ln p at " + s);
      assertTrue(s == 0 || stairs.upper()[s] >= stairs.upper()[s - 1] - 1e-9, "ln p falls at " + s);
      assertTrue(s == 0 || stairs.lower()[s] >= stairs.lower()[s - 1] - 1e-9, "L falls at " + s);
    }
    assertTrue(stairs.dwarfed(), "the first step of the poor start dwarfs the rest");
  }

  @Test
  void inertiaGoesDownTheStairs() throws Exception {
    MixtureSettings hard = MixtureSettings.standard().withMethod(MixtureSettings.Method.KMEANS);
    Staircase stairs = Staircase.of(Runs.end(Runs.data("faithful"), hard));
    for (int s = 2; s <= stairs.last(); s++) {
      assertTrue(stairs.upper()[s] <= stairs.upper()[s - 1] + 1e-9, "J rises at " + s);
    }
  }

  @Test
  void aStepStandsForHalfAnIteration() {
    double[][] corners = Staircase.corners(new double[] {5, 6, 7}, 1, 2);
    assertArrayEquals(new double[] {0.5, 1, 1, 1.5}, corners[0], 0);
    assertArrayEquals(new double[] {6, 6, 7, 7}, corners[1], 0);
  }

  @Test
  void aRunWhoseBoundOnlyRoundsUpAndDownIsDrawnFlat() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (String name : List.of("faithful", "iris", "digits", "blobs")) {
            Dataset data = Runs.data(name);
            MixtureSettings one =
                MixtureSettings.standard().withComponents(1).withTolerance(0).withIterationLimit(8);
            for (MixtureSnapshot shown : Runs.of(data, one, 16)) {
              Axis y = new BoundPanel(MixtureScene.still(shown), Themes.LIGHT).axes().y();
              double span = y.scale().high() - y.scale().low();
              double size = Math.max(Math.abs(y.scale().high()), Math.abs(y.scale().low()));
              assertTrue(span > 1e-6 * size, name + " spans " + span + " at " + size);
            }
          }
        });
  }
}
