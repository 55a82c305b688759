package latentia.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {
  @TempDir private Path folder;
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return CommandLineProgram.run(
        new PrintWriter(new StringWriter()), new PrintWriter(err, true), arguments);
  }

  private int render(String file, String... more) {
    List<String> arguments = new ArrayList<>(List.of("render", "mixture", "--out"));
    arguments.add(folder.resolve(file).toString());
    arguments.addAll(List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  @Test
  void aPictureHasTheSizeAskedFor() throws Exception {
    assertEquals(
        0, render("a.png", "--size", "640x480", "--at", "3", "--init", "poor"), err::toString);
    BufferedImage image = ImageIO.read(folder.resolve("a.png").toFile());
    assertEquals(640, image.getWidth());
    assertEquals(480, image.getHeight());
  }

  @Test
  void aPictureAnnouncesTheResolutionAskedFor() throws Exception {
    assertEquals(0, render("a.png", "--size", "200x100", "--dpi", "254"), err::toString);
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(folder.resolve("a.png")));
    int chunk = 8;
    while (bytes.getInt(chunk + 4) != 0x70485973) {
      chunk += 12 + bytes.getInt(chunk);
    }
    assertEquals(10_000, bytes.getInt(chunk + 8), "pixels per metre across");
    assertEquals(10_000, bytes.getInt(chunk + 12), "pixels per metre up");
    assertEquals(1, bytes.get(chunk + 16), "the unit is the metre");
  }

  @Test
  void theMomentAskedForIsTheOneDrawn() throws Exception {
    String[] run = {"--view", "scatter", "--init", "poor", "--seed", "3", "--layers", "ellipses"};
    for (String iteration : List.of("0", "1", "3")) {
      render("at.svg", with(run, "--at", iteration));
      render("limit.svg", with(run, "--iterations", iteration));
      assertEquals(
          Files.readString(folder.resolve("limit.svg")),
          Files.readString(folder.resolve("at.svg")),
          "iteration " + iteration + ": " + err);
    }
  }

  private static String[] with(String[] options, String... more) {
    return Stream.concat(Stream.of(options), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void everyViewMethodThemeAndFormatIsWritten() throws Exception {
    String[] views = {"stage", "scatter", "histogram", "bound", "criteria"};
    String[] themes = {"light", "dark", "projector"};
    String[] endings = {"svg", "pdf", "png"};
    for (int i = 0; i < views.length; i++) {
      String file = views[i] + "." + endings[i % 3];
      assertEquals(
          0, render(file, "--view", views[i], "--theme", themes[i % 3]), () -> file + ": " + err);
      assertTrue(Files.size(folder.resolve(file)) > 1000, file);
    }
    assertEquals(
        0,
        render(
            "iris.svg",
            "--data",
            "iris",
            "--method",
            "kmeans",
            "-k",
            "3",
            "--plane",
            "petal_length,petal_width",
            "--layers",
            "regions,hull",
            "--point",
            "7"),
        err::toString);
  }

  @Test
  void aPictureOfARunIsTheSameEveryTime() throws Exception {
    render("one.svg", "--init", "random", "--seed", "3");
    render("two.svg", "--init", "random", "--seed", "3");
    assertEquals(
        Files.readString(folder.resolve("one.svg")), Files.readString(folder.resolve("two.svg")));
  }

  @Test
  void whatCannotBeDrawnIsRefusedBeforeAnythingIsWritten() {
    String[][] wrong = {
      {"--size", "12"},
      {"--size", "99x400"},
      {"--size", "20000x10001"},
      {"--point", "-1"},
      {"--theme", "pink"},
      {"--view", "tree"},
      {"--layers", "fog"},
      {"--plane", "nothing"},
      {"--plane", "waiting,waiting"},
      {"--at", "2.3"},
      {"--at", "-1"},
      {"--point", "272"},
      {"--dpi", "0"},
      {"--method", "magic"},
      {"--method", "kmeans", "--view", "criteria"},
      {"--json", "-"}
    };
    for (String[] options : wrong) {
      assertEquals(2, render("x.png", options), String.join(" ", options) + ": " + err);
      assertFalse(Files.exists(folder.resolve("x.png")), String.join(" ", options));
    }
    assertEquals(2, render("x.gif"), "no animations yet");
    assertEquals(5, render("nowhere/x.png"), "the folder does not exist");
    assertEquals(3, render("x.png", "--data", "nothing-there.csv"), "no such file");
  }

  @Test
  void aCollapseIsDrawnAndReported() throws Exception {
    Path start = folder.resolve("start.json");
    Files.writeString(
        start,
        """
        {"weights": [0.95, 0.05], "means": [[3.5, 71], [2.4, 71]],
         "covariances": [[[1.3, 13], [13, 180]], [[0.001, 0], [0, 0.2]]]}
        """);
    assertEquals(4, render("c.png", "--init", start.toString(), "--floor", "0"), err::toString);
    assertTrue(err.toString().contains("Component 2 shrank"), err::toString);
    assertTrue(Files.exists(folder.resolve("c.png")), "what there was is drawn");
  }

  @Test
  void theGalleryShowsEveryPictureWithWords() throws Exception {
    assertEquals(0, run("gallery", "--out", folder.resolve("g").toString(), "--quiet"));
    assertEquals("", err.toString(), "quiet says nothing");
    String page = Files.readString(folder.resolve("g").resolve("index.html"));
    Matcher image = Pattern.compile("src=\"([^\"]+)\"[^>]* alt=\"([^\"]+)\"").matcher(page);
    int pictures = 0;
    while (image.find()) {
      assertTrue(Files.exists(folder.resolve("g").resolve(image.group(1))), image.group(1));
      assertTrue(image.group(2).length() > 20, "words for " + image.group(1));
      pictures++;
    }
    assertTrue(pictures >= 20, pictures + " pictures");
    assertTrue(page.startsWith("<!DOCTYPE html>") && page.contains("lang=\"en\""));
  }
}
