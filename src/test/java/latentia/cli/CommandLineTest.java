package latentia.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Exit codes, sentences and files: what scripts depend on. */
class CommandLineTest {
  private static final String IDX_IMAGES = "%s " + CommandRun.idx("ok-images-idx3-ubyte");

  @TempDir Path folder;

  /** A command, its exit code, and words that it says (on standard error, if it fails). */
  record Case(String line, int exitCode, String... says) {
    @Override
    public String toString() {
      return line;
    }
  }

  static Stream<Case> commands() {
    return Stream.of(
        new Case("--help", 0, "data", "fit"),
        new Case("fit gmm --help", 0, "--covariance", "--restarts", "--data"),
        new Case("data list", 0, "faithful", "8 x 8", "species (3)"),
        new Case("data list", 0, "strokes", "mnist-test", "data get fashion-mnist"),
        new Case("data make --help", 0, "--set", "swissroll", "0.25 to 5 (1.5)", "shift_x"),
        new Case("data make moon --out x.csv", 2, "moon is no generator", "moons, rings"),
        new Case("data make moons", 2, "--out"),
        new Case("data make moons --out x.csv --rows 0", 2, "rows is 0", "from 1 to 1000000"),
        new Case("data make moons --out x.csv --set noise=2", 2, "noise is 2", "0 to 1."),
        new Case("data make moons --out x.csv --set noise", 2, "\"noise\" does not give"),
        new Case("data make moons --out x.csv --set noise=no", 2, "for example noise=0.2"),
        new Case("data make moons --out x.csv --set turns=2", 2, "rows, noise, overlap"),
        new Case("data make moons --out x.csv --set rows=9 --rows 9", 2, "rows is given twice"),
        new Case("data make moons --out no/such/folder.csv", 5, "folder"),
        new Case("data get mnits", 2, "mnits", "mnist, fashion-mnist"),
        new Case("data show digits", 0, "1797 rows, 64 columns", "8 x 8"),
        new Case("fit gmm --data faithful -k 2 --seed 3", 0, "log-likelihood", "Old Faithful"),
        new Case("fit kmeans --data moons -k 2", 0, "converged", "inertia"),
        new Case("fit kmeans --data moons --init random --quiet", 0, "2 clusters"),
        new Case("", 2, "COMMAND"),
        new Case("fit", 2, "COMMAND"),
        new Case("fit vae --help", 0, "--hidden", "--importance-samples", "--codes", "--labels"),
        new Case("fit ae --help", 0, "--penalty-weight", "--sparsity", "--noise", "--tied"),
        new Case("render latent --help", 0, "--view", "--at", "--layers", "last fifth"),
        new Case("fit tsne --data iris", 2, "tsne", "kmeans, gmm, pca, ppca"),
        new Case("paint", 2, "paint", "data, fit, render, gallery"),
        new Case("data list iris", 2, "data list does not know \"iris\""),
        new Case("open x.latentia", 2, "cannot be opened yet"),
        new Case("render x.latentia --out x.png", 2, "x.latentia", "cannot be opened yet"),
        new Case("fit gmm", 2, "--data"),
        new Case("fit kmeans --data iris --floor 1", 2, "fit kmeans has no option --floor"),
        new Case("fit gmm --data iris -k two", 2, "-k", "\"two\" is no whole number"),
        new Case("fit gmm --data iris -k 1.5", 2, "\"1.5\" is no whole number; write"),
        new Case("fit gmm --data iris --seed 9223372036854775808", 2, "to 9223372036854775807"),
        new Case("fit vae --data iris --latent 2 --latent 3", 2, "--latent is given twice"),
        new Case("fit gmm --data iris --tol little", 2, "\"little\" is no number", "1e-3"),
        new Case("fit gmm --data iris -k 0", 2, "at least 1"),
        new Case("fit gmm --data iris -k 151", 2, "151", "150"),
        new Case("fit gmm --data iris --covariance round", 2, "full, tied, diag, spherical"),
        new Case("fit gmm --data iris --init somewhere", 2, "somewhere", "rows:"),
        new Case("fit gmm --data iris --init rows:1,x", 2, "x"),
        new Case("fit gmm --data iris --init rows:1,999", 2, "999"),
        new Case("fit gmm --data iris -k 3 --init rows:1,2", 2, "2 start rows", "3"),
        new Case("fit kmeans --data iris --init kmeans", 2, "kmeans++"),
        new Case("fit gmm --data iris --floor -1", 2, "floor"),
        new Case("fit gmm --data iris --tol -1", 2, "-1"),
        new Case("fit gmm --data iris --tol NaN", 2, "NaN"),
        new Case("fit gmm --data iris --iterations -1", 2, "-1"),
        new Case("fit gmm --data iris --restarts 0", 2, "0"),
        new Case("fit gmm --data iris --scale 0", 2, "scale"),
        new Case("fit gmm --data iris --rows 10", 2, "FROM:TO"),
        new Case("fit gmm --data iris --rows 9:3", 2, "9:3"),
        new Case("fit gmm --data iris --rows 0:151", 2, "0:151", "150 rows"),
        new Case("fit gmm --data iris --columns nose", 2, "nose", "sepal_length"),
        new Case("fit gmm --data digits --columns nose", 2, "p0, p1, ", "p9 … p63."),
        new Case("data show iris --label nose", 2, "nose", "sepal_length"),
        new Case("data show faithful --label waiting --quiet", 0, "Labels from column waiting"),
        new Case("fit gmm --data iris --label nose", 2, "nose"),
        new Case("fit gmm --data iris --missing guess", 2, "drop-rows"),
        new Case("fit gmm --data iris --labels some-idx1", 2, "iris", "its own labels"),
        new Case(IDX_IMAGES.formatted("data show"), 0, "5 rows, 16 columns", "4 x 4 pixels"),
        new Case(IDX_IMAGES.formatted("fit kmeans --data"), 0, "2 clusters"),
        new Case("data show " + CommandRun.idx("badmagic-idx3"), 3, "0x000004D2", "0x00000803"),
        new Case(
            IDX_IMAGES.formatted("data show") + " --labels " + CommandRun.idx("labels6-idx1"),
            3,
            "6 labels",
            "5 images"),
        new Case("data show --labels x " + CommandRun.corpus("bom.csv"), 2, "--label"),
        new Case("fit gmm --data no-such-data", 3, "no-such-data", "does not exist"),
        new Case("data show no-such.csv", 3, "no-such.csv"),
        new Case("fit gmm --data iris --init no-such.json", 3, "no-such.json"),
        new Case("fit gmm --data " + CommandRun.corpus("ragged.csv"), 3, "ragged.csv", "line 6"),
        new Case("data show " + CommandRun.corpus("binary.csv"), 3, "look like text"),
        new Case("fit gmm --data " + CommandRun.corpus("missing.csv"), 3, "5 in column b"),
        new Case("fit gmm --data " + CommandRun.corpus("inf.csv"), 3, "3 in column b"),
        new Case("fit gmm --data " + CommandRun.corpus("one_row.csv"), 3, "at least 2 rows"),
        new Case("fit kmeans --data " + CommandRun.corpus("one_row.csv"), 3, "at least 2 rows"),
        new Case("fit gmm -k 5 --data " + CommandRun.corpus("four_rows.csv"), 2, "5", "4"),
        new Case("fit kmeans --data iris --json no/such/folder.json", 5, "folder"));
  }

