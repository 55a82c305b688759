package latentia.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import latentia.data.Catalogue;
import latentia.data.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference numbers, asked for on the command line. */
class FitReferenceTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gmm.faithful.k2.full",
        "gmm.faithful.k2.diag",
        "gmm.faithful.k2.tied",
        "gmm.iris.k3.full"
      })
  void gmmFromGivenParameters(String id) throws Exception {
    JsonNode anchor = reference(id);
    JsonNode settings = anchor.get("settings");
    JsonNode expected = anchor.get("expected");
    String options =
        "--data " + id.split("\\.")[1] + " --covariance " + settings.get("covariance").asText();
    JsonNode trace = expected.get("loglik_after_iter");
    JsonNode all =
        fitFrom(settings.get("init"), options + " --tol 0 --iterations " + (trace.size() - 1));
    JsonNode fit = fitFrom(settings.get("init"), options + " --tol 1e-12 --iterations 5000");
    assertEquals("converged", fit.get("status").asText());
    double relative = anchor.get("tolerance").get("loglik_rel").asDouble();
    for (int t = 0; t < trace.size(); t++) {
      double value = trace.get(t).asDouble();
      assertEquals(
          value,
          all.get("trace").get(t).get("log_likelihood").asDouble(),
          relative * Math.abs(value),
          "iteration " + t);
    }
    double absolute = anchor.get("tolerance").get("params_abs").asDouble();
    assertClose(expected.get("weights"), fit.get("weights"), absolute);
    assertClose(expected.get("means"), fit.get("means"), absolute);
    assertClose(expected.get("covariances"), fit.get("covariances"), absolute);
    assertEquals(expected.get("n_params").asInt(), fit.get("parameters").asInt());
    assertEquals(expected.get("AIC").asDouble(), fit.get("aic").asDouble(), 1e-4);
    assertEquals(expected.get("BIC").asDouble(), fit.get("bic").asDouble(), 1e-4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"faithful", "iris"})
  void oneComponentTakesOneIterationFromAnywhere(String data) throws Exception {
    JsonNode expected = reference("gmm." + data + ".k1").get("expected");
    for (String init : new String[] {"random", "kmeans", "rows:17"}) {
      JsonNode fit =
          CommandRun.json(
              "fit gmm -k 1 --floor 0 --iterations 1 --json - --data " + data + " --init " + init);
      double value = expected.get("loglik").asDouble();
      assertEquals(value, fit.get("log_likelihood").asDouble(), 1e-10 * Math.abs(value), init);
      assertClose(expected.get("mean"), fit.get("means").get(0), 1e-9);
      assertClose(expected.get("cov"), fit.get("covariances").get(0), 1e-9);
    }
  }

  @Test
  void orderSelectionOnOldFaithful() throws Exception {
    JsonNode anchor = reference("gmm.faithful.order");
    double relative = anchor.get("tolerance").get("loglik_block_rel").asDouble();
    Dataset data = Catalogue.load("faithful", 0);
    for (JsonNode order : anchor.get("expected")) {
      JsonNode fit =
          fitFrom(
              blocks(data, order.get("K").asInt()),
              "--data faithful --tol 1e-11 --iterations 5000 --covariance "
                  + order.get("covariance").asText());
      double value = order.get("loglik_block_init").asDouble();
      assertEquals(
          value,
          fit.get("log_likelihood").asDouble(),
          relative * Math.abs(value),
          order.toString());
      assertEquals(order.get("BIC_block").asDouble(), fit.get("bic").asDouble(), 1e-3);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "kmeans.iris.rows6,    --data iris",
    "kmeans.iris.std,      --data iris --standardize",
    "kmeans.digits.rows399, --data digits"
  })
  void kMeansFromGivenRows(String id, String options) throws Exception {
    JsonNode anchor = reference(id);
    JsonNode expected = anchor.get("expected");
    String rows =
        String.join(
            ",",
            StreamSupport.stream(
                    anchor.get("settings").get("init_rows_0based").spliterator(), false)
                .map(JsonNode::asText)
                .toList());
    JsonNode fit = CommandRun.json("fit kmeans --json - " + options + " --init rows:" + rows);
    JsonNode trace = expected.get("inertia_after_assign");
    assertEquals(trace.size(), fit.get("trace").size(), "assignments");
    for (int t = 0; t < trace.size(); t++) {
      double value = trace.get(t).asDouble();
      assertEquals(
          value, fit.get("trace").get(t).get("inertia").asDouble(), 1e-9 * value, "at " + t);
    }
    int[] sizes = new int[expected.get("sizes").size()];
    fit.get("labels").forEach(label -> sizes[label.asInt()]++);
    assertEquals(expected.get("sizes").toString(), Arrays.toString(sizes).replace(" ", ""));
    JsonNode first = expected.get("centre0_first8");
    for (int j = 0; j < first.size(); j++) {
      assertEquals(first.get(j).asDouble(), fit.get("centers").get(0).get(j).asDouble(), 1e-9);
    }
  }

  private JsonNode fitFrom(JsonNode init, String options) throws Exception {
    Path file = Files.writeString(folder.resolve("init.json"), init.toString());
    return CommandRun.json("fit gmm --floor 0 --json - --init " + file + " " + options);
  }

  /** Weights, means and covariances of contiguous blocks of rows in the order of eruptions. */
  private static ObjectNode blocks(Dataset data, int components) {
    int n = data.rows();
    int[] order =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer row) -> data.value(row, 0)))
            .mapToInt(Integer::intValue)
            .toArray();
    ObjectNode parameters = MAPPER.createObjectNode();
    for (String key : new String[] {"weights", "means", "covariances"}) {
      parameters.putArray(key);
    }
    int from = 0;
    for (int k = 0; k < components; k++) {
      int to = from + n / components + (k < n % components ? 1 : 0);
      int[] rows = Arrays.copyOfRange(order, from, to);
      double[] mean = {mean(data, rows, 0), mean(data, rows, 1)};
      parameters.withArray("weights").add((double) rows.length / n);
      parameters.withArray("means").addPOJO(mean);
      double[][] covariance = new double[2][2];
      for (int i = 0; i < 2; i++) {
        for (int j = 0; j < 2; j++) {
          int a = i;
          int b = j;
          covariance[i][j] =
              Arrays.stream(rows)
                      .mapToDouble(r -> (data.value(r, a) - mean[a]) * (data.value(r, b) - mean[b]))
                      .sum()
                  / rows.length;
        }
      }
      parameters.withArray("covariances").addPOJO(covariance);
      from = to;
    }
    return MAPPER.convertValue(parameters, ObjectNode.class);
  }

  private static double mean(Dataset data, int[] rows, int column) {
    return Arrays.stream(rows).mapToDouble(r -> data.value(r, column)).average().orElseThrow();
  }

  private static void assertClose(JsonNode expected, JsonNode found, double absolute) {
    assertEquals(expected.size(), found.size());
    for (int i = 0; i < expected.size(); i++) {
      if (expected.get(i).isArray()) {
        assertClose(expected.get(i), found.get(i), absolute);
      } else {
        assertEquals(expected.get(i).asDouble(), found.get(i).asDouble(), absolute);
      }
    }
  }

  private static JsonNode reference(String id) throws Exception {
    try (InputStream in =
        FitReferenceTest.class.getResourceAsStream("/latentia/engine/mixture/reference.json")) {
      return MAPPER.readTree(in).get(id);
    }
  }
}
