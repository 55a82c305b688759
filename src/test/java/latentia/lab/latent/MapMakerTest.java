package latentia.lab.latent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Random;
import java.util.concurrent.CancellationException;
import latentia.data.Catalogue;
import latentia.data.Dataset;
import latentia.engine.neural.NetworkSnapshot;
import latentia.engine.neural.TrainedNetwork;
import latentia.figure.Field;
import latentia.lab.look.Window;
import latentia.training.Session;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MapMakerTest {
  private static final Window WINDOW = new Window(-3, -2, 3, 2.5);
  private static final CodePlane PLANE = CodePlane.ofAxes(2, 0, 1);

  private static LatentData data;
  private static LatentSnapshot end;

  @BeforeAll
  static void train() throws Exception {
    data = LatentData.of(Catalogue.load("digits", 1));
    LatentSettings settings =
        LatentSettings.standard()
            .withEach(model -> model.withTraining(model.training().withEpochs(3)));
    try (Session<LatentSnapshot> session = LatentLab.open(data, settings)) {
      while (session.status().running()) {
        session.step();
      }
      end = session.snapshot();
    }
  }

  private static MapRequest request(boolean zoomed) {
    return new MapRequest(
        EnumSet.of(LatentView.Layer.HOLES, LatentView.Layer.DENSITY, LatentView.Layer.MANIFOLD),
        true,
        PLANE,
        WINDOW,
        zoomed,
        new double[2],
        24,
        7,
        5);
  }

  private static LatentMaps.ModelMaps maps(int model, boolean zoomed) {
    NetworkSnapshot snapshot = end.model(model);
    return MapMaker.maps(
        snapshot.network(), snapshot.codes(), data.shown(), request(zoomed), () -> false);
  }

  @Test
  void holesAreWhatOnePointAtATimeGives() {
    for (int model = 0; model < 2; model++) {
      NetworkSnapshot snapshot = end.model(model);
      RoundTrip trip = new RoundTrip(snapshot.network(), CodeSpread.of(snapshot.codes(), 2));
      Field holes = maps(model, false).holes().orElseThrow();
      for (int place = 0; place < 24 * 24; place += 37) {
        double x = -3 + 6.0 * (place % 24) / 23;
        double y = -2 + 4.5 * (place / 24) / 23;
        double expected = trip.error(new double[] {x, y});
        assertEquals(expected, holes.values()[place], 1e-4 * (1 + expected), "place " + place);
      }
    }
  }

  @Test
  void manifoldIsDecodedWhereEqualSharesOfThePriorLie() {
    LatentMaps.Manifold manifold = maps(1, false).manifold().orElseThrow();
    assertEquals(0, manifold.x()[3], 1e-9, "the middle one of seven");
    assertEquals(-1.4652337926855223, manifold.x()[0], 1e-9, "the quantile of 1/14");
    assertEquals(1.2815515655446004, manifold.y()[4], 1e-9, "the quantile of 9/10");
    checkDecoded(1, manifold);
  }

  @Test
  void manifoldOfAnAutoencoderCoversTheBoxOfItsCodes() {
    LatentMaps.Manifold manifold = maps(0, false).manifold().orElseThrow();
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < end.model(0).codes().length; i += 2) {
      low = Math.min(low, end.model(0).codes()[i]);
      high = Math.max(high, end.model(0).codes()[i]);
    }
    assertEquals(low + (high - low) / 14, manifold.x()[0], 1e-6, "half a tile from the edge");
    assertEquals(high - (high - low) / 14, manifold.x()[6], 1e-6);
    checkDecoded(0, manifold);
  }

  @Test
  void whenZoomedTheManifoldFillsTheWindow() {
    for (int model = 0; model < 2; model++) {
      LatentMaps.Manifold manifold = maps(model, true).manifold().orElseThrow();
      assertTrue(manifold.x()[0] > -3 && manifold.x()[6] < 3);
      assertTrue(manifold.y()[0] > -2 && manifold.y()[4] < 2.5);
    }
  }

  private static void checkDecoded(int model, LatentMaps.Manifold manifold) {
    TrainedNetwork network = end.model(model).network();
    for (int row = 0; row < 5; row++) {
      for (int column = 0; column < 7; column++) {
        double[] z = {manifold.x()[column], manifold.y()[row]};
        double[] expected = network.decode(z);
        for (int j = 0; j < 64; j++) {
          assertEquals(expected[j], manifold.decoded()[(row * 7 + column) * 64 + j], 1e-5);
        }
      }
    }
  }

  @Test
  void errorsAreTheLossesOfTheRows() {
    Dataset shown = data.shown();
    for (int model = 0; model < 2; model++) {
      TrainedNetwork network = end.model(model).network();
      float[] errors = maps(model, false).errors();
      assertEquals(shown.rows(), errors.length);
      for (int n = 0; n < errors.length; n += 101) {
        double[] row = shown.row(n);
        double expected = network.reconstructionLoss(row, network.encode(row).mean());
        assertEquals(expected, errors[n], 1e-4 * expected, "row " + n);
      }
    }
  }

  @Test
  void densityIntegratesToOneAndIsHighWhereCodesLie() {
    Random random = new Random(4);
    double[][] places = new double[2][400];
    for (int n = 0; n < 400; n++) {
      places[0][n] = 2 + 0.5 * random.nextGaussian();
      places[1][n] = -1 + 3 * random.nextGaussian();
    }
    Window wide = new Window(-2, -20, 6, 18);
    Field field = CodeDensity.of(places, wide, 101).orElseThrow();
    double sum = 0;
    double most = 0;
    for (double value : field.values()) {
      sum += value * (8.0 / 100) * (38.0 / 100);
      most = Math.max(most, value);
    }
    assertEquals(1, sum, 1e-3, "a density");
    double peak = 1 / (2 * Math.PI * 0.5 * 3);
    assertEquals(peak, most, 0.35 * peak, "near the density they were drawn from");
    assertTrue(
        CodeDensity.of(new double[][] {{1, 2}, {3, 3}}, wide, 10).isEmpty(), "codes on a line");
  }

  @Test
  void sameWeightsGiveTheSameMaps() {
    assertArrayEquals(
        maps(1, false).holes().orElseThrow().values(),
        maps(1, false).holes().orElseThrow().values());
  }

  @Test
  void workIsGivenUpWhenItIsNoLongerWanted() {
    NetworkSnapshot snapshot = end.model(0);
    assertThrows(
        CancellationException.class,
        () ->
            MapMaker.maps(
                snapshot.network(), snapshot.codes(), data.shown(), request(false), () -> true));
  }

  @Test
  void spreadIsThatOfEachDimension() {
    CodeSpread spread = CodeSpread.of(new float[] {0, 10, 2, 10, 4, 10}, 2);
    assertArrayEquals(new double[] {2, 10}, spread.mean(), 1e-12);
    assertArrayEquals(new double[] {8.0 / 3, 0}, spread.variance(), 1e-12);
    assertEquals(Math.sqrt(4.0 / 3), spread.unit(), 1e-12);
    assertEquals(1, CodeSpread.of(new float[] {3, 3}, 1).unit(), "codes that coincide");
  }
}