  @ParameterizedTest
  @MethodSource
  void commands(Case expected) {
    CommandRun run = CommandRun.of(expected.line());
    assertEquals(expected.exitCode(), run.exitCode(), () -> run.out() + run.err());
    String said = expected.exitCode() == 0 ? run.out() : run.err();
    for (String words : expected.says()) {
      assertTrue(said.contains(words), () -> "expected \"" + words + "\" in: " + said);
    }
    assertFalse(run.err().contains("\tat "), () -> "a stack trace: " + run.err());
    if (expected.exitCode() != 0) {
      assertEquals("", run.out(), "standard output is for results");
    }
  }

  @Test
  void aNameWithoutLettersIsNoFile() {
    for (List<String> words :
        List.of(
            List.of("data", "show", ""),
            List.of("fit", "gmm", "--data", " "),
            List.of("fit", "gmm", "--data", "iris", "--json", ""),
            List.of("gallery", "--out", ""))) {
      CommandRun run = CommandRun.ofWords(words.toArray(String[]::new));
      assertEquals(2, run.exitCode(), () -> words + ": " + run.err());
      assertTrue(run.err().contains("is no name a file can have"), run::err);
    }
  }

  @Test
  void helpListsNothingThatIsRefused() {
    for (String command :
        List.of(
            "",
            "fit ",
            "render ",
            "render mixture ",
            "render latent ",
            "render components ",
            "fit gmm ",
            "fit dictionary ",
            "fit ae ")) {
      String help = CommandRun.of(command + "--help").out();
      for (String refused : List.of("  open", ".latentia", ".gif", ".mp4", "tsne|")) {
        assertFalse(help.contains(refused), () -> command + "lists " + refused);
      }
    }
  }

