package latentia.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import latentia.data.Catalogue;
import latentia.engine.neural.LossTrace;
import latentia.figure.Themes;
import latentia.lab.latent.LatentData;
import latentia.lab.latent.LatentSettings;
import latentia.lab.latent.LatentSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code render latent} draws and refuses. */
class LatentPicturesTest {
  private static final String QUICK = "--epochs 2 --quiet ";
  private static final String SMALL = QUICK + "--rows 0:200 --hidden 8 ";

  @TempDir private Path folder;

  private CommandRun render(String file, String options) {
    List<String> words = new ArrayList<>(List.of("render", "latent", "--out"));
    words.add(folder.resolve(file).toString());
    words.addAll(List.of(options.split(" +")));
    return CommandRun.ofWords(words.toArray(String[]::new));
  }

  private String svg(String options) throws Exception {
    CommandRun run = render("a.svg", options);
    assertEquals(0, run.exitCode(), run::err);
    return Files.readString(folder.resolve("a.svg"));
  }

  @ParameterizedTest
  @CsvSource({
    "scatter, png, light",
    "manifold, svg, dark",
    "strip, pdf, projector",
    "gallery, svg, light",
    "curves, svg, projector"
  })
  void everyViewIsDrawnInEveryTheme(String view, String ending, String theme) throws Exception {
    String file = view + "." + ending;
    CommandRun run = render(file, SMALL + "--view " + view + " --theme " + theme);
    assertEquals(0, run.exitCode(), run::err);
    assertEquals("", run.err());
    assertTrue(Files.size(folder.resolve(file)) > 1000, file);
  }

  @Test
  void everyLayerColourAndPlaneIsDrawn() {
    for (String options :
        List.of(
            "--layers prior,posteriors,holes --colour error",
            "--layers density --colour p20 --latent 4 --plane 2,4",
            "--layers none --latent 3 --plane pca",
            "--view manifold --latent 1",
            "--view strip --from 7 --to 3 --frames 8 --spherical")) {
      CommandRun run = render("a.png", SMALL + options);
      assertEquals(0, run.exitCode(), () -> options + ": " + run.err());
    }
  }

  @Test
  void rowsWithoutAClassAreDrawnToo() throws Exception {
    StringBuilder table = new StringBuilder("a,b,c,kind\n");
    for (int n = 0; n < 40; n++) {
      String kind = n % 4 == 0 ? "" : n % 2 == 0 ? "round" : "long";
      table.append(String.format("%d,%d,%d,%s%n", n, n * n % 17, n % 7, kind));
    }
    Path file = Files.writeString(folder.resolve("some.csv"), table);
    String options = QUICK + "--latent 2 --label kind --data " + file;
    for (String layers : List.of("none", "posteriors", "density", "holes")) {
      CommandRun run = render("a.png", options + " --layers " + layers);
      assertEquals(0, run.exitCode(), run::err);
    }
    assertEquals(0, render("a.png", options + " --view strip --from 0 --to 1").exitCode());
    assertEquals(0, render("a.png", options + " --layers none").exitCode());
    BufferedImage picture = ImageIO.read(folder.resolve("a.png").toFile());
    int[] pixels = picture.getRGB(0, 0, picture.getWidth(), 700, null, 0, picture.getWidth());
    int muted = Themes.LIGHT.muted().argb();
    long discs = IntStream.of(pixels).filter(pixel -> pixel == muted).count();
    assertTrue(discs > 10 * 2 * 20, "about 40 pixels for each of 10 rows twice, not " + discs);
  }

  @Test
  void rowsThatAreNoImagesAreDrawn() {
    for (String options :
        List.of(
            "--data iris --beta 2 --variance fixed:0.5",
            "--data moons --view gallery --noise gaussian:0.1",
            "--data swissroll --view strip --importance-samples 3")) {
      CommandRun run = render("a.png", QUICK + options);
      assertEquals(0, run.exitCode(), () -> options + ": " + run.err());
    }
  }

