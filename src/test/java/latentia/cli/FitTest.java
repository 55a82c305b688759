package latentia.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import latentia.data.Catalogue;
import latentia.data.Dataset;
import latentia.engine.mixture.GmmSession;
import latentia.engine.mixture.GmmSettings;
import latentia.engine.mixture.MixtureStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a fit reports. */
class FitTest {
  @TempDir Path folder;

  @Test
  void gmmReportsEveryKeyOfTheContract() {
    JsonNode fit = CommandRun.json("fit gmm --data iris -k 3 --seed 7 --json -");
    assertEquals(
        List.of(
            "model",
            "data",
            "rows",
            "columns",
            "settings",
            "status",
            "seconds",
            "repairs",
            "trace",
            "weights",
            "means",
            "covariances",
            "log_likelihood",
            "aic",
            "bic",
            "parameters",
            "collapsed"),
        keys(fit));
    assertEquals("iris", fit.get("data").asText());
    assertEquals(7, fit.get("settings").get("seed").asLong());
    assertEquals("converged", fit.get("status").asText());
    assertEquals(44, fit.get("parameters").asInt());
    assertEquals("[]", fit.get("collapsed").toString());
    assertTrue(fit.get("seconds").asDouble() > 0);
    JsonNode trace = fit.get("trace");
    assertEquals(
        fit.get("log_likelihood").asDouble(),
        trace.get(trace.size() - 1).get("log_likelihood").asDouble());
  }

  @Test
  void kMeansReportsEveryKeyOfTheContract() {
    JsonNode fit = CommandRun.json("fit kmeans --data iris -k 3 --json -");
    assertEquals(
        List.of(
            "model",
            "data",
            "rows",
            "columns",
            "settings",
            "status",
            "seconds",
            "repairs",
            "trace",
            "centers",
            "labels",
            "inertia"),
        keys(fit));
    assertEquals(150, fit.get("labels").size());
    assertEquals("kmeans++", fit.get("settings").get("init").asText());
  }

  @Test
  void settingsNameTheColumnsThatWereUsed() {
    CommandRun run =
        CommandRun.ofWords(
            "fit", "gmm", "--json", "-", "--data", "faithful", "--columns", "waiting, waiting");
    assertEquals("[\"waiting\"]", run.json().get("columns").toString());
    assertEquals("[\"waiting\"]", run.json().get("settings").get("columns").toString());
  }

  @Test
  void covariancesAreMatricesWhateverTheirKind() {
    for (String kind : List.of("full", "tied", "diag", "spherical")) {
      JsonNode covariances =
          CommandRun.json("fit gmm --data faithful -k 3 --json - --covariance " + kind)
              .get("covariances");
      assertEquals(3, covariances.size(), kind);
      assertEquals(2, covariances.get(2).get(1).size(), kind);
    }
  }

  @Test
  void theCommandLineTakesTheSameStepsAsASession() throws Exception {
    JsonNode trace =
        CommandRun.json("fit gmm --data blobs -k 4 --seed 5 --init random --json -").get("trace");
    Dataset data = Catalogue.load("blobs", 5);
    GmmSettings settings = GmmSettings.of(4, 5).withStart(new MixtureStart.RandomRows());
    try (GmmSession session = GmmSession.open(data, settings)) {
      for (int t = 0; t < trace.size(); t++) {
        assertEquals(
            session.snapshot().bound().logLikelihood(),
            trace.get(t).get("log_likelihood").asDouble(),
            "bit-identical at iteration " + t);
        if (session.status().running()) {
          session.step();
          session.step();
        }
      }
      assertTrue(!session.status().running(), "the trace is complete");
    }
  }

  @Test
  void iterationsCountFullOnes() {
    JsonNode fit = CommandRun.json("fit gmm --data faithful --tol 0 --iterations 7 --json -");
    assertEquals("iteration_limit", fit.get("status").asText());
    assertEquals(8, fit.get("trace").size(), "the start and seven iterations");
    JsonNode start = CommandRun.json("fit gmm --data faithful --iterations 0 --json -");
    assertEquals(1, start.get("trace").size());
  }

