package latentia.lab.latent.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import latentia.data.Catalogue;
import latentia.engine.neural.Code;
import latentia.engine.neural.Likelihood;
import latentia.engine.neural.Noise;
import latentia.engine.neural.TrainedNetwork;
import latentia.figure.Figure;
import latentia.figure.Mark;
import latentia.figure.Themes;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.LatentSettings;
import latentia.lab.look.Cell;
import latentia.lab.look.RowForm;
import latentia.lab.look.Sheet;
import latentia.lab.look.SheetSize;
import latentia.lab.look.TilePicture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is drawn by chance has its distribution; what is drawn on a sheet has its place. */
class DrawsTest {
  private static final int DRAWS = 4000;
  private static LatentScene digits;

  @BeforeAll
  static void train() throws Exception {
    digits = Trained.scene("digits", Trained.epochs(LatentSettings.standard(), 2));
  }

  @Test
  void coinsFallAsOftenAsTheyShould() {
    TrainedNetwork vae = digits.network(1);
    double[] z = {0.3, -1};
    List<double[]> rows = PriorSamples.decoded(vae, Collections.nCopies(DRAWS, z), true, 1);
    double[] mean = vae.decode(z);
    for (int j = 0; j < mean.length; j++) {
      int pixel = j;
      double share = rows.stream().mapToDouble(row -> row[pixel]).average().orElseThrow();
      double deviation = Math.sqrt(mean[j] * (1 - mean[j]) / DRAWS);
      assertEquals(mean[j], share, 5 * deviation + 1e-3, "pixel " + j);
    }
  }

  @Test
  void gaussiansSpreadAsTheirVarianceSays() throws Exception {
    LatentScene iris = Trained.fitting(Catalogue.load("iris", 1).selectRows(0, 40, 60, 90, 120));
    TrainedNetwork vae = iris.network(1);
    double variance = ((Likelihood.Gaussian) vae.settings().objective().likelihood()).variance();
    double[] z = new double[vae.latent()];
    double[] mean = vae.decode(z);
    List<double[]> rows = PriorSamples.decoded(vae, Collections.nCopies(DRAWS, z), true, 1);
    double squares =
        rows.stream().mapToDouble(row -> Math.pow(row[1] - mean[1], 2)).average().orElseThrow();
    assertEquals(variance, squares, 0.1 * variance);
    assertArrayEquals(
        iris.network(0).decode(z),
        PriorSamples.decoded(iris.network(0), List.of(z), true, 1).get(0),
        "squared error stands for no distribution");
  }

  @Test
  void samplesOfThePosteriorLieADeviationFromItsMean() {
    double[] row = digits.data().shown().row(9);
    TrainedNetwork vae = digits.network(1);
    Code code = vae.encode(row);
    Random random = new Random(4);
    double[] z = new double[2];
    for (int j = 0; j < 2; j++) {
      z[j] = code.mean()[j] + Math.sqrt(Math.exp(code.logVariance()[j])) * random.nextGaussian();
    }
    double[] drawn = Posterior.of("VAE", vae, row, 3, 4).draws().get(0);
    assertArrayEquals(vae.decode(z), drawn, 1e-9);
  }

  @Test
  void aDrawingsErrorIsHowFarTheCleanOneIsMissed() {
    Drawing drawing =
        Drawing.blank(digits.data().imageShape().orElseThrow()).withStroke(2, 1, 5, 6, 1, 1);
    DrawingOptions options = DrawingOptions.usual().withNoise(new Noise.Gaussian(0.5));
    SeenDrawing seen = SeenDrawing.of(digits, drawing, options);
    for (int model = 0; model < 2; model++) {
      TrainedNetwork network = digits.network(model);
      double[] again = network.decode(network.encode(seen.noisy()).mean());
      double error = Neighbours.squared(drawing.row(), again);
      assertEquals(error, seen.models().get(model).error(), 1e-9, "the noise is no part of it");
    }
    assertTrue(seen.noiseError() > 0);
  }

  @Test
  void originalsStandAboveTheirReconstructions() {
    ReconstructionGallery gallery = ReconstructionGallery.of(digits, GalleryOptions.usual());
    Figure figure = GalleryFigure.of(gallery, Themes.LIGHT, new SheetSize(1100, 400, false));
    List<Mark.Tile> tiles =
        figure.panels().get(0).axes().marks().stream()
            .filter(Mark.Tiles.class::isInstance)
            .map(mark -> ((Mark.Tiles) mark).tiles())
            .findFirst()
            .orElseThrow();
    assertTrue(tiles.get(0).bottom() > tiles.get(10).top(), "the first model is below");
    assertTrue(tiles.get(10).bottom() > tiles.get(20).top(), "the second below that");
    assertEquals((float) gallery.originals().get(3)[20], tiles.get(3).picture().ink()[20], 1e-6);
  }

  @Test
  void barsOfAProfileRiseFromZero() {
    Sheet sheet = new Sheet(Themes.LIGHT, 100, 100);
    RowForm form = new RowForm(Optional.empty(), -1, 1);
    new TilePicture(form, Cell.of(new double[] {0.5, -1}), 0)
        .paint(sheet, new Sheet.Area(0, 0, 100, 100));
    List<Mark.Polygon> bars =
        sheet.axes("a", "", "").marks().stream()
            .filter(Mark.Polygon.class::isInstance)
            .map(Mark.Polygon.class::cast)
            .toList();
    assertArrayEquals(new double[] {50, 50, 74, 74}, bars.get(0).y(), 1e-9, "up");
    assertArrayEquals(new double[] {2, 2, 50, 50}, bars.get(1).y(), 1e-9, "down");
  }
}
