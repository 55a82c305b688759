package latentia.lab.latent.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import latentia.data.Dataset;
import latentia.engine.neural.NetworkSettings;
import latentia.engine.neural.TrainedNetwork;
import latentia.lab.latent.CodeSpread;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.LatentSettings;
import latentia.lab.look.RowForm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each computation against one that is put together in another way. */
class BenchesTest {
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
  void galleryShowsOneRowPerClassWithItsLoss() {
    ReconstructionGallery gallery = ReconstructionGallery.of(scene, GalleryOptions.usual());
    assertEquals(List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"), gallery.labels());
    for (int m = 0; m < 2; m++) {
      TrainedNetwork network = scene.network(m);
      int row = gallery.rows().get(6);
      assertArrayEquals(
          network.decode(code(m, row)), gallery.models().get(m).reconstructions().get(6));
      assertEquals(
          network.reconstructionLoss(shown().row(row), code(m, row)),
          gallery.models().get(m).losses().get(6));
    }
  }

  @Test
  void aShiftedDigitScoresWorseThanAWrongOne() {
    ShiftLesson lesson =
        ReconstructionGallery.of(scene, GalleryOptions.usual()).lesson().orElseThrow();
    assertTrue(lesson.holds());
    assertEquals(
        lesson.wrongError(),
        IntStream.range(0, shown().rows())
            .filter(row -> !Words.label(shown(), row).equals(lesson.label()))
            .mapToDouble(row -> Neighbours.squared(lesson.image(), shown().row(row)))
            .min()
            .orElseThrow(),
        1e-12);
    assertEquals(lesson.image()[8 * 3 + 4], lesson.shifted()[8 * 3 + 5]);
    assertEquals(0, lesson.shifted()[8 * 3], "what comes in is empty");
  }

  @Test
  void theSameCodesGoThroughEveryModel() {
    PriorSamples samples = PriorSamples.of(scene, PriorOptions.usual());
    for (int m = 0; m < 2; m++) {
      assertArrayEquals(
          scene.network(m).decode(samples.codes().get(5)), samples.models().get(m).rows().get(5));
    }
    assertEquals(
        List.of(24, 24), samples.models().stream().map(each -> each.rows().size()).toList());
    PriorSamples more = PriorSamples.of(scene, PriorOptions.usual().withSamples(40));
    assertArrayEquals(samples.codes().get(23), more.codes().get(23), "asking for more adds");
    PriorSamples drawn = PriorSamples.of(scene, PriorOptions.usual().withDrawn(true));
    for (double pixel : drawn.models().get(1).rows().get(0)) {
      assertTrue(pixel == 0 || pixel == 1, "a draw of coins");
    }
  }

  @Test
  void lossesOffTheDistributionAreThoseOfSingleRows() {
    OffDistribution off = OffDistribution.of(scene, OffDistributionOptions.usual(), () -> false);
    Dataset test = scene.data().rows().test().orElseThrow();
    for (int m = 0; m < 2; m++) {
      TrainedNetwork network = scene.network(m);
      double[] inverted = test.row(0);
      for (int j = 0; j < 64; j++) {
        inverted[j] = 1 - inverted[j];
      }
      double expected = network.reconstructionLoss(inverted, network.encode(inverted).mean());
      assertEquals(expected, off.sources().get(3).losses().get(m)[0], 1e-4 * expected);
      assertTrue(off.sources().get(3).mean(m) > 1.5 * off.sources().get(0).mean(m));
    }
    assertThrows(
        CancellationException.class,
        () -> OffDistribution.of(scene, OffDistributionOptions.usual(), () -> true));
  }

  @Test
  void shufflingMovesTheSamePixelsInEveryRow() {
    RowForm form = scene.data().rowForm();
    List<double[]> rows = List.of(shown().row(0), shown().row(1));
    List<double[]> shuffled = new Variation.Shuffled().of(rows, form, 3);
    double[] numbered = IntStream.range(0, 64).asDoubleStream().toArray();
    double[] order = new Variation.Shuffled().of(List.of(numbered), form, 3).get(0);
    for (int j = 0; j < 64; j++) {
      assertEquals(rows.get(1)[(int) order[j]], shuffled.get(1)[j]);
    }
    assertEquals(64, Arrays.stream(order).distinct().count(), "no pixel is lost");
  }

  @Test
  void stripsWalkAlongOneDimensionAtATime() {
    Dimensions vae = Dimensions.of(scene, DimensionOptions.of(1).withRow(12));
    double[] z = code(1, 12);
    for (Dimensions.Strip strip : vae.strips()) {
      double[] moved = z.clone();
      moved[strip.dimension()] = -3;
      assertArrayEquals(scene.network(1).decode(moved), strip.rows().get(0), 1e-12);
      double kl =
          scene
              .shown()
              .model(1)
              .trace()
              .last()
              .test()
              .orElseThrow()
              .klPerDimension()
              .get(strip.dimension());
      assertEquals(kl, strip.activity());
    }
    Dimensions ae = Dimensions.of(scene, DimensionOptions.of(0));
    CodeSpread spread = CodeSpread.of(scene.shown().model(0).codes(), 2);
    Dimensions.Strip first = ae.strips().get(0);
    double[] far = spread.mean().clone();
    far[first.dimension()] += 3 * spread.deviation(first.dimension());
    assertArrayEquals(scene.network(0).decode(far), first.rows().get(8), 1e-9);
    assertTrue(first.activity() >= ae.strips().get(1).activity(), "the most active first");
  }

  @Test
  void arithmeticAddsTheDifferenceOfMeanCodes() {
    LatentArithmetic sum = LatentArithmetic.of(scene, ArithmeticOptions.of(3, 8).withRow(20));
    for (int m = 0; m < 2; m++) {
      double[] plus = mean(m, 3);
      double[] minus = mean(m, 8);
      double[] z = code(m, 20);
      for (int j = 0; j < 2; j++) {
        z[j] += 1.5 * (plus[j] - minus[j]);
      }
      assertArrayEquals(
          scene.network(m).decode(z), sum.models().get(m).steps().get(6), 1e-3, "t = 1.5");
      assertArrayEquals(scene.network(m).decode(plus), sum.models().get(m).plus(), 1e-3);
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> LatentArithmetic.of(Trained.withoutLabels(scene), ArithmeticOptions.of(0, 1)));
  }

  private static double[] mean(int model, int label) {
    double[] mean = new double[2];
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < shown().rows(); row++) {
      if (shown().labels().orElseThrow().code(row) == label) {
        rows.add(row);
      }
    }
    for (int row : rows) {
      double[] z = code(model, row);
      mean[0] += z[0] / rows.size();
      mean[1] += z[1] / rows.size();
    }
    return mean;
  }

