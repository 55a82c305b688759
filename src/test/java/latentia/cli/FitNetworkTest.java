package latentia.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import latentia.data.Catalogue;
import latentia.data.MissingCells;
import latentia.data.Preparation;
import latentia.data.Prepared;
import latentia.data.RowRange;
import latentia.engine.neural.LossTrace;
import latentia.engine.neural.NetworkData;
import latentia.engine.neural.NetworkSession;
import latentia.engine.neural.NetworkSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code fit ae} and {@code fit vae} report, and how they refuse. */
class FitNetworkTest {
  private static final String DIGITS = " --data digits --scale 16 --rows 0:300 --quiet --json - ";
  private static final String SMALL = DIGITS + "--hidden 16 --epochs 2 ";
  private static final List<String> SHARED =
      List.of("model", "data", "rows", "columns", "settings", "status", "seconds", "repairs");

  @Test
  void anAutoencoderReportsEveryKeyOfTheContract() {
    JsonNode fit = CommandRun.json("fit ae" + SMALL + "--test-rows 300:400 --noise mask:0.2");
    assertEquals(with(SHARED, "trace", "train", "test"), keys(fit));
    assertEquals("ae", fit.get("model").asText());
    assertEquals("iteration_limit", fit.get("status").asText());
    for (String rows : List.of("train", "test")) {
      assertEquals(
          List.of("loss", "mse", "denoised_mse", "bce", "mean_activation"), keys(fit.get(rows)));
      fit.get(rows).forEach(value -> assertTrue(value.isNumber(), rows));
    }
    JsonNode contractive =
        CommandRun.json(
            "fit ae --likelihood gaussian --penalty contractive --code sigmoid" + SMALL);
    assertEquals(
        List.of("loss", "mse", "mean_activation", "jacobian"), keys(contractive.get("train")));
    assertFalse(contractive.has("test"), "without test rows");
  }

  @Test
  void aVariationalOneReportsEveryKeyOfTheContract() {
    JsonNode fit = CommandRun.json("fit vae" + SMALL + "--test-rows 300:400 --codes --latent 3");
    assertEquals(with(SHARED, "trace", "train", "test", "codes"), keys(fit));
    for (String rows : List.of("train", "test")) {
      assertEquals(
          List.of("neg_elbo", "reconstruction", "kl", "active_units", "mse"), keys(fit.get(rows)));
    }
    assertEquals(
        fit.get("train").get("neg_elbo").asDouble(),
        fit.get("train").get("reconstruction").asDouble() + fit.get("train").get("kl").asDouble(),
        1e-4);
    assertEquals(300, fit.get("codes").size());
    assertEquals(3, fit.get("codes").get(299).size());
  }

  @Test
  void theTraceBeginsBeforeTheFirstStep() {
    JsonNode trace = CommandRun.json("fit vae" + SMALL + "--test-rows 300:400").get("trace");
    assertEquals(3, trace.size(), "the start and two epochs");
    for (int epoch = 0; epoch < 3; epoch++) {
      assertEquals(epoch, trace.get(epoch).get("epoch").asInt());
      for (String rows : List.of("train", "test")) {
        assertEquals(
            List.of("loss", "neg_elbo", "reconstruction", "kl", "mse"),
            keys(trace.get(epoch).get(rows)));
      }
    }
    double start = trace.get(0).get("train").get("loss").asDouble();
    assertTrue(Math.abs(start - 64 * Math.log(2)) < 10, "coins before training: " + start);
    assertTrue(trace.get(2).get("train").get("loss").asDouble() < start, "it learns");
  }

  @Test
  void theSettingsAreAllThere() {
    JsonNode vae =
        CommandRun.json(
            "fit vae --data iris --standardize --epochs 1 --quiet --json - --hidden none"
                + " --latent 1 --activation leaky-relu --likelihood gaussian --variance learned"
                + " --batch 50 --optimizer rmsprop --lr 0.01 --beta 4 --samples 2"
                + " --schedule step:10:0.5 --weight-decay 1e-4 --tol 1e-3 --seed 9");
    assertEquals(
        "{\"hidden\":[],\"latent\":1,\"activation\":\"leaky-relu\",\"likelihood\":\"gaussian\","
            + "\"variance\":\"learned\",\"beta\":4.0,\"samples\":2,\"epochs\":1,\"batch\":50,"
            + "\"optimizer\":\"rmsprop\",\"lr\":0.01,\"schedule\":\"step:10:0.5\","
            + "\"weight_decay\":1.0E-4,\"patience\":0,\"seed\":9,\"tol\":0.001,",
        vae.get("settings").toString().split("\"columns\"")[0]);
    assertTrue(vae.get("settings").get("standardize").asBoolean());
    JsonNode ae =
        CommandRun.json(
            "fit ae --penalty kl --penalty-weight 0.2 --sparsity 0.1 --code sigmoid --tied"
                + " --noise gaussian:0.3 --patience 3 --schedule cosine --test-rows 300:350"
                + SMALL);
    assertEquals(
        "{\"hidden\":[16],\"latent\":2,\"activation\":\"relu\",\"likelihood\":\"bernoulli\","
            + "\"penalty\":\"kl\",\"penalty_weight\":0.2,\"sparsity\":0.1,\"code\":\"sigmoid\","
            + "\"tied\":true,\"noise\":\"gaussian:0.3\",\"epochs\":2,\"batch\":128,"
            + "\"optimizer\":\"adam\",\"lr\":0.001,\"schedule\":\"cosine\",\"weight_decay\":0.0,"
            + "\"patience\":3,\"seed\":1,\"tol\":0.0,",
        ae.get("settings").toString().split("\"columns\"")[0]);
  }

