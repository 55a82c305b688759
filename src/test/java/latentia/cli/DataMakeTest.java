package latentia.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import latentia.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataMakeTest {
  @TempDir Path folder;

  @Test
  void whatIsMadeIsReadLikeAnyTable() {
    Path file = folder.resolve("faces.csv");
    CommandRun made = CommandRun.of("data make faces --seed 3 --rows 30 --out " + file);
    assertEquals(0, made.exitCode(), made::err);
    JsonNode shown = CommandRun.json("data show --json " + file);
    assertEquals(30, shown.get("rows").asInt());
    assertEquals(784, shown.get("columns").size(), "true factors are no columns");
    assertTrue(shown.get("repairs").toString().contains("smile"), "but they are mentioned");
  }

  @Test
  void theSameSeedWritesTheSameFile() throws IOException {
    for (String name : new String[] {"one", "two"}) {
      CommandRun.of("data make helix --seed 4 --set turns=3 --out " + folder.resolve(name));
    }
    assertEquals(-1, Files.mismatch(folder.resolve("one"), folder.resolve("two")));
  }

  /** In a process of its own, whose way to the network ends at a port where nobody listens. */
  @Test
  void offlineItSaysWhatToDownloadAndWhereToPutIt() throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dhttps.proxyHost=127.0.0.1",
            "-Dhttps.proxyPort=9",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "data",
            "get",
            "mnist");
    builder.environment().put("XDG_DATA_HOME", folder.toString());
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    assertEquals(3, process.exitValue(), said);
    assertTrue(said.contains("no connection to the server"), said);
    assertTrue(said.contains("t10k-labels-idx1-ubyte.gz"), said);
    assertTrue(said.contains(folder.resolve("latentia").resolve("mnist").toString()), said);
    assertEquals(1, said.lines().count(), said);
  }
}
