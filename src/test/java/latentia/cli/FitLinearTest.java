package latentia.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PCA and its relatives, asked for on the command line. */
class FitLinearTest {

  /** A command that is refused, and what it says. */
  record Refusal(String line, String... says) {
    @Override
    public String toString() {
      return line;
    }
  }

  static Stream<Refusal> refusals() {
    return Stream.of(
        new Refusal("fit pca --data iris --components 5", "5 components", "from 1 to 4"),
        new Refusal("fit pca --data iris --components 0", "0 components", "from 1 to 4"),
        new Refusal("fit pca --data iris --rows 0:3 --components 4", "from 1 to 3"),
        new Refusal("fit pca --data iris --solver magic", "covariance, svd, gram"),
        new Refusal("fit pca --data iris --atoms 3", "fit pca has no option --atoms"),
        new Refusal("fit ppca --data iris --solver svd", "closed-form, em"),
        new Refusal("fit ppca --data iris --components 4", "q = 4", "from 1 to 3"),
        new Refusal("fit ppca --data iris --components 0", "q = 0", "from 1 to 3"),
        new Refusal("fit logistic-pca --data iris", "reach 7.9", "--scale 7.9", "--binarize"),
        new Refusal("fit logistic-pca --data iris --standardize", "down to -2.4", "fit pca"),
        new Refusal("fit logistic-pca --data digits --scale 16 --components 0", "0 components"),
        new Refusal("fit logistic-pca --data digits --scale 16 --ridge 0", "ridge is 0.0"),
        new Refusal("fit dictionary --data iris --atoms 0", "0 atoms", "at least 1"),
        new Refusal("fit dictionary --data iris --alpha 0", "alpha is 0.0", "above 0"),
        new Refusal("fit dictionary --data iris --alpha much", "\"much\" is no number"),
        new Refusal("fit dictionary --data iris --tol -1", "-1"),
        new Refusal("fit dictionary --data iris --iterations -1", "iteration limit is -1"));
  }

  @ParameterizedTest
  @MethodSource
  void refusals(Refusal refusal) {
    CommandRun run = CommandRun.of(refusal.line());
    assertEquals(2, run.exitCode(), run.err());
    for (String words : refusal.says()) {
      assertTrue(run.err().contains(words), () -> "expected \"" + words + "\" in " + run.err());
    }
    assertEquals("", run.out(), "standard output is for results");
    assertEquals(1, sentences(run.err()), () -> "one sentence says it all: " + run.err());
  }

  /** Lines but for the hint that points to the help. */
  private static long sentences(String text) {
    return text.lines().filter(line -> !line.startsWith("Try: ")).count();
  }

  @ParameterizedTest
  @CsvSource({
    "pca.iris,     --data iris",
    "pca.iris.std, --data iris --standardize",
    "pca.digits,   --data digits"
  })
  void principalComponentsEqualTheReference(String id, String options) {
    JsonNode anchor = reference("pca-reference.json", id);
    JsonNode expected = anchor.get("expected");
    double relative = anchor.get("tolerance").get("eigenvalues_rel").asDouble();
    for (String solver : List.of("automatic", "covariance", "svd")) {
      JsonNode fit = CommandRun.json("fit pca --json - --solver " + solver + " " + options);
      assertEquals("converged", fit.get("status").asText());
      assertClose(expected.get("variance_ml"), fit.get("variance_ml"), relative);
      assertClose(expected.get("variance_unbiased"), fit.get("variance_unbiased"), relative);
      assertClose(expected.get("ratio"), fit.get("variance_ratio"), relative);
      JsonNode first = expected.get("first_component");
      for (int j = 0; j < first.size(); j++) {
        double loading = fit.get("components").get(0).get(j).asDouble();
        assertEquals(first.get(j).asDouble(), loading, 1e-7, solver + ", loading " + j);
      }
    }
    expected
        .get("reconstruction")
        .fields()
        .forEachRemaining(
            kept -> {
              JsonNode fit =
                  CommandRun.json("fit pca --json - --components " + kept.getKey() + " " + options);
              double error = kept.getValue().get("mse_per_entry").asDouble();
              assertEquals(
                  error, fit.get("reconstruction_mse").asDouble(), relative * error, kept.getKey());
              assertEquals(kept.getKey(), Integer.toString(fit.get("components").size()));
            });
  }

  @Test
  void whitenedCodesHaveUnitVariance() {
    JsonNode fit =
        CommandRun.json("fit pca --data iris --whiten --codes --components 2 --json - --quiet");
    JsonNode codes = fit.get("codes");
    double[] squares = new double[2];
    for (JsonNode code : codes) {
      squares[0] += code.get(0).asDouble() * code.get(0).asDouble() / codes.size();
      squares[1] += code.get(1).asDouble() * code.get(1).asDouble() / codes.size();
    }
    assertEquals(1, squares[0], 1e-9);
    assertEquals(1, squares[1], 1e-9);
    assertTrue(fit.get("settings").get("whiten").asBoolean());
  }

  @Test
  void unseenRowsAreJudgedByTheSameComponents() {
    JsonNode same =
        CommandRun.json("fit pca --data iris --components 1 --test-rows 0:150 --quiet --json -");
    assertEquals(
        same.get("reconstruction_mse").asDouble(),
        same.get("test").get("reconstruction_mse").asDouble(),
        1e-12);
    JsonNode other =
        CommandRun.json(
            "fit pca --data iris --components 1 --rows 0:50 --test-rows 50:150 --json -");
    assertTrue(
        other.get("test").get("reconstruction_mse").asDouble()
            > other.get("reconstruction_mse").asDouble());
  }