  @Test
  void ledgerAddsUpToTheNegativeElbo() {
    Ledger ledger = Ledger.of(scene, 12);
    Ledger.Account vae = ledger.models().get(1);
    assertEquals(List.of(0, 1, 2, 4), vae.entries().stream().map(Ledger.Entry::epoch).toList());
    for (Ledger.Entry entry : vae.entries()) {
      double elbo =
          scene.shown().model(1).trace().at(entry.epoch()).test().orElseThrow().negativeElbo();
      assertEquals(elbo, entry.sum(), 1e-12);
    }
    assertEquals(List.of(0, 10, 20, 37), Ledger.epochs(37, 4), "where room is short, the latest");
  }

  @Test
  void sizesAreTrainedOneAfterTheOther() throws Exception {
    NetworkSettings one = Trained.epochs(scene.settings(), 1).model(1);
    List<Double> shares = new ArrayList<>();
    SizeOptions options = SizeOptions.usual().withSizes(List.of(2, 5)).withSamples(3);
    LatentSizeComparison sizes =
        LatentSizeComparison.train(
            scene.data(), one, options, (share, latent) -> shares.add(share), () -> false);
    assertEquals(List.of(2, 5), sizes.sizes().stream().map(each -> each.latent()).toList());
    assertEquals(3, sizes.sizes().get(1).samples().size());
    assertEquals(5, sizes.sizes().get(1).losses().klPerDimension().size());
    assertEquals(shares.stream().sorted().toList(), shares, "progress never goes back");
    assertThrows(
        CancellationException.class,
        () ->
            LatentSizeComparison.train(
                scene.data(), one, options, (share, latent) -> {}, () -> true));
  }
}
