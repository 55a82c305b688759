package latentia.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code render components} draws and refuses. */
class ComponentsPicturesTest {
  private static final String SMALL = "--quiet --rows 0:40 ";

  @TempDir private Path folder;

  private CommandRun render(String file, String options) {
    List<String> words = new ArrayList<>(List.of("render", "components", "--out"));
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
    "build, png, light",
    "strip, svg, dark",
    "scores, pdf, projector",
    "scree, svg, dark",
    "error, svg, projector",
    "basis, png, dark",
    "space, svg, light",
    "generative, png, projector",
    "retrieval, png, light"
  })
  void everyViewIsDrawnInEveryTheme(String view, String ending, String theme) throws Exception {
    String file = view + "." + ending;
    CommandRun run = render(file, SMALL + "--view " + view + " --theme " + theme);
    assertEquals(0, run.exitCode(), run::err);
    assertEquals("", run.err());
    assertTrue(Files.size(folder.resolve(file)) > 1000, file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--method ppca --view scree --closed-form",
        "--method ppca --components 3 --whiten",
        "--method logistic-pca --components 2 --ridge 2 --iterations 5",
        "--method dictionary --components 9 --alpha 0.3 --center --iterations 3",
        "--method predictive --components 4 --iterations 3 --view basis"
      })
  void everyMethodIsDrawn(String options) {
    CommandRun run = render("a.png", SMALL + options);
    assertEquals(0, run.exitCode(), run::err);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--view space --data iris --plane petal_width,petal_length --direction 30",
        "--view space --data iris --plane sepal_length,petal_width,petal_length --azimuth 40",
        "--view space --data swissroll --rows 0:200 --components 2 --elevation 60 --layers axes",
        "--view generative --data iris --samples 20 --row 3 --standardize",
        "--view scores --data iris --across 3 --up 1 --layers none --components 3",
        "--view build --data faithful --components 1"
      })
  void axesTurnsAndLayersCanBeChosen(String options) {
    CommandRun run = render("a.png", "--quiet " + options);
    assertEquals(0, run.exitCode(), run::err);
  }

  @Test
  void methodsAreComparedSideBySide() throws Exception {
    CommandRun run =
        render("c.png", "--quiet --data iris --rows 0:20 --view compare --components 1");
    assertEquals(0, run.exitCode(), run::err);
    assertEquals(600, ImageIO.read(folder.resolve("c.png").toFile()).getHeight());
  }

  @Test
  void theMomentAskedForIsTheOneDrawn() throws Exception {
    String strip = SMALL + "--size 320x200 --view strip ";
    String two = svg(strip + "--at 2");
    assertNotEquals(two, svg(strip + "--at 3"));
    assertEquals(two, svg(strip + "--components 2"), "of PCA components are what is in use");
    String run = "--rows 0:40 --size 320x200 --method dictionary --iterations 3 --tol 0 --at ";
    assertNotEquals(svg(run + "0 --view basis"), svg(run + "3 --view basis"));
    CommandRun beyond = render("a.svg", run + "9 --view basis");
    assertEquals(0, beyond.exitCode(), beyond::err);
    assertTrue(beyond.err().contains("ended after 3 steps"), beyond::err);
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

  static Stream<String> refused() {
    return Stream.of(
        "--view tree",
        "--method tsne",
        "--method logistic-pca --data iris",
        "--method dictionary --alpha 0",
        "--method given --data iris",
        "--view generative --method pca",
        "--method ppca --components 0",
        "--components 65",
        "--row 1797",
        "--row -1",
        "--across 0",
        "--across 65",
        "--across 7 --method ppca",
        "--plane p0",
        "--plane p0,p0",
        "--plane nose,p0",
        "--elevation 91",
        "--azimuth NaN",
        "--layers fog",
        "--samples -1",
        "--at -1",
        "--at 1.5",
        "--scale 16",
        "--json -",
        "--view space --columns p20");
  }

  @ParameterizedTest
  @MethodSource
  void refused(String options) {
    CommandRun run = render("x.png", SMALL + options);
    assertEquals(2, run.exitCode(), run::err);
    long sentences = run.err().lines().filter(line -> !line.startsWith("Try: ")).count();
    assertEquals(1, sentences, () -> "one sentence says it all: " + run.err());
    assertFalse(Files.exists(folder.resolve("x.png")), "nothing is written");
  }
}