  @ParameterizedTest
  @ValueSource(strings = {"iris", "faithful", "digits"})
  void probabilisticPcaEqualsTheReference(String data) {
    JsonNode anchor = reference("pca-reference.json", "ppca." + data);
    double relative = anchor.get("tolerance").get("rel").asDouble();
    anchor
        .get("expected")
        .fields()
        .forEachRemaining(
            entry -> {
              JsonNode expected = entry.getValue();
              JsonNode fit =
                  CommandRun.json(
                      "fit ppca --json - --data " + data + " --components " + entry.getKey());
              double likelihood = expected.get("avg_loglik_ML").asDouble();
              assertEquals(
                  likelihood,
                  fit.get("log_likelihood").asDouble(),
                  relative * Math.abs(likelihood),
                  "per row, q = " + entry.getKey());
              double noise = expected.get("sigma2_ML").asDouble();
              assertEquals(noise, fit.get("noise_variance").asDouble(), relative * noise);
              assertFalse(fit.has("trace"), "the closed form has no trace");
            });
  }

  @Test
  void emClimbsToTheClosedForm() {
    JsonNode fit =
        CommandRun.json(
            "fit ppca --data iris --components 2 --solver em --iterations 20000 --tol 1e-14"
                + " --test-rows 0:150 --codes --json - --quiet");
    JsonNode closed = CommandRun.json("fit ppca --data iris --components 2 --json -");
    double best = closed.get("log_likelihood").asDouble();
    assertEquals(best, fit.get("log_likelihood").asDouble(), 1e-8);
    assertEquals(best, fit.get("test").get("log_likelihood").asDouble(), 1e-8);
    assertEquals("converged", fit.get("status").asText());
    double before = Double.NEGATIVE_INFINITY;
    for (JsonNode entry : fit.get("trace")) {
      double now = entry.get("log_likelihood").asDouble();
      assertTrue(now >= before - 1e-10, "EM falls to " + now);
      before = now;
    }
    assertEquals(fit.get("log_likelihood").asDouble(), before);
    assertEquals(2, fit.get("codes").get(0).size());
    assertEquals(4, fit.get("w").size());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 6})
  void binaryDigitsComeAsNearAsTheReference(int seed) {
    JsonNode anchor = reference("sparse-reference.json", "logpca.q2");
    double best = anchor.get("expected").get("best_objective").asDouble();
    double relative = anchor.get("tolerance").get("objective_rel").asDouble();
    JsonNode fit =
        CommandRun.json(
            "fit logistic-pca --data digits --scale 16 --binarize --components 2 --ridge 1"
                + " --test-rows 0:10 --codes --json - --seed "
                + seed);
    assertEquals(best, fit.get("objective").asDouble(), relative * best);
    JsonNode trace = fit.get("trace");
    assertEquals(fit.get("objective"), trace.get(trace.size() - 1).get("objective"));
    assertEquals(0, trace.get(0).get("iteration").asInt());
    assertEquals(1797, fit.get("codes").size());
    assertEquals(64, fit.get("w").size());
    assertTrue(fit.get("test").get("cross_entropy").asDouble() < 25, "better than each column");
  }

  @Test
  void dictionariesAreLearnedAsOnTheReferenceData() {
    double worst = 0;
    for (JsonNode run : reference("sparse-reference.json", "dict.learn").get("expected")) {
      worst = Math.max(worst, run.get("objective_per_sample").asDouble());
    }
    // Centred by its own 600 rows instead of all 1797, which changes the objective by little.
    JsonNode fit =
        CommandRun.json(
            "fit dictionary --data digits --scale 16 --rows 0:600 --test-rows 600:620 --center"
                + " --atoms 32 --alpha 0.5 --iterations 60 --tol 0 --codes --json -");
    double perRow = fit.get("objective").asDouble() / 600;
    assertTrue(perRow < 1.03 * worst, "objective per row " + perRow);
    assertEquals(perRow, fit.get("objective_per_row").asDouble(), 1e-12);
    assertEquals(61, fit.get("trace").size());
    assertEquals(32, fit.get("atoms").size());
    int nonZeros = 0;
    for (JsonNode code : fit.get("codes")) {
      for (JsonNode coefficient : code) {
        nonZeros += coefficient.asDouble() == 0 ? 0 : 1;
      }
    }
    assertEquals(nonZeros, fit.get("codes_nonzero").asInt());
    assertTrue(
        fit.get("test").get("objective_per_row").asDouble() > perRow, "unseen rows cost more");
    assertFalse(fit.has("encoder"));
  }

  @Test
  void anEncoderIsLearnedWhereItIsAskedFor() {
    JsonNode fit =
        CommandRun.json(
            "fit dictionary --data iris --center --encoder --atoms 3 --alpha 0.1 --json - --quiet");
    assertEquals(3, fit.get("encoder").get("w").size());
    assertEquals(3, fit.get("encoder").get("gain").size());
    assertTrue(fit.get("settings").get("encoder").asBoolean());
  }

  @ParameterizedTest
  @CsvSource({
    "fit pca --data iris,                                        cumulative",
    "fit logistic-pca --data digits --binarize --scale 16 --iterations 3, iteration limit",
    "fit dictionary --data iris --atoms 2 --iterations 5,        coefficients per row"
  })
  void peopleAreToldTheResult(String line, String words) {
    CommandRun run = CommandRun.of(line);
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains(words), run.out());
  }

  private static JsonNode reference(String file, String id) {
    try (InputStream in =
        FitLinearTest.class.getResourceAsStream("/latentia/engine/linear/" + file)) {
      return new ObjectMapper().readTree(in).get(id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertClose(JsonNode expected, JsonNode found, double relative) {
    for (int i = 0; i < expected.size(); i++) {
      double value = expected.get(i).asDouble();
      assertEquals(value, found.get(i).asDouble(), relative * value, "value " + i);
    }
  }
}