  static Stream<String> optionsThatTrain() {
    return Stream.of(
        "fit ae --activation tanh --optimizer sgd --lr 0.1",
        "fit ae --activation sigmoid --optimizer momentum --penalty l1 --code sigmoid",
        "fit ae --activation softplus --optimizer nesterov --noise gaussian:0.2",
        "fit ae --activation elu --optimizer adagrad --penalty contractive --penalty-weight 0.1",
        "fit ae --activation leaky-relu --optimizer rmsprop --tied --likelihood gaussian",
        "fit ae --activation identity --schedule plateau:3 --weight-decay 0.01",
        "fit vae --likelihood gaussian --variance fixed:0.1 --schedule step:1:0.5",
        "fit vae --importance-samples 5",
        "fit vae --beta 0 --samples 3 --batch 7");
  }

  @ParameterizedTest
  @MethodSource
  void optionsThatTrain(String line) {
    JsonNode fit = CommandRun.json(line + SMALL);
    JsonNode trace = fit.get("trace");
    double start = trace.get(0).get("train").get("loss").asDouble();
    double end = trace.get(2).get("train").get("loss").asDouble();
    assertTrue(end < start, () -> "the loss went from " + start + " to " + end);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fit ae", "fit vae"})
  void theCommandLineTakesTheSameStepsAsASession(String command) throws Exception {
    JsonNode trace =
        CommandRun.json(
                command
                    + " --data digits --scale 16 --rows 0:200 --test-rows 200:260 --seed 5"
                    + " --epochs 2 --quiet --json -")
            .get("trace");
    Preparation preparation =
        new Preparation(
            List.of(),
            Optional.empty(),
            MissingCells.REFUSE,
            16,
            false,
            Optional.of(new RowRange(0, 200)),
            Optional.of(new RowRange(200, 260)),
            false);
    Prepared rows = preparation.apply(Catalogue.load("digits", 5));
    NetworkSettings usual =
        command.equals("fit ae") ? NetworkSettings.autoencoder() : NetworkSettings.variational();
    NetworkSettings settings = usual.withTraining(usual.training().withSeed(5).withEpochs(2));
    NetworkData data = new NetworkData(rows.train(), rows.test(), rows.train());
    try (NetworkSession session = NetworkSession.open(data, settings)) {
      while (session.status().running()) {
        session.step();
      }
      LossTrace expected = session.snapshot().trace();
      assertEquals(expected.length(), trace.size());
      for (int epoch = 0; epoch < trace.size(); epoch++) {
        assertEquals(
            expected.at(epoch).train().objective(),
            trace.get(epoch).get("train").get("loss").asDouble(),
            "bit-identical at epoch " + epoch);
        assertEquals(
            expected.at(epoch).test().orElseThrow().objective(),
            trace.get(epoch).get("test").get("loss").asDouble(),
            "and on the test rows");
      }
    }
  }

  @Test
  void anIterationIsAnEpoch() {
    String fit = "fit ae --hidden none" + DIGITS;
    assertEquals(4, CommandRun.json(fit + "--iterations 3").get("trace").size());
    assertEquals(3, CommandRun.json(fit + "--iterations 9 --epochs 2").get("trace").size());
    JsonNode none = CommandRun.json(fit + "--epochs 0");
    assertEquals(1, none.get("trace").size());
    assertEquals("iteration_limit", none.get("status").asText());
  }

  @Test
  void aRunThatDivergesIsToldAndStillWritten() {
    CommandRun run = CommandRun.of("fit ae --optimizer sgd --lr 1e5 --likelihood gaussian" + SMALL);
    assertEquals(4, run.exitCode(), run::err);
    assertTrue(run.err().contains("the state before it"), run::err);
    assertTrue(run.err().contains("--lr"), run::err);
    JsonNode fit = run.json();
    assertEquals("diverged", fit.get("status").asText());
    assertTrue(fit.get("train").get("mse").isNumber(), "the last finite state is reported");
    assertFalse(run.out().contains("NaN") || run.out().contains("Infinity"));
  }

  @Test
  void aRunStoppedEarlyIsDone() {
    JsonNode fit =
        CommandRun.json(
            "fit ae --hidden 64 --lr 0.02 --epochs 200 --patience 2 --data digits --scale 16"
                + " --rows 0:60 --test-rows 60:90 --quiet --json -");
    assertEquals("stopped_early", fit.get("status").asText());
    assertTrue(fit.get("trace").size() < 201);
  }

  /** Options and the words of the refusal. */
  record Refused(String line, String... says) {
    @Override
    public String toString() {
      return line;
    }
  }

  static Stream<Refused> refused() {
    return Stream.of(
        new Refused("fit ae --data digits", "reach 16", "--scale 16", "--likelihood gaussian"),
        new Refused("fit vae --data blobs", "[0, 1]", "--likelihood gaussian"),
        new Refused("fit vae --data iris --scale 8 --hidden 4,x", "\"4,x\""),
        new Refused("fit vae --data iris --scale 8 --hidden 0", "0"),
        new Refused("fit vae --data iris --scale 8 --latent 0", "0"),
        new Refused("fit vae --data iris --scale 8 --activation step", "leaky-relu"),
        new Refused("fit vae --data iris --scale 8 --likelihood poisson", "bernoulli, gaussian"),
        new Refused("fit vae --data iris --scale 8 --variance learned", "--likelihood gaussian"),
        new Refused("fit vae --data iris --likelihood gaussian --variance fixed:0", "0"),
        new Refused("fit vae --data iris --likelihood gaussian --variance fixed:", "fixed:V"),
        new Refused("fit vae --data iris --scale 8 --optimizer lbfgs", "adagrad"),
        new Refused("fit vae --data iris --scale 8 --schedule step:3", "step:10:0.5"),
        new Refused("fit vae --data iris --scale 8 --lr 0", "0"),
        new Refused("fit vae --data iris --scale 8 --lr -1", "-1"),
        new Refused("fit vae --data iris --scale 8 --lr NaN", "NaN"),
        new Refused("fit vae --data iris --scale 8 --batch 0", "0"),
        new Refused("fit vae --data iris --scale 8 --epochs -1", "-1"),
        new Refused("fit vae --data iris --scale 8 --beta -1", "-1"),
        new Refused("fit vae --data iris --scale 8 --samples 0", "0"),
        new Refused("fit vae --data iris --scale 8 --importance-samples 0", "0"),
        new Refused("fit vae --data iris --scale 8 --importance-samples 5 --beta 2", "--beta"),
        new Refused("fit vae --data iris --scale 8 --tied", "fit vae has no option --tied"),
        new Refused("fit vae --data iris --scale 8 --patience 3", "test"),
        new Refused("fit ae --data iris --scale 8 --beta 2", "fit ae has no option --beta"),
        new Refused("fit ae --data iris --scale 8 --penalty l2", "contractive"),
        new Refused("fit ae --data iris --scale 8 --penalty-weight 1", "--penalty"),
        new Refused("fit ae --data iris --scale 8 --penalty l1 --sparsity 0.1", "--penalty kl"),
        new Refused("fit ae --data iris --scale 8 --penalty kl", "sigmoid"),
        new Refused("fit ae --data iris --scale 8 --noise salt:0.1", "mask:0.25"),
        new Refused("fit ae --data iris --scale 8 --noise mask:1.5", "1.5"));
  }

  @ParameterizedTest
  @MethodSource
  void refused(Refused expected) {
    CommandRun run = CommandRun.of(expected.line() + " --epochs 1 --quiet");
    if (expected.line().contains("--epochs")) {
      run = CommandRun.of(expected.line());
    }
    String said = run.err();
    assertEquals(2, run.exitCode(), said);
    for (String words : expected.says()) {
      assertTrue(said.contains(words), () -> "expected \"" + words + "\" in: " + said);
    }
  }

  @Test
  void withoutJsonATableForPeopleIsPrinted() {
    CommandRun run =
        CommandRun.of("fit vae --data digits --scale 16 --epochs 1 --rows 0:200 --quiet");
    assertEquals(0, run.exitCode(), run::err);
    assertTrue(run.out().startsWith("Variational autoencoder 64-128-64-2 on Digits"), run::out);
    assertTrue(run.out().contains("neg_elbo"), run::out);
  }

  private static List<String> with(List<String> keys, String... more) {
    return Stream.concat(keys.stream(), Stream.of(more)).toList();
  }

  private static List<String> keys(JsonNode node) {
    List<String> keys = new ArrayList<>();
    Iterable<String> names = node::fieldNames;
    StreamSupport.stream(names.spliterator(), false).forEach(keys::add);
    return keys;
  }
}
