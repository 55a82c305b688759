package latentia.lab.latent.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import latentia.data.Dataset;
import latentia.engine.neural.TrainedNetwork;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.LatentSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a picked row shows, against brute force and an integral. */
class DataPointTest {
  private static LatentScene scene;

  @BeforeAll
  static void train() throws Exception {
    scene = Trained.scene("digits", Trained.epochs(LatentSettings.standard(), 4));
  }

  private static Dataset shown() {
    return scene.data().shown();
  }

  private static double[] code(int model, int row) {
    return scene.network(model).encode(shown().row(row)).mean();
  }

  @Test
  void neighboursAreThoseOfASortedList() {
    DataPoint point = DataPoint.of(scene, DataPointOptions.of(40).withNeighbours(9));
    assertEquals(
        sorted(row -> Neighbours.distance(shown().row(40), shown().row(row))),
        point.near().stream().map(DataPoint.Neighbour::row).toList());
    for (int m = 0; m < 2; m++) {
      double[] z = code(m, 40);
      int model = m;
      List<DataPoint.Neighbour> near = point.models().get(m).near();
      for (DataPoint.Neighbour each : near) {
        double expected = Neighbours.distance(z, code(m, each.row()));
        assertEquals(expected, each.distance(), 1e-4, "straight through the code space");
      }
      double farthest = Neighbours.distance(z, code(m, near.get(8).row()));
      long nearer =
          IntStream.range(0, shown().rows())
              .filter(row -> Neighbours.distance(z, code(model, row)) < farthest - 1e-5)
              .count();
      assertTrue(nearer <= 9, "at most the row itself and eight others are nearer");
    }
  }

  private static List<Integer> sorted(IntToDoubleFunction distance) {
    return IntStream.range(0, shown().rows())
        .boxed()
        .filter(row -> row != 40)
        .sorted(Comparator.comparingDouble(row -> distance.applyAsDouble(row)))
        .limit(9)
        .toList();
  }

  @Test
  void neighboursAreSharedWhenNearInBothSpaces() {
    DataPoint point = DataPoint.of(scene, DataPointOptions.of(7).withNeighbours(60));
    List<Integer> inData = point.near().stream().map(DataPoint.Neighbour::row).toList();
    for (DataPoint.Seen seen : point.models()) {
      for (DataPoint.Neighbour each : seen.near()) {
        assertEquals(inData.contains(each.row()), each.shared(), "row " + each.row());
      }
    }
    assertEquals(180, point.pickable().size());
  }

  @Test
  void boundsRiseWithTheNumberOfSamples() {
    for (int row = 0; row < 50; row += 7) {
      Posterior posterior = DataPoint.of(scene, DataPointOptions.of(row)).posterior().orElseThrow();
      double before = posterior.elbo();
      for (Posterior.Bound bound : posterior.bounds()) {
        assertTrue(bound.value() >= before - 1e-9, "row " + row + ", K = " + bound.samples());
        before = bound.value();
      }
      assertTrue(posterior.gap() >= 0 && posterior.kl() >= 0);
    }
  }

  @Test
  void boundsAgreeWithAnIntegralOverThePrior() {
    TrainedNetwork vae = scene.network(1);
    double[] row = shown().row(3);
    double sum = 0;
    double step = 0.02;
    for (double a = -6; a <= 6; a += step) {
      for (double b = -6; b <= 6; b += step) {
        double prior = Math.exp(-(a * a + b * b) / 2) / (2 * Math.PI);
        sum += step * step * prior * Math.exp(-vae.reconstructionLoss(row, new double[] {a, b}));
      }
    }
    Posterior posterior = DataPoint.of(scene, DataPointOptions.of(3)).posterior().orElseThrow();
    double bound = posterior.bounds().get(3).value();
    assertEquals(Math.log(sum), bound, 0.15, "L_500 is nearly ln p(x)");
    assertTrue(posterior.elbo() <= Math.log(sum) + 0.1, "the ELBO is a lower bound");
  }

  @Test
  void theSameQuestionGetsTheSameAnswer() {
    DataPoint first = DataPoint.of(scene, DataPointOptions.of(5));
    DataPoint second = DataPoint.of(scene, DataPointOptions.of(5));
    Posterior drawn = first.posterior().orElseThrow();
    assertArrayEquals(drawn.draws().get(7), second.posterior().orElseThrow().draws().get(7));
    assertEquals(drawn.bounds(), second.posterior().orElseThrow().bounds());
    Posterior other =
        DataPoint.of(scene, DataPointOptions.of(5).withSeed(2)).posterior().orElseThrow();
    assertFalse(Arrays.equals(drawn.draws().get(7), other.draws().get(7)));
  }
}