  @Test
  void listTellsSourceAndLicenceOfEverySet() {
    JsonNode list = CommandRun.json("data list --json");
    List<String> names = new ArrayList<>();
    for (JsonNode entry : list) {
      names.add(entry.get("name").asText());
      assertTrue(entry.get("source").asText().length() > 5);
      assertTrue(entry.get("licence").asText().length() > 5);
    }
    assertEquals(
        List.of(
            "faithful",
            "iris",
            "digits",
            "blobs",
            "anisotropic",
            "moons",
            "rings",
            "pinwheel",
            "grid",
            "swissroll",
            "scurve",
            "helix",
            "sines",
            "coffee",
            "strokes",
            "faces",
            "mnist",
            "mnist-test",
            "fashion-mnist",
            "fashion-mnist-test"),
        names);
    assertTrue(list.get(0).get("available").asBoolean(), "what is built in is there");
    assertEquals("[8,8]", list.get(2).get("image_shape").toString());
    assertEquals(3, list.get(1).get("labels").get("classes").size());
    assertTrue(list.get(0).get("labels").isNull());
  }

  @Test
  void showTellsColumnsMissingCellsAndRanges() {
    JsonNode show = CommandRun.json("data show --json " + CommandRun.corpus("missing.csv"));
    assertEquals(35, show.get("rows").asInt());
    assertEquals(
        "{\"name\":\"b\",\"missing\":5,\"min\":0.0,\"max\":6.0}",
        show.get("columns").get(1).toString());
    assertTrue(show.get("image_shape").isNull());
    assertTrue(show.get("labels").isNull());
    JsonNode labelled =
        CommandRun.json("data show --json --label name " + CommandRun.corpus("text_col.csv"));
    assertEquals(
        "{\"name\":\"name\",\"classes\":[\"x\",\"y\",\"z\"]}", labelled.get("labels").toString());
  }

  @Test
  void showTellsTheShapeAndLabelsOfImages() {
    JsonNode show = CommandRun.json(IDX_IMAGES.formatted("data show --json"));
    assertEquals("[4,4]", show.get("image_shape").toString());
    assertEquals(
        "{\"name\":\"label\",\"classes\":[\"0\",\"1\",\"2\",\"3\",\"4\"]}",
        show.get("labels").toString());
    assertTrue(show.get("repairs").get(0).asText().contains("ok-labels-idx1-ubyte"));
  }

  @Test
  void everyRuleForMissingCellsCanBeChosen() {
    String fit = "fit kmeans --json - --quiet --data " + CommandRun.corpus("missing.csv");
    assertEquals(30, CommandRun.json(fit + " --missing drop-rows").get("rows").asInt());
    assertEquals(2, CommandRun.json(fit + " --missing drop-columns").get("columns").size());
    assertEquals(35, CommandRun.json(fit + " --missing mean").get("rows").asInt());
  }

  @Test
  void quietSaysNothingButErrors() {
    String noted = "fit kmeans -k 3 --json - --data " + CommandRun.corpus("identical.csv");
    assertFalse(CommandRun.of(noted).err().isEmpty(), "this data is worth a note");
    assertEquals("", CommandRun.of(noted + " --quiet").err());
    assertEquals(2, CommandRun.json(noted + " --standardize").get("repairs").size(), "in the JSON");
    assertFalse(CommandRun.of(noted + "x --quiet").err().isEmpty(), "an error");
  }

  @Test
  void resultsGoToTheFileAndNothingElseStaysBehind() throws Exception {
    Path file = folder.resolve("fit.json");
    Files.writeString(file, "what was there before");
    CommandRun run =
        CommandRun.ofWords(
            "fit", "gmm", "--data", "faithful", "--quiet", "--json", file.toString());
    assertEquals(0, run.exitCode(), run::err);
    assertEquals("", run.out() + run.err());
    assertTrue(Files.readString(file).startsWith("{\"model\":\"gmm\""));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void aLinkSurvivesAndItsTargetIsRenewed() throws Exception {
    Path target = Files.writeString(folder.resolve("target.json"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), target);
    CommandRun.ofWords("fit", "kmeans", "--data", "moons", "--json", link.toString());
    assertTrue(Files.isSymbolicLink(link));
    assertTrue(Files.readString(target).startsWith("{\"model\":\"kmeans\""));
  }

  @Test
  void aFolderInPlaceOfTheFileIsRefusedBeforeTraining() {
    CommandRun run =
        CommandRun.ofWords("fit", "gmm", "--data", "iris", "--json", folder.toString());
    assertEquals(5, run.exitCode());
    assertTrue(run.err().contains("is a folder"), run::err);
  }

  @Test
  void writtenFilesAreAsReadableAsOthers() throws Exception {
    Path plain = Files.writeString(folder.resolve("plain"), "");
    Path file = folder.resolve("fit.json");
    CommandRun.ofWords("fit", "kmeans", "--data", "moons", "--json", file.toString());
    assertEquals(
        PosixFilePermissions.toString(Files.getPosixFilePermissions(plain)),
        PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }
}
