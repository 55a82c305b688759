package latentia.lab.latent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import latentia.engine.neural.EpochLosses;
import latentia.engine.neural.LossTrace;
import latentia.engine.neural.Losses;
import latentia.engine.neural.NetworkSnapshot;
import latentia.figure.ColourMap;
import latentia.figure.Field;
import latentia.figure.Figure;
import latentia.figure.Mark;
import latentia.figure.Themes;
import latentia.lab.look.NumberText;
import latentia.lab.look.Window;
import org.junit.jupiter.api.Test;

/** What is laid over the planes and beside them says what the models' numbers say. */
class LayersTest {
  private static final LatentScene DIGITS = Trained.digits(2);
  private static final LatentView VIEW = LatentView.of(Themes.LIGHT, 2);

  private static <T extends Mark> List<T> marks(Figure figure, int panel, Class<T> kind) {
    return figure.panels().get(panel).axes().marks().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  @Test
  void bandwidthsOfTheDensityAreScotts() {
    double[][] places = {{0, 2, 4}, {1, 1, 7}};
    Window window = new Window(2, 1, 3, 2);
    Field field = CodeDensity.of(places, window, 2).orElseThrow();
    // Standard deviations 2 and sqrt(12), each times 3^(-1/6).
    double across = 2 * Math.pow(3, -1 / 6.0);
    double up = Math.sqrt(12) * Math.pow(3, -1 / 6.0);
    double sum = 0;
    for (int n = 0; n < 3; n++) {
      double x = (2 - places[0][n]) / across;
      double y = (1 - places[1][n]) / up;
      sum += Math.exp(-(x * x + y * y) / 2);
    }
    assertEquals(sum / 3 / (2 * Math.PI * across * up), field.values()[0], 1e-12);
  }

  @Test
  void ellipsesAreOneStandardDeviationOfThePosterior() {
    Figure planes =
        new LatentFigures()
            .planes(DIGITS, VIEW.withLayer(LatentView.Layer.POSTERIORS, Set.of(0, 1)));
    assertTrue(marks(planes, 0, Mark.Ellipse.class).isEmpty(), "an autoencoder has no posterior");
    List<Mark.Ellipse> ellipses = marks(planes, 1, Mark.Ellipse.class);
    NetworkSnapshot model = DIGITS.shown().model(1);
    for (int i = 0; i < 100; i += 9) {
      int row = 3 * i;
      Mark.Ellipse ellipse = ellipses.get(i);
      assertEquals(model.codes()[2 * row], ellipse.cx(), 1e-6, "row " + row);
      double across = Math.exp(0.5 * model.logVariances()[2 * row]);
      double up = Math.exp(0.5 * model.logVariances()[2 * row + 1]);
      assertEquals(across, Math.hypot(ellipse.ax(), ellipse.bx()), 1e-6, "row " + row);
      assertEquals(up, Math.hypot(ellipse.ay(), ellipse.by()), 1e-6, "row " + row);
    }
  }

  @Test
  void circlesOfThePriorHaveItsStandardDeviations() {
    List<Mark.Polyline> circles =
        marks(new LatentFigures().planes(DIGITS, VIEW), 1, Mark.Polyline.class);
    for (int deviations = 1; deviations <= 2; deviations++) {
      Mark.Polyline circle = circles.get(deviations - 1);
      assertEquals(deviations, Math.hypot(circle.x()[7], circle.y()[7]), 1e-12);
    }
  }

  @Test
  void principalDirectionsVaryMost() {
    NetworkSnapshot model = Trained.digits(4).shown().model(0);
    CodePlane plane = LatentPlanes.of(new LatentView.PlaneChoice.Principal(), model);
    double[][] places = plane.project(model.codes());
    double across = variance(places[0]);
    double up = variance(places[1]);
    assertTrue(across >= up, "the first varies most");
    double[] each = CodeSpread.of(model.codes(), 4).variance();
    double[] sorted = Arrays.stream(each).sorted().toArray();
    assertTrue(across >= sorted[3] - 1e-9, "no axis varies more");
    assertTrue(across + up >= sorted[3] + sorted[2] - 1e-9, "nor do two of them");
  }

  private static double variance(double[] values) {
    double mean = Arrays.stream(values).average().orElseThrow();
    return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
  }

  @Test
  void coloursRunFromTheLeastErrorToTheLargest() {
    float[] errors = new float[300];
    IntStream.range(0, 300).forEach(n -> errors[n] = n);
    LatentMaps.ModelMaps maps =
        new LatentMaps.ModelMaps(Optional.empty(), Optional.empty(), Optional.empty(), errors);
    LatentScene scene = DIGITS.withMaps(new LatentMaps(List.of(maps, maps)));
    Figure planes =
        new LatentFigures().planes(scene, VIEW.withColourBy(new LatentView.ColourBy.Error()));
    int[] argb = marks(planes, 0, Mark.Points.class).get(0).argb();
    int[] colours = ColourMap.VIRIDIS.colours(Themes.LIGHT);
    assertEquals(colours[0], argb[0]);
    assertEquals(colours[255], argb[299]);
  }

  @Test
  void tilesOfTheManifoldStandWhereTheyWereDecoded() {
    int d = 64;
    float[] decoded = new float[4 * d];
    IntStream.range(0, 4).forEach(tile -> Arrays.fill(decoded, tile * d, (tile + 1) * d, tile));
    LatentMaps.Manifold grid =
        new LatentMaps.Manifold(new double[] {-3, 5}, new double[] {-2, 7}, decoded);
    LatentMaps.ModelMaps maps =
        new LatentMaps.ModelMaps(
            Optional.empty(), Optional.empty(), Optional.of(grid), new float[0]);
    Figure planes =
        new LatentFigures()
            .planes(
                DIGITS.withMaps(new LatentMaps(List.of(maps, maps))),
                VIEW.withLayer(LatentView.Layer.MANIFOLD, Set.of(0)));
    List<Mark.Tile> tiles = marks(planes, 0, Mark.Tiles.class).get(0).tiles();
    double[][] middles = {{-3, -2}, {5, -2}, {-3, 7}, {5, 7}};
    for (int i = 0; i < 4; i++) {
      Mark.Tile tile = tiles.get(i);
      assertEquals(i, tile.picture().ink()[0], "left to right, then upwards");
      assertEquals(middles[i][0], (tile.left() + tile.right()) / 2, 1e-9);
      assertEquals(middles[i][1], (tile.bottom() + tile.top()) / 2, 1e-9);
    }
  }

  @Test
  void theFirstModelsFilmIsOnTop() {
    LatentScene scene = Trained.with(DIGITS, Trained.conversation(DIGITS));
    List<Mark.Tile> tiles =
        marks(new LatentFigures().strip(scene, VIEW), 0, Mark.Tiles.class).get(0).tiles();
    assertTrue(tiles.get(0).bottom() > tiles.get(9).top(), "as their names are beside them");
  }

  @Test
  void trainingIsSolidAndTestIsDashed() {
    Figure curves = new LatentFigures().curves(DIGITS, Themes.LIGHT);
    LossTrace trace = DIGITS.newest().model(1).trace();
    for (int panel = 0; panel < 3; panel++) {
      LossCurve curve = LossCurve.values()[panel];
      List<Mark.Polyline> lines = marks(curves, panel, Mark.Polyline.class);
      assertTrue(drawn(lines, true, values(trace, curve, true)), curve + " of the test rows");
      assertTrue(drawn(lines, false, values(trace, curve, false)), curve + " of the training rows");
    }
    EpochLosses last = trace.last();
    assertEquals(last.train().kl(), LossCurve.KL.value(last.train()));
    assertEquals(
        last.train().kl() + last.train().reconstruction(),
        LossCurve.NEGATIVE_ELBO.value(last.train()),
        1e-9);
  }

  private static double[] values(LossTrace trace, LossCurve curve, boolean test) {
    return IntStream.range(0, trace.length())
        .mapToObj(trace::at)
        .mapToDouble(epoch -> curve.value(test ? epoch.test().orElseThrow() : epoch.train()))
        .toArray();
  }

  private static boolean drawn(List<Mark.Polyline> lines, boolean dashed, double[] values) {
    return lines.stream()
        .filter(line -> (line.stroke().dash().length > 0) == dashed)
        .anyMatch(line -> Arrays.equals(line.y(), values));
  }

  @Test
  void theLedgerIsOfTheTestRows() {
    Figure ledger = new LatentFigures().ledger(DIGITS, Themes.LIGHT);
    List<Losses> losses =
        IntStream.range(0, 2)
            .mapToObj(model -> DIGITS.shown().model(model).trace().last().test().orElseThrow())
            .toList();
    double ae = losses.get(0).reconstruction();
    double vae = losses.get(1).reconstruction() + losses.get(1).kl();
    double most = Math.max(ae, vae);
    double[] expected = {ae / most, losses.get(1).reconstruction() / most, vae / most};
    double[] ends =
        marks(ledger, 0, Mark.Bars.class).stream().mapToDouble(bars -> bars.right()[0]).toArray();
    assertArrayEquals(expected, ends, 1e-9, "reconstruction, and KL after it");
    List<String> texts = marks(ledger, 0, Mark.Label.class).stream().map(Mark.Label::text).toList();
    assertTrue(texts.contains(NumberText.fixed(ae, 1)), ae + " in " + texts);
  }
}