  @Test
  void aCollapseIsToldAndStillWritten() throws Exception {
    Path table = folder.resolve("t.csv");
    Files.writeString(table, "x,y\n0,0\n0.5,0.1\n1,1\n0.2,0.9\n0.7,0.4\n100,100\n");
    Path init = folder.resolve("init.json");
    Files.writeString(
        init,
        "{\"weights\":[0.9,0.1],\"means\":[[0.5,0.5],[100,100]],"
            + "\"covariances\":[[[1,0],[0,1]],[[1,0],[0,1]]]}");
    CommandRun run =
        CommandRun.ofWords(
            "fit",
            "gmm",
            "--data",
            table.toString(),
            "--init",
            init.toString(),
            "--json",
            "-",
            "--floor",
            "0");
    assertEquals(4, run.exitCode(), run::err);
    assertTrue(run.err().contains("collapsed") && run.err().contains("floor"), run::err);
    JsonNode fit = run.json();
    assertEquals("collapsed", fit.get("status").asText());
    assertEquals("[1]", fit.get("collapsed").toString());
    CommandRun floored =
        CommandRun.ofWords(
            "fit", "gmm", "--data", table.toString(), "--init", init.toString(), "--json", "-");
    assertEquals(0, floored.exitCode(), floored::err);
    assertEquals("[1]", floored.json().get("collapsed").toString(), "resting on the floor");
  }

  @Test
  void aFitCanStartFromTheResultOfAnother() throws Exception {
    Path file = folder.resolve("fit.json");
    CommandRun.ofWords("fit", "gmm", "--data", "faithful", "--json", file.toString());
    JsonNode again =
        CommandRun.ofWords(
                "fit", "gmm", "--data", "faithful", "--init", file.toString(), "--json", "-")
            .json();
    assertEquals(2, again.get("trace").size(), "nothing is left to do");
    assertEquals(2, again.get("settings").get("k").asInt(), "as many as the file has");
  }

  @Test
  void brokenStartFilesAreBadInput() throws Exception {
    List<String> broken =
        List.of(
            "",
            "[",
            "[]",
            "{\"weights\":[1]}",
            "{\"weights\":[1],\"weights\":[1]}",
            "{\"weights\":[\"1\"],\"means\":[[1,2]],\"covariances\":[[[1,0],[0,1]]]}",
            "{\"weights\":[1],\"means\":[[1,1e400]],\"covariances\":[[[1,0],[0,1]]]}",
            "[".repeat(100_000));
    for (String text : broken) {
      Path file = Files.writeString(folder.resolve("init.json"), text);
      CommandRun run =
          CommandRun.ofWords("fit", "gmm", "--data", "faithful", "--init", file.toString());
      assertEquals(3, run.exitCode(), run::err);
      assertTrue(run.err().contains("init.json"), run::err);
    }
  }

  @Test
  void identicalAndRepeatedRowsEndWithoutAWrongNumber() {
    for (String file : List.of("identical.csv", "dups.csv", "constant.csv")) {
      for (String model : List.of("kmeans", "gmm")) {
        CommandRun run =
            CommandRun.of("fit " + model + " -k 5 --json - --data " + CommandRun.corpus(file));
        assertEquals(0, run.exitCode(), () -> file + " " + model + ": " + run.err());
        assertTrue(!run.out().contains("NaN") && !run.out().contains("Infinity"), run::out);
      }
    }
    CommandRun run = CommandRun.of("fit kmeans -k 5 --data " + CommandRun.corpus("dups.csv"));
    assertTrue(run.err().contains("Only 3 different rows exist for 5 clusters"), run::err);
    CommandRun alike =
        CommandRun.of("fit kmeans -k 3 --data " + CommandRun.corpus("identical.csv"));
    assertTrue(alike.err().contains("All 50 rows are identical."), alike::err);
    CommandRun flat = CommandRun.of("fit pca --data " + CommandRun.corpus("identical.csv"));
    assertTrue(flat.out().contains("There is no variance"), flat::out);
    assertTrue(alike.err().contains("only one of the 3 clusters"), alike::err);
  }

  @Test
  void aLargeOffsetCostsNoDigits() {
    JsonNode fit =
        CommandRun.json("fit gmm -k 1 --json - --data " + CommandRun.corpus("offset.csv"));
    JsonNode standardized =
        CommandRun.json(
            "fit gmm -k 1 --standardize --json - --data " + CommandRun.corpus("offset.csv"));
    double variance = fit.get("covariances").get(0).get(0).get(0).asDouble();
    assertTrue(variance > 0.1 && variance < 10, () -> "variance " + variance);
    double unit = standardized.get("covariances").get(0).get(0).get(0).asDouble();
    assertEquals(59.0 / 60, unit, 1e-9, "the ML variance of standardised data");
  }

  private static List<String> keys(JsonNode node) {
    List<String> keys = new ArrayList<>();
    Iterable<String> names = node::fieldNames;
    StreamSupport.stream(names.spliterator(), false).forEach(keys::add);
    return keys;
  }
}
