package latentia.lab.latent.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import latentia.data.Catalogue;
import latentia.data.DataReader;
import latentia.data.Dataset;
import latentia.data.ReadingOptions;
import latentia.engine.neural.Noise;
import latentia.figure.Figure;
import latentia.figure.FigureExport;
import latentia.figure.Theme;
import latentia.figure.Themes;
import latentia.lab.latent.LatentData;
import latentia.lab.latent.LatentPreset;
import latentia.lab.latent.LatentPresets;
import latentia.lab.latent.LatentScene;
import latentia.lab.latent.LatentSettings;
import latentia.lab.look.SheetSize;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Writes every bench to target/benches for a person to look at; run by hand. */
@Tag("screenshots")
class BenchGallery {
  private static final Path DIRECTORY = Path.of("target", "benches");
  private static final String THEME = System.getProperty("theme", "");

  @Test
  void digits() throws Exception {
    write("digits", Trained.scene("digits", Trained.epochs(LatentSettings.standard(), 60)));
  }

  @Test
  void iris() throws Exception {
    write("iris", Trained.fitting(Catalogue.load("iris", 1)));
  }

  @Test
  void rolledSheet() throws Exception {
    LatentPreset preset = LatentPresets.of("swiss-roll").orElseThrow();
    write("roll", Trained.scene(preset.dataset(), preset.settings()));
  }

  @Test
  void curve() throws Exception {
    write("moons", Trained.fitting(Catalogue.load("moons", 1)));
  }

  @Test
  void threeModels() throws Exception {
    LatentPreset preset = LatentPresets.of("beta").orElseThrow();
    write("beta", Trained.scene(preset.dataset(), Trained.epochs(preset.settings(), 40)));
  }

  @Test
  void wideCodes() throws Exception {
    LatentPreset preset = LatentPresets.of("sparse").orElseThrow();
    write("sparse", Trained.scene(preset.dataset(), Trained.epochs(preset.settings(), 20)));
  }

  @Test
  void sizes() throws Exception {
    LatentData data = LatentData.of(Catalogue.load("digits", 1));
    LatentSizeComparison sizes =
        LatentSizeComparison.train(
            data,
            Trained.epochs(LatentSettings.standard(), 60).model(1),
            SizeOptions.usual(),
            (share, latent) -> {},
            () -> false);
    for (SizesFigure.Shown shown : SizesFigure.Shown.values()) {
      write(
          "sizes",
          Map.of(shown.name(), (theme, size) -> SizesFigure.of(sizes, shown, theme, size)));
    }
  }

  @Test
  void largerImages() throws Exception {
    Path images = Path.of(System.getProperty("mnist", "../shared/data/mnist"));
    Assumptions.assumeTrue(Files.exists(images), "images of 28 x 28 pixels are at hand");
    Dataset data =
        DataReader.read(
                images.resolve("t10k-images-idx3-ubyte.gz"),
                ReadingOptions.plain().withLabels(images.resolve("t10k-labels-idx1-ubyte.gz")),
                (done, all) -> {},
                () -> false)
            .data()
            .selectRows(IntStream.range(0, 4000).toArray());
    write(
        "mnist", Trained.scene(LatentData.of(data), Trained.epochs(LatentSettings.standard(), 20)));
  }

  /** Paints a bench. */
  private interface Painting {
    Figure of(Theme theme, SheetSize size);
  }

  private static void write(String name, LatentScene scene) throws Exception {
    write(name, paintings(scene));
  }

  private static void write(String name, Map<String, Painting> paintings) throws Exception {
    Files.createDirectories(DIRECTORY);
    for (Theme theme : Themes.ALL) {
      int scale = theme.markScale() > 1 ? 2 : 1;
      for (SheetSize size :
          List.of(
              new SheetSize(760 * scale, 260 * scale, false),
              new SheetSize(1100 * scale, 400 * scale, true))) {
        if (!THEME.isEmpty() && !theme.id().equals(THEME)) {
          continue;
        }
        for (Map.Entry<String, Painting> painting : paintings.entrySet()) {
          String file =
              String.join("-", name, painting.getKey(), theme.id(), "" + (int) size.width());
          FigureExport.png(
              painting.getValue().of(theme, size),
              DIRECTORY.resolve(file + ".png"),
              (int) size.width(),
              (int) size.height(),
              96);
        }
      }
    }
  }

  /** All benches that suit the data, by name. */
  private static Map<String, Painting> paintings(LatentScene scene) {
    Map<String, Painting> all = new TreeMap<>();
    DataPoint point = DataPoint.of(scene, DataPointOptions.of(17));
    all.put("point", (theme, size) -> DataPointFigure.of(point, theme, size));
    ReconstructionGallery gallery = ReconstructionGallery.of(scene, GalleryOptions.usual());
    all.put("gallery", (theme, size) -> GalleryFigure.of(gallery, theme, size));
    PriorSamples prior = PriorSamples.of(scene, PriorOptions.usual());
    all.put("prior", (theme, size) -> PriorFigure.of(prior, theme, size));
    PriorSamples drawn = PriorSamples.of(scene, PriorOptions.usual().withDrawn(true));
    all.put("prior-drawn", (theme, size) -> PriorFigure.of(drawn, theme, size));
    OffDistributionOptions options = OffDistributionOptions.usual();
    if (scene.data().unitRange()) {
      Drawing seven = seven(scene);
      options = options.with(new Variation.Drawn(seven));
      DrawingOptions noise = DrawingOptions.usual().withNoise(new Noise.Gaussian(0.3));
      SeenDrawing seen = SeenDrawing.of(scene, seven, noise);
      all.put("drawing", (theme, size) -> DrawingFigure.of(seen, theme, size));
    } else {
      DataSpace space = DataSpace.of(scene, DataSpaceOptions.of(scene.data().source().columns()));
      all.put("space", (theme, size) -> DataSpaceFigure.of(space, theme, size));
    }
    OffDistribution off = OffDistribution.of(scene, options, () -> false);
    all.put("off", (theme, size) -> OffDistributionFigure.of(off, theme, size));
    for (int m = 0; m < scene.models(); m++) {
      Dimensions dimensions = Dimensions.of(scene, DimensionOptions.of(m));
      all.put("dimensions-" + m, (theme, size) -> DimensionsFigure.of(dimensions, theme, size));
    }
    LatentArithmetic sum = LatentArithmetic.of(scene, ArithmeticOptions.of(1, 0));
    all.put("arithmetic", (theme, size) -> ArithmeticFigure.of(sum, theme, size));
    Ledger ledger = Ledger.of(scene, 12);
    all.put("ledger", (theme, size) -> LedgerFigure.of(ledger, theme, size));
    return all;
  }

  private static Drawing seven(LatentScene scene) {
    Drawing drawing = Drawing.blank(scene.data().imageShape().orElseThrow());
    double w = drawing.shape().width();
    double h = drawing.shape().height();
    double r = drawing.usualRadius();
    return drawing
        .withStroke(0.25 * w, 0.15 * h, 0.75 * w, 0.15 * h, r, 1)
        .withStroke(0.75 * w, 0.15 * h, 0.4 * w, 0.9 * h, r, 1);
  }
}