  @Test
  void theSizeIsTheOneAskedForElseThatOfTheView() throws Exception {
    assertEquals(0, render("a.png", SMALL + "--view strip").exitCode());
    assertEquals(420, ImageIO.read(folder.resolve("a.png").toFile()).getHeight());
    assertEquals(0, render("a.png", SMALL + "--view strip --size 640x300").exitCode());
    BufferedImage image = ImageIO.read(folder.resolve("a.png").toFile());
    assertEquals(640, image.getWidth());
    assertEquals(300, image.getHeight());
  }

  @Test
  void theEpochAskedForIsTheOneDrawn() throws Exception {
    String start = svg(SMALL + "--at 0");
    String middle = svg(SMALL + "--at 1");
    String end = svg(SMALL);
    assertNotEquals(start, middle, "an epoch moves the codes");
    assertNotEquals(middle, end);
    assertEquals(middle, svg(SMALL.replace("--epochs 2", "--epochs 1")));
    assertEquals(end, svg(SMALL), "the same run every time");
    CommandRun beyond = render("a.svg", SMALL.replace("--quiet", "") + "--at 9");
    assertEquals(0, beyond.exitCode(), beyond::err);
    assertTrue(beyond.err().contains("ended after 2 epochs"), beyond::err);
  }

  @Test
  void theLabTakesTheSameStepsAsAFitOnItsSplit() throws Exception {
    LatentData data = LatentData.of(Catalogue.load("digits", 1));
    LatentSettings settings =
        LatentSettings.fitting(data)
            .withEach(model -> model.withTraining(model.training().withEpochs(2)));
    LatentSnapshot end = LatentRun.until(2, data, settings, epoch -> {});
    List<String> fits = List.of("ae", "vae");
    for (int model = 0; model < 2; model++) {
      JsonNode trace =
          CommandRun.json(
                  "fit "
                      + fits.get(model)
                      + " --data digits --scale 16 --rows 0:1437 --test-rows 1437:1797"
                      + " --epochs 2 --quiet --json -")
              .get("trace");
      LossTrace expected = end.model(model).trace();
      for (int epoch = 0; epoch < expected.length(); epoch++) {
        assertEquals(
            expected.at(epoch).train().objective(),
            trace.get(epoch).get("train").get("loss").asDouble(),
            fits.get(model) + ": bit-identical at epoch " + epoch);
      }
    }
  }

  static Stream<String> refused() {
    return Stream.of(
        "--view tree",
        "--layers fog",
        "--plane 1,3",
        "--plane 1,1",
        "--plane x",
        "--colour blue",
        "--at -1",
        "--at 1.5",
        "--frames 7",
        "--view strip --from 1797",
        "--view strip --to -1",
        "--scale 16",
        "--test-rows 0:10",
        "--json -",
        "--lr 0",
        "--hidden 0",
        "--data iris --likelihood bernoulli");
  }

  @ParameterizedTest
  @MethodSource
  void refused(String options) {
    CommandRun run = render("x.png", QUICK + options);
    assertEquals(2, run.exitCode(), run::err);
    assertFalse(run.err().isBlank() || run.err().contains("\tat "), run::err);
    assertFalse(Files.exists(folder.resolve("x.png")), "nothing is written");
  }

  @Test
  void aRunThatDivergesIsDrawnAndReported() {
    CommandRun run =
        render("d.png", SMALL + "--likelihood gaussian --optimizer sgd --lr 1e6 --at 2");
    assertEquals(4, run.exitCode(), run::err);
    assertTrue(run.err().contains("--lr"), run::err);
    assertTrue(Files.exists(folder.resolve("d.png")), "the last finite state is drawn");
  }

  @Test
  void imagesFromAFileAreDrawn() {
    CommandRun run =
        render("i.png", "--data " + CommandRun.idx("ok-images-idx3-ubyte") + " --epochs 1 --quiet");
    assertEquals(0, run.exitCode(), run::err);
  }
}
